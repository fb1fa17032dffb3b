import fc from "fast-check";
import { paths, RECORDS_FOLDER } from "../../../src/graph/paths";
import { anyCharacter } from "../../support/anyCharacter";

const root = "https://graph.microsoft.com/v1.0";
const graph = paths(root);
const item = { driveId: "b!1", itemId: "01A" };

describe("the URLs that we call", () => {
  it("are the documented ones", () => {
    expect(graph.closeSession(item)).toBe(`${root}/drives/b!1/items/01A/workbook/closeSession`);
    expect(graph.createSession(item)).toBe(`${root}/drives/b!1/items/01A/workbook/createSession`);
    expect(graph.refreshSession(item)).toBe(`${root}/drives/b!1/items/01A/workbook/refreshSession`);
    expect(graph.operation(item, "0195")).toBe(`${root}/drives/b!1/items/01A/workbook/operations/0195`);
    expect(graph.sharedItem("https://a")).toContain(`${root}/shares/u!aHR0cHM6Ly9h/driveItem?`);
    expect(graph.item(item)).toContain(`${root}/drives/b!1/items/01A?`);
    expect(graph.checkOut(item)).toBe(`${root}/drives/b!1/items/01A?$select=id,publication`);
    expect(graph.itemOf({ kind: "me" }, "01A")).toContain(`${root}/me/drive/items/01A?`);
    expect(graph.itemOf({ kind: "site", id: "contoso.sharepoint.com" }, "01A")).toContain(
      `${root}/sites/contoso.sharepoint.com/drive/items/01A?`,
    );
    expect(graph.itemOf({ kind: "user", id: "owner@contoso.com" }, "01A")).toContain(
      `${root}/users/owner%40contoso.com/drive/items/01A?`,
    );
    expect(graph.ownItemByPath(["My Folder", "Q#1 100%.xlsx"])).toContain(
      `${root}/me/drive/root:/My%20Folder/Q%231%20100%25.xlsx?`,
    );
    expect(graph.ownFolderChildren([...RECORDS_FOLDER, "01A"])).toBe(
      `${root}/me/drive/root:/Apps/Workbook%20Sessions/01A:/children?$top=200`,
    );
    expect(graph.newOwnFolder([])).toBe(`${root}/me/drive/root/children`);
    expect(graph.newOwnFolder(["Apps"])).toBe(`${root}/me/drive/root:/Apps:/children`);
    expect(graph.newFolderIn("01F")).toBe(`${root}/me/drive/items/01F/children`);
    expect(graph.ownChild("01F", "01A")).toContain(`${root}/me/drive/items/01F:/01A?`);
    expect(graph.newFileIn("01F", "r 1.json")).toBe(
      `${root}/me/drive/items/01F:/r%201.json:/content?@microsoft.graph.conflictBehavior=fail`,
    );
    expect(graph.ownItem("01R")).toBe(`${root}/me/drive/items/01R`);
  });

  it("never leave their collection, whatever a value contains", () => {
    const nasty = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom(
        ".",
        "..",
        "...",
        "%2e",
        "%2E%2e",
        "../..",
        "..\\..",
        "a/../..",
        "\ud800",
        "",
        " ",
        "//evil.example",
        "?",
        "#",
      ),
      fc.string().map((text) => `../${text}`),
    );
    const collections =
      /^\/v1\.0\/(?:drives\/[^/]+\/items|shares\/u![\w-]+\/driveItem$|me\/drive|sites\/[^/]+\/drive\/items|users\/[^/]+\/drive\/items)/;
    const isElsewhere = (url: string) => {
      const { origin, pathname } = new URL(url);
      const isWhole = url.startsWith(origin + pathname);
      return origin !== "https://graph.microsoft.com" || !collections.test(pathname) || !isWhole;
    };
    fc.assert(
      fc.property(nasty, nasty, nasty, (one, two, three) => {
        const ref = { driveId: one, itemId: two };
        const urls = [
          graph.sharedItem(one),
          graph.item(ref),
          graph.itemOf({ kind: "me" }, one),
          graph.itemOf({ kind: "site", id: one }, two),
          graph.itemOf({ kind: "user", id: one }, two),
          graph.ownItemByPath([one, two, three]),
          graph.createSession(ref),
          graph.refreshSession(ref),
          graph.closeSession(ref),
          graph.operation(ref, three),
          graph.ownFolderChildren([...RECORDS_FOLDER, one]),
          graph.newOwnFolder([]),
          graph.newOwnFolder([one, two]),
          graph.newFolderIn(one),
          graph.ownChild(one, two),
          graph.newFileIn(one, two),
          graph.ownItem(one),
        ];
        expect(urls.filter((url) => url !== undefined && isElsewhere(url))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("are not there for an empty path", () => {
    expect(graph.ownItemByPath([])).toBeUndefined();
  });
});
