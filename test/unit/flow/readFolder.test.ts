import type { OwnerKey } from "../../../src/core/account";
import { mergeStatements } from "../../../src/core/statements/mergeStatements";
import { readRecordFolder } from "../../../src/flow/folder/readRecordFolder";
import { createSyncRun } from "../../../src/flow/folder/syncRun";
import type { FolderFile } from "../../../src/flow/ports/sessionStore";
import { fingerprintOf } from "../../../src/core/statements/waitingStatements";
import { sessionMarkOf, tombstoneId } from "../../../src/core/statements/tombstone";
import { aSessionId, aStatement } from "../../support/aStatement";
import { fakeFolder, MISSING, refusal } from "../../support/fakeFolder";
import { budget, fakeServices, ownerAccount } from "../../support/fakeServices";
import { PLANTED_TOKENS } from "../../support/plantedTokens";

const OWNER = "0123456789abcdef" as OwnerKey;
const OTHER = "fedcba9876543210" as OwnerKey;
const MADE = "2026-03-02T09:00:00Z";
const record = (name: string, facts: object = {}) =>
  JSON.stringify(aStatement({ sessionId: aSessionId(name), ...facts }));
const here = { driveId: budget.driveId, itemId: budget.itemId };

function aReader() {
  const folder = fakeFolder();
  const services = { ...fakeServices(), recordFolder: folder.port };
  const controller = new AbortController();
  const read = (wanted: { all: boolean; item: typeof budget | undefined } = { all: false, item: budget }) => {
    folder.asked.length = 0;
    const run = createSyncRun(services, { fileAccess: "own", interactive: false, signal: controller.signal });
    return readRecordFolder(services, run, wanted);
  };
  const noted = (id: string) => services.store.folderFiles().find(({ file }) => file === id);
  return { folder, services, read, noted, controller };
}

const aNote = (parts: Partial<FolderFile> = {}): FolderFile => ({
  ...{ owner: OWNER, folder: budget.itemId, file: "gone", tag: "1", outcome: "read", marks: ["0123456789abcdef"] },
  ...parts,
});

describe("reading the folder of a workbook", () => {
  it("reads the files of records, by whatever case their name ends, and nothing else that is there", async () => {
    const { folder, read } = aReader();
    folder.put("one", record("one", here));
    folder.put("two", record("two", here), { name: "TWO.JSON" });
    folder.put("three", record("three", here), { name: "three.json.bak" });
    folder.put("four", record("four", here), { name: "json" });
    const { reading, unread, stored } = await read();
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read one", "read two"]);
    expect(reading).toEqual({ kind: "read", at: Date.parse("2026-03-02T10:00:00Z"), sessions: 2 });
    expect([unread, stored]).toEqual([[], true]);
  });

  it("notes of each what the next reading needs, and reads it again only when it has changed", async () => {
    const { folder, read, noted, services } = aReader();
    folder.put("one", record("one", here));
    await read();
    const [kept] = services.store.statements();
    const written = aStatement({ sessionId: aSessionId("one"), ...here });
    expect(kept).toMatchObject({ ...written, door: "folder", ownerKey: OWNER, writtenAt: MADE });
    expect(kept?.heard).toEqual({ in: "folder", read: "2026-03-02T10:00:00.000Z", created: MADE, owner: OWNER });
    expect(noted("one")).toMatchObject({
      ...{ owner: OWNER, folder: budget.itemId, file: "one", tag: "1", outcome: "read" },
      ...{ marks: [fingerprintOf(written), kept && fingerprintOf(kept)], session: sessionMarkOf(aSessionId("one")) },
    });
    for (const mark of ["mine", "leftOut", "placeless", "wholeId"]) expect(noted("one")).not.toHaveProperty(mark);
    expect(await read()).toMatchObject({ reading: { sessions: 1 }, unread: [] });
    expect(folder.asked).toEqual([`list ${budget.itemId}`]);
    Object.assign(folder.files[0] ?? {}, { tag: "2" });
    await read();
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read one"]);
    expect(noted("one")?.tag).toBe("2");
  });

  it("says who made a file, and believes it as this account's own device only where both are so", async () => {
    const { folder, read, services } = aReader();
    const userId = ownerAccount.objectId.toUpperCase();
    folder.put("one", record("own"), { createdBy: { userId, user: "Owner", app: "Workbook Sessions", thisApp: true } });
    folder.put("two", record("app"), { createdBy: { userId, app: "Another app", thisApp: false } });
    folder.put("three", record("colleague"), { createdBy: { userId: "someone", user: "Colleague", thisApp: true } });
    await read();
    const heard = new Map(
      services.store.statements().flatMap(({ sessionId, heard: of }) => (of === undefined ? [] : [[sessionId, of]])),
    );
    const common = { in: "folder", read: "2026-03-02T10:00:00.000Z", created: MADE, owner: OWNER };
    expect(heard.get(aSessionId("own"))).toEqual({ ...common, user: "Owner", app: "Workbook Sessions", device: true });
    expect(heard.get(aSessionId("app"))).toEqual({ ...common, app: "Another app" });
    expect(heard.get(aSessionId("colleague"))).toEqual({ ...common, user: "Colleague" });
  });

  it("leaves a file alone that is longer than any record, and names it each time", async () => {
    const { folder, read, noted } = aReader();
    folder.put("long", record("one", here), { size: 512 * 1024 });
    folder.put("longer", record("two", here), { size: 512 * 1024 + 1 });
    for (const asked of [[`list ${budget.itemId}`, "read long"], [`list ${budget.itemId}`]]) {
      expect((await read()).unread).toEqual([{ name: "longer.json", why: "tooLarge" }]);
      expect(folder.asked).toEqual(asked);
    }
    expect(noted("longer")).toMatchObject({ outcome: "tooLarge", marks: [], tag: "1" });
  });

  it("names what did not come now, keeps what was known of it, and reads it the next time", async () => {
    const { folder, read, noted } = aReader();
    folder.put("one", record("one", here));
    folder.put("two", record("two", here), { reading: { kind: "notNow" } });
    expect(await read()).toMatchObject({
      unread: [{ name: "two.json", why: "notNow" }],
      reading: { kind: "read", sessions: 1 },
    });
    expect(noted("two")).toBeUndefined();
    Object.assign(folder.files[1] ?? {}, { reading: { kind: "text", text: record("two", here) } });
    expect(await read()).toMatchObject({ unread: [], reading: { sessions: 2 } });
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read two"]);
  });

  it("looks at an address that is not Microsoft's each time, and writes nothing down for that", async () => {
    const { folder, read, noted, services } = aReader();
    folder.put("one", "", { reading: { kind: "foreignAddress" } });
    await read();
    expect(noted("one")).toMatchObject({ outcome: "foreignAddress", marks: [] });
    const noteFolderFile = jest.fn(services.store.noteFolderFile);
    Object.assign(services.store, { noteFolderFile });
    expect((await read()).unread).toEqual([{ name: "one.json", why: "foreignAddress" }]);
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read one"]);
    expect(noteFolderFile).not.toHaveBeenCalled();
    Object.assign(folder.files[0] ?? {}, { tag: "2" });
    await read();
    expect(noted("one")?.tag).toBe("2");
  });

  it("reads a file of a newer format once for each version of this add-in, which may understand more", async () => {
    const { folder, read, noted, services } = aReader();
    folder.put("one", record("one", { format: "workbook-session/2" }));
    for (const asked of [[`list ${budget.itemId}`, "read one"], [`list ${budget.itemId}`]]) {
      expect((await read()).unread).toEqual([{ name: "one.json", why: "newer" }]);
      expect(folder.asked).toEqual(asked);
    }
    const note = noted("one");
    if (note === undefined) throw new Error("Nothing was noted of the file.");
    // An earlier version of this add-in, which knew less, left its own mark.
    services.store.noteFolderFile({ ...note, marks: ["workbook-session/0"] });
    await read();
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read one"]);
  });

  it("names what says more than could be kept, without reading it again for that", async () => {
    const { folder, read, noted } = aReader();
    folder.put("one", record("one", { ...here, label: 7 }));
    for (const asked of [[`list ${budget.itemId}`, "read one"], [`list ${budget.itemId}`]]) {
      expect((await read()).unread).toEqual([{ name: "one.json", why: "partLeftOut" }]);
      expect(folder.asked).toEqual(asked);
    }
    expect(noted("one")).toMatchObject({ outcome: "read", leftOut: true });
  });

  it("names what is unread in the order of the folders, and of the files in them", async () => {
    const { folder, read } = aReader();
    folder.folders.set("01OTHER", "folder-01OTHER");
    for (const [id, of] of [
      ["c", "01OTHER"],
      ["b", budget.itemId],
      ["a", budget.itemId],
    ] as const) {
      folder.put(id, "no record", { folder: of });
    }
    const { unread, listed } = await read({ all: true, item: budget });
    expect(unread.map(({ name }) => name)).toEqual(["b.json", "a.json", "c.json"]);
    expect([...listed].map(([name, entries]) => [name, entries.length])).toEqual([
      [budget.itemId, 2],
      ["01OTHER", 1],
    ]);
  });

  it("shows no credential that somebody gave a file as its name", async () => {
    const { folder, read } = aReader();
    const [token = ""] = Object.values(PLANTED_TOKENS);
    folder.put("one", "no record", { name: `${token}.json` });
    folder.put("two", "no record");
    expect((await read()).unread).toEqual([
      { name: "…", why: "notJson" },
      { name: "two.json", why: "notJson" },
    ]);
  });

  it("keeps nothing of a session that was forgotten here, and does not read its file again", async () => {
    const { folder, read, noted, services } = aReader();
    services.store.add(aStatement({ sessionId: tombstoneId(aSessionId("one")), forgotten: true, writtenAt: MADE }));
    folder.put("one", record("one", here));
    folder.put("two", record("two", here));
    await read();
    expect(services.store.statements().map(({ sessionId }) => sessionId)).toEqual([
      tombstoneId(aSessionId("one")),
      aSessionId("two"),
    ]);
    expect(noted("one")).toMatchObject({ outcome: "read", session: sessionMarkOf(aSessionId("one")) });
    await read();
    expect(folder.asked).toEqual([`list ${budget.itemId}`]);
  });

  it("knows as its own what it has here, and keeps no second copy of it", async () => {
    const { folder, read, noted, services } = aReader();
    const said = aStatement({ sessionId: aSessionId("one"), ...here, door: "createdHere", writtenAt: MADE });
    services.store.add(said);
    folder.put("one", JSON.stringify(said));
    folder.put("two", record("two", { ...here, door: "createdHere" }));
    await read();
    expect(noted("one")).toMatchObject({ mine: true });
    expect(noted("two")).not.toHaveProperty("mine");
    expect(services.store.statements()).toHaveLength(2);
    expect(services.store.statements()[0]).toEqual(said);
  });

  it.each(["statement", "note"] as const)("stops reading when storage has no room for a %s", async (what) => {
    const { folder, read, services } = aReader();
    for (let file = 1; file <= 9; file += 1) folder.put(`file-${file}`, record(`${file}`, here));
    const full = () => ({ kind: "refused", why: "full" }) as const;
    Object.assign(services.store, what === "statement" ? { add: full } : { noteFolderFile: full });
    expect(await read()).toMatchObject({ stored: false, reading: { kind: "read", sessions: 0 } });
    // As many as are read at once were on their way.
    expect(folder.asked.slice(1)).toEqual(["read file-1", "read file-2", "read file-3", "read file-4"]);
    expect(services.store.folderFiles()).toEqual([]);
  });

  it("reads no more files once it is stopped", async () => {
    const { folder, read, controller } = aReader();
    for (let file = 1; file <= 9; file += 1) folder.put(`file-${file}`, record(`${file}`, here));
    const { port } = folder;
    const list = port.list;
    Object.assign(port, {
      list: async (...args: Parameters<typeof list>) => {
        const answer = await list(...args);
        controller.abort();
        return answer;
      },
    });
    await read();
    expect(folder.asked).toEqual([`list ${budget.itemId}`]);
  });
});

describe("the notes of files that are gone from the folder", () => {
  it("go with them, unless their statement is still here and would be written again", async () => {
    const { read, services } = aReader();
    const said = aStatement({ sessionId: aSessionId("kept"), ...here, writtenAt: MADE });
    services.store.add(said);
    services.store.noteFolderFile(aNote());
    services.store.noteFolderFile(aNote({ file: "of what is here", marks: ["ffffffffffffffff", fingerprintOf(said)] }));
    services.store.noteFolderFile(aNote({ file: "of another workbook", folder: "01OTHER" }));
    services.store.noteFolderFile(aNote({ file: "gone", owner: OTHER }));
    await read();
    const left = services.store.folderFiles().map(({ owner, file }) => [owner, file]);
    expect(left).toEqual([
      [OWNER, "of what is here"],
      [OWNER, "of another workbook"],
      [OTHER, "gone"],
    ]);
  });

  it("stay while there may be more than was listed", async () => {
    const { folder, read, services } = aReader();
    folder.put("one", record("one", here));
    services.store.noteFolderFile(aNote());
    const list = folder.port.list;
    Object.assign(folder.port, {
      list: async (...args: Parameters<typeof list>) => {
        const page = await list(...args);
        return page.kind === "ok"
          ? { ...page, value: { ...page.value, next: async () => refusal(400, "invalidrequest") } }
          : page;
      },
    });
    const { reading, listed } = await read();
    expect(reading).toMatchObject({ kind: "trouble", trouble: { kind: "graph" } });
    expect(listed.size).toBe(0);
    expect(services.store.folderFiles().map(({ file }) => file)).toEqual(["gone", "one"]);
  });

  it("are those of the account and the workbook that are read, where a file of theirs is there again", async () => {
    const { folder, read, services } = aReader();
    services.store.noteFolderFile(aNote({ file: "one", owner: OTHER, tag: "1" }));
    services.store.noteFolderFile(aNote({ file: "two", folder: "01OTHER", tag: "1" }));
    folder.put("one", record("one", here));
    folder.put("two", record("two", here));
    await read();
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read one", "read two"]);
  });
});

describe("a record that names no drive", () => {
  const placesOf = ({ services }: ReturnType<typeof aReader>) =>
    new Map(mergeStatements(services.store.statements()).map(({ id, place }) => [id, place]));

  it("belongs to the open workbook whose folder it is in, one as well as several", async () => {
    for (const names of [["one"], ["one", "two", "three"]]) {
      const reader = aReader();
      for (const name of names) reader.folder.put(name, record(name, { label: name }));
      await reader.read();
      for (const name of names) expect(reader.noted(name)).toMatchObject({ placeless: true });
      for (const name of names)
        expect(placesOf(reader).get(aSessionId(name))).toMatchObject({ kind: "driveItem", ...here });
      const completed = reader.services.store.statements().filter(({ heard }) => heard === undefined);
      const expected = names.map((name) => aStatement({ sessionId: aSessionId(name), ...here, door: "folder" }));
      expect(completed).toHaveLength(names.length);
      expect(completed).toEqual(expect.arrayContaining(expected));
    }
  });

  it("leaves the others where they are: those that name a place, and those that are in no file", async () => {
    const reader = aReader();
    const { store } = reader.services;
    store.add(aStatement({ sessionId: aSessionId("nowhere"), writtenAt: MADE }));
    reader.folder.put("one", record("one"));
    reader.folder.put("two", record("two", { driveId: "b!elsewhere", itemId: "01ELSEWHERE" }));
    reader.folder.put("three", record("three", { itemId: "01ELSEWHERE" }));
    await reader.read();
    const places = placesOf(reader);
    expect(places.get(aSessionId("one"))).toMatchObject({ kind: "driveItem", ...here });
    expect(places.get(aSessionId("nowhere"))).toEqual({ kind: "notKnown" });
    expect(places.get(aSessionId("two"))).toMatchObject({ driveId: "b!elsewhere", itemId: "01ELSEWHERE" });
    expect(places.get(aSessionId("three"))).toEqual({ kind: "notKnown" });
    for (const file of ["two", "three"]) expect(reader.noted(file)).not.toHaveProperty("placeless");
  });

  it("is not placed by a reading of all folders in a workbook that is not open", async () => {
    const reader = aReader();
    reader.folder.put("one", record("one"));
    await reader.read({ all: true, item: undefined });
    expect(reader.folder.asked).toEqual(["list all", `list ${budget.itemId}`, "read one"]);
    expect(placesOf(reader).get(aSessionId("one"))).toEqual({ kind: "notKnown" });
    await reader.read({ all: true, item: budget });
    expect(placesOf(reader).get(aSessionId("one"))).toMatchObject({ kind: "driveItem", ...here });
  });
});

describe("what the pane says of a folder that it could not read", () => {
  const answers = async (
    refuse: (asked: string) => ReturnType<ReturnType<typeof fakeFolder>["refuse"]>,
    drive?: ReturnType<typeof refusal>,
  ) => {
    const reader = aReader();
    reader.folder.refuse = refuse;
    reader.services.answers.graph = () => drive ?? { kind: "ok", value: { driveId: "d", webUrl: "https://x" } };
    return { ...reader, ...(await reader.read()), drives: () => reader.services.sent.map(({ call }) => call) };
  };

  it("is that there is none yet, where the account has a OneDrive", async () => {
    const { reading, drives } = await answers(() => MISSING);
    expect(reading).toEqual({ kind: "absent", at: Date.parse("2026-03-02T10:00:00Z") });
    expect(drives()).toEqual(["ownDrive"]);
  });

  it.each([
    ["is missing", MISSING],
    ["is refused", refusal(403, "accessdenied")],
  ])("is that the account has no OneDrive, where the drive itself %s", async (_what, drive) => {
    expect((await answers(() => MISSING, drive)).reading).toEqual({ kind: "noOneDrive" });
  });

  it("is the trouble itself, where nobody knows whether there is a OneDrive", async () => {
    const { reading } = await answers(() => MISSING, refusal(503, "servicenotavailable"));
    expect(reading).toMatchObject({ kind: "trouble", trouble: { kind: "graph", error: { status: 503 } } });
  });

  it("is that it may not be used, where Graph forbids it, and the trouble where it only asks to wait", async () => {
    expect((await answers(() => refusal(403, "accessdenied"))).reading).toEqual({ kind: "noOneDrive" });
    expect((await answers(() => refusal(403, "toomanyrequests"))).reading).toMatchObject({ kind: "trouble" });
    expect((await answers(() => refusal(500, "generalexception"))).reading).toMatchObject({ kind: "trouble" });
  });

  it("needs no second question for an account that writes there", async () => {
    const reader = aReader();
    reader.folder.refuse = () => MISSING;
    reader.services.store.noteFolderPlace({ owner: OTHER, folder: "", id: "root" });
    await reader.read();
    expect(reader.services.sent).toHaveLength(1);
    reader.services.store.noteFolderPlace({ owner: OWNER, folder: "", id: "root" });
    expect((await reader.read()).reading).toMatchObject({ kind: "absent" });
    expect(reader.services.sent).toHaveLength(1);
  });
});
