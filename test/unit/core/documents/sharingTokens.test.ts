import { sharingCandidates, sharingToken } from "../../../../src/core/documents/sharingTokens";

describe("the sharing token of a document URL", () => {
  it.each([
    [
      "https://onedrive.live.com/redir?resid=1231244193912!12&authKey=1201919!12921!1",
      "u!aHR0cHM6Ly9vbmVkcml2ZS5saXZlLmNvbS9yZWRpcj9yZXNpZD0xMjMxMjQ0MTkzOTEyITEyJmF1dGhLZXk9MTIwMTkxOSExMjkyMSEx",
    ],
    [
      "https://contoso.sharepoint.com/sites/dev/Shared%20Documents/new.pptx",
      "u!aHR0cHM6Ly9jb250b3NvLnNoYXJlcG9pbnQuY29tL3NpdGVzL2Rldi9TaGFyZWQlMjBEb2N1bWVudHMvbmV3LnBwdHg",
    ],
    [
      "https://contoso.sharepoint.com/sites/dev/Shared Documents/Büdget.xlsx",
      "u!aHR0cHM6Ly9jb250b3NvLnNoYXJlcG9pbnQuY29tL3NpdGVzL2Rldi9TaGFyZWQgRG9jdW1lbnRzL0LDvGRnZXQueGxzeA",
    ],
  ])("is the known answer for %s", (url, token) => {
    expect(sharingToken(url)).toBe(token);
  });

  it("is base64url: no character that a path would change", () => {
    expect(sharingToken("https://contoso.sharepoint.com/sites/ÿ/>>>???.xlsx")).toMatch(/^u![\w-]+$/);
  });
});

describe("the URLs to ask /shares for", () => {
  const dev = "https://contoso.sharepoint.com/sites/dev";

  it.each<[string, string, string[]]>([
    ["one, where the characters leave no doubt", `${dev}/Docs/new.xlsx`, [`${dev}/Docs/new.xlsx`]],
    ["one, without the query and the fragment", `${dev}/Docs/new.xlsx?web=1#Sheet1`, [`${dev}/Docs/new.xlsx`]],
    [
      "encoded, decoded, and the name that really contains %20",
      `${dev}/Docs/a%20b.xlsx`,
      [`${dev}/Docs/a%20b.xlsx`, `${dev}/Docs/a b.xlsx`, `${dev}/Docs/a%2520b.xlsx`],
    ],
    [
      "encoded, then as given, of a raw URL",
      `${dev}/My Docs/Bü.xlsx`,
      [`${dev}/My%20Docs/B%C3%BC.xlsx`, `${dev}/My Docs/Bü.xlsx`],
    ],
    ["a raw # as part of the name", `${dev}/Docs/Q#1.xlsx`, [`${dev}/Docs/Q%231.xlsx`, `${dev}/Docs/Q#1.xlsx`]],
    ["a raw % as part of the name", `${dev}/Docs/100%.xlsx`, [`${dev}/Docs/100%25.xlsx`, `${dev}/Docs/100%.xlsx`]],
    [
      "Doc.aspx as it is",
      `${dev}/_layouts/15/Doc.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D&file=a.xlsx`,
      [`${dev}/_layouts/15/Doc.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D&file=a.xlsx`],
    ],
    ...["doc2", "WopiFrame", "WopiFrame2"].map((page): [string, string, string[]] => {
      const url = `${dev}/_layouts/15/${page}.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D&file=a.xlsx`;
      return [`${page}.aspx as it is`, url, [url]];
    }),
    [
      "Doc.aspx after a link's mark, with the mark and without",
      "https://contoso.sharepoint.com/:x:/r/sites/dev/_layouts/15/Doc.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D",
      [
        "https://contoso.sharepoint.com/:x:/r/sites/dev/_layouts/15/Doc.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D",
        `${dev}/_layouts/15/Doc.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D`,
      ],
    ],
    [
      "a download by its id as it is",
      `${dev}/_layouts/15/download.aspx?UniqueId=01234567-89AB-CDEF-0123-456789ABCDEF`,
      [`${dev}/_layouts/15/download.aspx?UniqueId=01234567-89AB-CDEF-0123-456789ABCDEF`],
    ],
    [
      "a guest's link as it is",
      `${dev}/_layouts/15/guestaccess.aspx?docid=1&authkey=2`,
      [`${dev}/_layouts/15/guestaccess.aspx?docid=1&authkey=2`],
    ],
    ...["s", "g", "t", "u", "i", "p", "e"].map((letter): [string, string, string[]] => {
      const url = `https://contoso.sharepoint.com/:x:/${letter}/dev/EaBc?e=1`;
      return [`a sharing link of the kind ${letter} as it is, without a fragment`, `${url}#x`, [url]];
    }),
    [
      "a link of consumer OneDrive as it is",
      "https://onedrive.live.com/?cid=0123&id=0123%21105",
      ["https://onedrive.live.com/?cid=0123&id=0123%21105"],
    ],
    [
      "a # in a name that has something like an extension before it",
      `${dev}/Shared Documents/Acme Corp.Ltd#3.xlsx`,
      [`${dev}/Shared%20Documents/Acme%20Corp.Ltd%233.xlsx`, `${dev}/Shared Documents/Acme Corp.Ltd#3.xlsx`],
    ],
    [
      "the file, without slashes too many",
      "https://contoso.sharepoint.com//sites//dev/Docs/a.xlsx/",
      [`${dev}/Docs/a.xlsx`],
    ],
    ["the file, without the end of a sentence", `<${dev}/Docs/a.xlsx>.`, [`${dev}/Docs/a.xlsx`]],
    ["none for a view without a file", `${dev}/Docs/Forms/AllItems.aspx?RootFolder=%2Fsites%2Fdev%2FDocs`, []],
    [
      "a sharing link as it is",
      "https://contoso.sharepoint.com/:x:/s/dev/EaBc?e=1",
      ["https://contoso.sharepoint.com/:x:/s/dev/EaBc?e=1"],
    ],
    [
      "a direct link, then the path in it",
      "https://contoso.sharepoint.com/:x:/r/sites/dev/Docs/a.xlsx?d=w1&web=1",
      ["https://contoso.sharepoint.com/:x:/r/sites/dev/Docs/a.xlsx?d=w1&web=1", `${dev}/Docs/a.xlsx`],
    ],
    ["none for what is no https address", "C:\\Users\\owner\\a.xlsx", []],
  ])("are %s", (_what, url, candidates) => {
    expect(sharingCandidates(url)).toEqual(candidates);
  });
});
