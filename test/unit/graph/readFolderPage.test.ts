import { readFolderPage } from "../../../src/graph/readFolderPage";

const CLIENT = "0f1e2d3c-0000-4000-8000-00000000000a";
const ours = { id: CLIENT, displayName: "Workbook Sessions" };
const another = { id: "0f1e2d3c-0000-4000-8000-00000000000b", displayName: "Another app" };
const owner = { id: "owner", displayName: "Owner account" };
const colleague = { id: "colleague", displayName: "Guest account" };

const made = (facts: object = {}) => ({ id: "1", name: "one.json", cTag: "c", eTag: "e", size: 7, ...facts });
const entryOf = (facts: object, clientId: string | undefined = CLIENT) =>
  readFolderPage({ value: [made(facts)] }, clientId)?.entries[0];

describe("who made a file of the folder, as Graph tells it", () => {
  const byUs = { user: owner, application: ours };
  it.each([
    ["by this app for one account, and never changed", { createdBy: byUs }, true],
    ["and changed by this app for the same account", { createdBy: byUs, lastModifiedBy: byUs }, true],
    [
      "whose id is written in capitals",
      { createdBy: { user: owner, application: { id: CLIENT.toUpperCase() } } },
      true,
    ],
    ["by another app", { createdBy: { user: owner, application: another } }, false],
    ["by no app that is named", { createdBy: { user: owner } }, false],
    ["by nobody that is named", {}, false],
    ["and changed by another app", { createdBy: byUs, lastModifiedBy: { user: owner, application: another } }, false],
    [
      "and changed by somebody else",
      { createdBy: byUs, lastModifiedBy: { user: colleague, application: ours } },
      false,
    ],
    ["and changed by nobody that is named", { createdBy: byUs, lastModifiedBy: {} }, false],
  ])("is this app where it was made %s: %#", (_how, facts, thisApp) => {
    expect(entryOf(facts)?.createdBy?.thisApp).toBe(thisApp);
  });

  it("is never this app where the app does not know its own id", () => {
    expect(readFolderPage({ value: [made({ createdBy: byUs })] })?.entries[0]?.createdBy?.thisApp).toBe(false);
  });

  it("is named as far as it is known", () => {
    expect(entryOf({ createdBy: byUs })?.createdBy).toMatchObject({
      ...{ userId: "owner", user: "Owner account", app: "Workbook Sessions" },
    });
    expect(entryOf({ createdBy: { user: { id: 7 }, application: "x" } })?.createdBy).toEqual({ thisApp: false });
  });
});

describe("a page of the folder", () => {
  it("tells files from folders, and what a file is by its content's tag, else by its own", () => {
    expect(entryOf({ folder: {} })).toMatchObject({ kind: "folder" });
    expect(entryOf({ folder: null })).toMatchObject({ kind: "file", tag: "c", size: 7 });
    expect(entryOf({ cTag: undefined })).toMatchObject({ tag: "e" });
    expect(entryOf({ cTag: undefined, eTag: undefined, size: "7" })).toMatchObject({ tag: "", size: 0 });
  });

  it("leaves out what has no id or no name, and goes on where Graph says", () => {
    const value = [made({ id: "" }), made({ name: 7 }), null, made({ id: "2" })];
    const page = readFolderPage({ value, "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" });
    expect(page?.entries.map(({ id }) => id)).toEqual(["2"]);
    expect(page?.nextLink).toBe("https://graph.microsoft.com/v1.0/next");
    expect(readFolderPage({ value: [] })).toEqual({ entries: [] });
  });

  it("is none where there is no list", () => {
    for (const json of [undefined, null, [], { value: {} }, "page"]) expect(readFolderPage(json)).toBeUndefined();
  });
});
