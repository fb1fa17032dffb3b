import fc from "fast-check";
import { documentUrlParts } from "../../../../src/core/documents/documentUrlParts";
import { placeOf } from "../../../../src/core/documents/documentPlace";
import { fileNameReadings, nameMatches } from "../../../../src/core/documents/fileNameReadings";
import { graphPlan } from "../../../../src/core/documents/byHand";
import { ownDrivePath } from "../../../../src/core/documents/ownDrivePath";
import { sharingCandidates } from "../../../../src/core/documents/sharingTokens";
import { addressForms, firstAddress, rawForms, type LibraryFile } from "../../../support/addressForms";
import { anyCharacter } from "../../../support/anyCharacter";

const seed = 20_261_126;

const HOSTS = ["contoso.sharepoint.com", "contoso.sharepoint.us", "usaf.dps.mil"];

/** Everything that may stand in a name, and much that an address gives another meaning. */
const nameCharacters = [..."abcXYZ019 .-_~#%&+'()=,;@!$[]{}", "ü", "é", "予", "📈", "%20", "%25", "20%", ".Ltd#"];

const aFile = fc
  .record({
    host: fc.constantFrom(...HOSTS),
    folder: fc.constantFrom("/sites/dev/Shared Documents", "/teams/R&D #1/Docs", "/sites/dev/Docs/100% safe"),
    stem: fc.array(fc.constantFrom(...nameCharacters), { minLength: 1, maxLength: 12 }),
    extension: fc.constantFrom(".xlsx", ".xlsm", ".xlsb", ".xls", ".csv"),
  })
  .map(({ host, folder, stem, extension }): LibraryFile => ({ host, folder, name: `x${stem.join("")}${extension}` }));

/** A raw path that could be taken for an encoded one. */
const looksEncoded = ({ folder, name }: LibraryFile) => /%[0-9a-f]{2}/i.test(`${folder}/${name}`);

describe("the address of a file, in whatever form", () => {
  it.each(Object.entries(addressForms))("leads to that file: %s", (_what, form) => {
    fc.assert(
      fc.property(aFile, (file) => {
        const address = form(file);
        expect(sharingCandidates(address)[0]).toBe(firstAddress(file));
        expect(nameMatches(address, file.name)).toBe(true);
        expect(placeOf(address)).toMatchObject({ kind: "sharePoint", host: file.host });
      }),
      { numRuns: 20, seed },
    );
  });

  it.each(Object.entries(rawForms))("leads to that file where its path stands raw: %s", (_what, form) => {
    fc.assert(
      fc.property(
        aFile.filter((file) => !looksEncoded(file)),
        (file) => {
          const address = form(file);
          expect(sharingCandidates(address)[0]).toBe(firstAddress(file));
          expect(nameMatches(address, file.name)).toBe(true);
          expect(placeOf(address)).toMatchObject({ kind: "sharePoint", host: file.host });
        },
      ),
      { numRuns: 20, seed },
    );
  });

  it("is asked for as Graph gives it, then as it was written, however a name was encoded", () => {
    expect(sharingCandidates("https://contoso.sharepoint.com/sites/dev/Docs/R%26D%20it%27s.xlsx").slice(0, 2)).toEqual([
      "https://contoso.sharepoint.com/sites/dev/Docs/R&D%20it's.xlsx",
      "https://contoso.sharepoint.com/sites/dev/Docs/R%26D%20it%27s.xlsx",
    ]);
  });

  it("is asked for with its accents together too, where a Mac wrote them apart", () => {
    expect(sharingCandidates("https://contoso.sharepoint.com/sites/dev/Docs/Bu%CC%88dget.xlsx")).toContain(
      "https://contoso.sharepoint.com/sites/dev/Docs/B%C3%BCdget.xlsx",
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ..."\\/?#&=%|:@'()<>\"{}~. ",
        "https://",
        "ms-excel:ofe|u|",
        "contoso.sharepoint.com",
        "contoso-my.sharepoint.com",
        "nam02.safelinks.protection.outlook.com/?url=",
        "teams.microsoft.com/l/file/1?objectUrl=",
        "https%3A%2F%2F",
        "/sites/dev/Docs/B.xlsx",
        "/_layouts/15/Doc.aspx?sourcedoc=",
        "/Forms/AllItems.aspx?id=",
        "/_api/v2.0/shares/u!",
        "/_api/web/GetFileByServerRelativeUrl('",
        "aHR0cHM6Ly8",
        "@SSL\\DavWWWRoot",
        "file:",
        "%E0%A4%A",
        "\ud800",
        "C:\\",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join("")),
);

describe("any text at all", () => {
  it("is read as an address without an exception", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        placeOf(text);
        fileNameReadings(text);
        nameMatches(text, "a.xlsx");
        sharingCandidates(text);
        graphPlan(text);
        ownDrivePath("https://contoso-my.sharepoint.com/personal/owner/Documents", text);
        ownDrivePath(text, "https://contoso-my.sharepoint.com/personal/owner/Documents/a.xlsx");
      }),
      { numRuns: 1_000, seed },
    );
  });

  it("after a file's or a page's own address never makes us ask for an address of somebody else", () => {
    const theirs = ["evil.example", "fabrikam.sharepoint.com", "contoso-my.sharepoint.com.evil.example"];
    const addition = fc
      .tuple(
        fc.constantFrom(..."?&#"),
        fc.constantFrom(
          "id",
          "sourcedoc",
          "SourceUrl",
          "file",
          "listurl",
          "objectUrl",
          "url",
          "Source",
          "@f",
          "parent",
        ),
        fc.constantFrom(...theirs),
        fc.constantFrom("", "ms-excel:ofe|u|", "https://teams.microsoft.com/l/file/1?objectUrl="),
        fc.boolean(),
        fc.constantFrom("https://", "//", "\\\\", "https:/\\"),
      )
      .map(([mark, name, host, wrapper, encodes, scheme]) => {
        const address = `${wrapper}${scheme}${host}/sites/x/Docs/B.xlsx`;
        return `${mark}${name}=${encodes ? encodeURIComponent(address) : address}`;
      });
    const start = fc.constantFrom(
      "https://contoso.sharepoint.com/sites/dev/Docs/B.xlsx",
      "https://contoso.sharepoint.com/sites/dev/Docs/Forms/AllItems.aspx",
      "https://contoso.sharepoint.com/sites/dev/_layouts/15/Doc.aspx",
      "https://contoso.sharepoint.com/sites/dev/_layouts/15/WopiFrame.aspx",
      "https://contoso.sharepoint.com/my",
      "https://contoso.sharepoint.com/:x:/s/dev/EaBc",
      "https://contoso.sharepoint.com/:x:/r/sites/dev/Docs/B.xlsx",
      "https://contoso.sharepoint.com/sites/dev/_api/web/GetFileByServerRelativePath(decodedurl=@f)",
      "\\\\contoso.sharepoint.com@SSL\\DavWWWRoot\\sites\\dev\\Docs\\B.xlsx",
    );
    fc.assert(
      fc.property(start, fc.array(addition, { minLength: 1, maxLength: 4 }), (own, additions) => {
        const address = own + additions.join("");
        const asked = sharingCandidates(address).map((candidate) => /^https:\/\/([^/]+)\//.exec(candidate)?.[1]);
        expect(asked.filter((host) => host !== "contoso.sharepoint.com")).toEqual([]);
        expect(documentUrlParts(address)?.host).toBe("contoso.sharepoint.com");
      }),
      { numRuns: 1_000, seed },
    );
  });
});
