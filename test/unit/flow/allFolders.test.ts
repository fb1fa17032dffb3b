import { createPane } from "../../../src/flow/createPane";
import type { FolderEntry, FolderPage } from "../../../src/flow/ports/recordFolder";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import type { FolderFile } from "../../../src/flow/ports/sessionStore";
import { budget, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";

type Listed = GraphAnswer<FolderPage>;

const refused = (status: number, code: string): Listed => ({ kind: "error", error: { status, codes: [code] } });
const page = (entries: readonly FolderEntry[], next?: Listed): Listed => ({
  kind: "ok",
  value: { entries, ...(next === undefined ? {} : { next: async () => next }) },
});
const folder = (name: string): FolderEntry => ({
  ...{ kind: "folder", id: `id-of-${name}`, name, tag: "1", size: 0 },
  read: async () => ({ kind: "notNow" }),
});

/** What the pane's line says of OneDrive when each folder is listed so; "" is the folder of all. */
async function readAll(answers: Readonly<Record<string, Listed>>, noRoomFor?: string) {
  const services = fakeServices();
  const { noteFolderFile } = services.store;
  Object.assign(services.store, {
    noteFolderFile: (file: FolderFile) =>
      file.folder === noRoomFor ? { kind: "refused", why: "full" } : noteFolderFile(file),
  });
  const listed: string[] = [];
  Object.assign(services.recordFolder, {
    list: async (itemId = "") => {
      listed.push(itemId);
      return answers[itemId] ?? page([]);
    },
  });
  services.answers.graph = () => ({ kind: "ok", value: budget });
  const pane = createPane(services, "own");
  await pane.actions.readFolder(false);
  await idle();
  const { reading, syncError } = pane.state().folder ?? {};
  return { reading, syncError, listed };
}

const BOTH = page([folder("ONE"), folder("TWO")]);

describe("reading the folders of all workbooks", () => {
  it("passes one by that was deleted meanwhile", async () => {
    const { reading, listed } = await readAll({ "": BOTH, ONE: refused(404, "itemnotfound") });
    expect(listed).toEqual(["", "ONE", "TWO"]);
    expect(reading).toMatchObject({ kind: "read" });
  });

  it.each([
    [500, "generalexception"],
    [429, "toomanyrequests"],
    [400, "invalidrequest"],
  ])("is not said to be done where one of them could not be listed (%i)", async (status, code) => {
    const { reading } = await readAll({ "": BOTH, ONE: refused(status, code) });
    expect(reading).toMatchObject({ kind: "trouble", trouble: { kind: "graph", error: { status } } });
  });

  it.each([
    [400, "invalidrequest"],
    [200, ""],
  ])("reads the others where one of them leads nowhere from its first page on (%i)", async (status, code) => {
    const { listed } = await readAll({ "": BOTH, ONE: refused(status, code) });
    expect(listed).toEqual(["", "ONE", "TWO"]);
  });

  it("asks for no other where an answer to one of them passes: a later visit lists them all", async () => {
    const { listed } = await readAll({ "": BOTH, ONE: refused(503, "servicenotavailable") });
    expect(listed).toEqual(["", "ONE"]);
  });

  it.each(["ONE", "TWO"])("says that storage had no room, in whichever folder that was: %s", async (where) => {
    // Too long to be read: only a note of it is kept.
    const file = { ...folder("a.json"), kind: "file", size: 1_000_000 } as const;
    const answers = { "": BOTH, ONE: page([file]), TWO: page([{ ...file, id: "another" }]) };
    expect((await readAll(answers, where)).syncError).toBe("notStored");
    expect((await readAll(answers)).syncError).toBeUndefined();
  });

  it.each(["", "ONE"])("is not said to be done where a later page led nowhere, in the folder '%s'", async (where) => {
    const nowhere = refused(400, "invalidrequest");
    const cut = where === "" ? page([folder("ONE"), folder("TWO")], nowhere) : page([folder("x")], nowhere);
    const { reading, listed } = await readAll({ "": BOTH, [where]: cut });
    // What stands before that page is read all the same.
    expect(listed).toEqual(["", "ONE", "TWO"]);
    expect(reading).toMatchObject({ kind: "trouble", trouble: { kind: "graph", error: { status: 400 } } });
  });
});
