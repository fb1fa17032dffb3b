import type { OwnerKey } from "../../../src/core/account";
import { syncFolder, type SyncPlan } from "../../../src/flow/folder/syncFolder";
import { createSyncRun } from "../../../src/flow/folder/syncRun";
import { waitingFor } from "../../../src/flow/folder/writeToFolder";
import { fingerprintOf } from "../../../src/core/statements/waitingStatements";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { sessionMarkOf } from "../../../src/core/statements/tombstone";
import { aSessionId, aStatement } from "../../support/aStatement";
import { fakeFolder, MISSING, refusal } from "../../support/fakeFolder";
import { budget, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { PLANTED_TOKENS } from "../../support/plantedTokens";

const OWNER = "0123456789abcdef" as OwnerKey;
const OTHER = "fedcba9876543210" as OwnerKey;
const MADE = "2026-03-02T09:00:00Z";
const NOTHING_READ = { folders: undefined, keep: false } as const;
const READ = { folders: { all: false, item: budget }, keep: false } as const;

/** A device whose account lets it write, and that has so many sessions to tell of. */
function aWriter(names: readonly string[] = ["one"], facts: Partial<SessionStatement> = {}) {
  const folder = fakeFolder();
  const services = { ...fakeServices(), recordFolder: folder.port };
  const { store } = services;
  store.noteFolderPlace({ owner: OWNER, folder: "", id: "root" });
  store.noteFolderPlace({ owner: OWNER, folder: budget.itemId, id: `folder-${budget.itemId}` });
  const said = names.map((name) =>
    aStatement({
      ...{ sessionId: aSessionId(name), driveId: budget.driveId, itemId: budget.itemId },
      ...{ writtenAt: MADE, ownerKey: OWNER, ...facts },
    }),
  );
  for (const statement of said) store.add(statement);
  const controller = new AbortController();
  const refused = new Set<string>();
  const sync = (plan: Omit<SyncPlan, "refused"> = NOTHING_READ) => {
    folder.asked.length = 0;
    const { signal } = controller;
    const run = createSyncRun(services, { fileAccess: "own", interactive: false, signal, owner: OWNER });
    return syncFolder(services, run, { ...plan, refused });
  };
  const waiting = () => waitingFor(store, OWNER).map(({ statement }) => statement.sessionId);
  return { folder, services, store, said, sync, refused, controller, waiting };
}

const CREATE = `create in folder-${budget.itemId}`;
const BAD = refusal(400, "invalidrequest");

describe("writing what waits to OneDrive", () => {
  it("makes one file of each record, word for word, and notes each as written by this device", async () => {
    const { folder, store, said, sync, waiting } = aWriter(["one", "two"], { label: "Nightly import" });
    expect(await sync()).toEqual({});
    expect(folder.asked).toEqual([CREATE, CREATE]);
    expect(folder.files.map(({ reading }) => reading.kind === "text" && (JSON.parse(reading.text) as unknown))).toEqual(
      said,
    );
    expect(store.folderFiles()).toMatchObject(
      said.map((statement, index) => ({
        ...{ owner: OWNER, folder: budget.itemId, file: `written-${index + 1}`, tag: "1", outcome: "read", mine: true },
        ...{ marks: [fingerprintOf(statement)], session: sessionMarkOf(statement.sessionId) },
      })),
    );
    expect([waiting(), await sync(), folder.asked]).toEqual([[], {}, []]);
  });

  it("makes the folder of a workbook once, below the folder of all, and remembers it", async () => {
    const { folder, store, sync } = aWriter(["one", "two"], { itemId: "01NEW" });
    await sync();
    expect(folder.asked).toEqual(["make 01NEW in root", "create in folder-01NEW", "create in folder-01NEW"]);
    expect(store.folderPlaces(OWNER)).toContainEqual(
      expect.objectContaining({ owner: OWNER, folder: "01NEW", id: "folder-01NEW" }),
    );
    store.add(aStatement({ sessionId: aSessionId("three"), driveId: "d", itemId: "01NEW", writtenAt: MADE }));
    await sync();
    expect(folder.asked).toEqual(["create in folder-01NEW"]);
  });

  it("takes another name as often as twice where one is taken, and then says that something has changed", async () => {
    const { folder, sync, waiting } = aWriter();
    let left = 2;
    folder.refuse = () => ((left -= 1) >= 0 ? refusal(409, "namealreadyexists") : undefined);
    expect([await sync(), folder.asked]).toEqual([{}, [CREATE, CREATE, CREATE]]);
    const other = aWriter();
    other.folder.refuse = () => refusal(409, "namealreadyexists");
    expect([await other.sync(), other.folder.asked]).toEqual([{ syncError: "changed" }, [CREATE, CREATE, CREATE]]);
    expect([waiting().length, other.waiting().length]).toEqual([0, 1]);
  });

  it("passes by what OneDrive does not take as it is, and writes what comes after it", async () => {
    const { folder, sync, refused, said, waiting } = aWriter(["one", "two", "three"]);
    folder.refuse = (_asked, text) => (text.includes(aSessionId("two")) ? BAD : undefined);
    expect(await sync()).toEqual({ syncError: "refusedSome" });
    expect([folder.asked.length, waiting(), [...refused]]).toEqual([
      3,
      [aSessionId("two")],
      said.slice(1, 2).map(fingerprintOf),
    ]);
    expect([await sync(), folder.asked]).toEqual([{ syncError: "refusedSome" }, []]);
  });

  it("says nothing of what was refused once it no longer waits", async () => {
    const { folder, sync, refused } = aWriter(["one"]);
    refused.add("of a session that was forgotten");
    expect([await sync(), folder.asked]).toEqual([{}, [CREATE]]);
  });

  it("tries again what was refused whenever the folder is read, and only then", async () => {
    const { folder, sync } = aWriter(["one"]);
    folder.refuse = (asked) => (asked === CREATE ? BAD : undefined);
    await sync();
    folder.refuse = () => undefined;
    expect([await sync(), folder.asked]).toEqual([{ syncError: "refusedSome" }, []]);
    expect(await sync(READ)).not.toHaveProperty("syncError");
    expect(folder.asked).toEqual([`list ${budget.itemId}`, CREATE]);
  });

  it.each([
    ["locked", 423, "resourcelocked", 3],
    ["changed", 412, "preconditionfailed", 3],
    ["busy", 429, "toomanyrequests", 1],
    ["full", 507, "quotalimitreached", 1],
    ["refused", 403, "accessdenied", 1],
  ] as const)(
    "says %s, and goes on with the others only where it is a matter of one file",
    async (why, status, code, asked) => {
      const { folder, sync, waiting } = aWriter(["one", "two", "three"]);
      folder.refuse = (_asked, text) => (text.includes(aSessionId("one")) ? refusal(status, code) : undefined);
      expect(await sync()).toEqual({ syncError: why });
      expect(folder.asked).toHaveLength(asked);
      expect(waiting()).toHaveLength(asked === 1 ? 3 : 1);
    },
  );

  it.each([
    ["noAnswer", 403],
    ["noAnswer", 404],
    ["busy", 503],
  ] as const)("says %s of a proxy's %i, which is no refusal by OneDrive", async (why, status) => {
    const { folder, sync, waiting } = aWriter();
    folder.refuse = () => refusal(status, "accessdenied", { foreign: true });
    expect(await sync()).toEqual({ syncError: why });
    expect(waiting()).toHaveLength(1);
  });

  it("hands on how long OneDrive asked to wait", async () => {
    const { folder, sync } = aWriter();
    folder.refuse = () => refusal(429, "toomanyrequests", { retryAfterSeconds: 17 });
    expect(await sync()).toEqual({ syncError: "busy", retryAfterSeconds: 17 });
  });

  it("asks for a folder whose name is not taken once, and for one that is locked each time", async () => {
    for (const [refused, times] of [
      [BAD, 1],
      [refusal(423, "resourcelocked"), 2],
    ] as const) {
      const { folder, sync } = aWriter(["one", "two"], { itemId: "01NEW" });
      folder.refuse = (asked) => (asked.startsWith("make") ? refused : undefined);
      expect(await sync()).toEqual({ syncError: times === 1 ? "refusedSome" : "locked" });
      expect(folder.asked).toEqual(Array.from({ length: times }, () => "make 01NEW in root"));
    }
  });

  it("writes nothing of which it could not remember that it was written", async () => {
    const unchecked = aWriter(["one", "two"]);
    Object.assign(unchecked.store, { check: () => ({ kind: "refused", why: "full" }) });
    expect([await unchecked.sync(), unchecked.folder.asked]).toEqual([{ syncError: "notStored" }, []]);
    const unnoted = aWriter(["one", "two"]);
    Object.assign(unnoted.store, { noteFolderFile: () => ({ kind: "refused", why: "full" }) });
    expect([await unnoted.sync(), unnoted.folder.asked]).toEqual([{ syncError: "notStored" }, [CREATE]]);
    const unplaced = aWriter(["one", "two"], { itemId: "01NEW" });
    Object.assign(unplaced.store, { noteFolderPlace: () => ({ kind: "refused", why: "blocked" }) });
    expect(await unplaced.sync()).toEqual({ syncError: "notStored" });
    expect(unplaced.folder.files).toEqual([]);
  });

  it("stops after the file that is on its way once it is stopped", async () => {
    const { folder, sync, controller } = aWriter(["one", "two", "three"]);
    folder.refuse = () => {
      controller.abort();
      return undefined;
    };
    await sync();
    expect(folder.asked).toEqual([CREATE]);
  });

  it("writes a record without a time as it is, and keeps for it the time of its file", async () => {
    const { store, sync, waiting } = aWriter([]);
    const { writtenAt: _none, ...timeless } = aStatement({
      driveId: budget.driveId,
      itemId: budget.itemId,
      label: "x",
    });
    store.add(timeless);
    await sync();
    const kept = store.statements().find(({ writtenAt }) => writtenAt === MADE);
    expect(kept).toMatchObject({ label: "x", door: "folder" });
    const [note] = store.folderFiles();
    expect(note?.marks).toEqual([fingerprintOf(timeless), kept && fingerprintOf(kept)]);
    expect(waiting()).toEqual([]);
  });

  it("never writes a credential, whatever way it came into storage", async () => {
    const { folder, services, sync, said } = aWriter();
    const [token = ""] = Object.values(PLANTED_TOKENS);
    Object.assign(services.store, { statements: () => said.map((each) => ({ ...each, note: token })) });
    await expect(sync()).rejects.toThrow("credential");
    expect(folder.asked).toEqual([]);
  });

  it("counts as written for an account only what is in its own OneDrive", () => {
    const { store, said, waiting } = aWriter();
    const marks = said.map(fingerprintOf);
    const note = { folder: budget.itemId, file: "f", tag: "1", outcome: "read", marks } as const;
    store.noteFolderFile({ ...note, owner: OTHER });
    expect(waiting()).toEqual([aSessionId("one")]);
    store.noteFolderFile({ ...note, owner: OWNER });
    expect(waiting()).toEqual([]);
  });
});

describe("a folder that is gone", () => {
  const rootOf = ({ store }: ReturnType<typeof aWriter>) =>
    store.folderPlaces(OWNER).find(({ folder }) => folder === "")?.id;

  it.each(["create", "make"])("is asked about, where a file or a folder could not be made in it: %s", async (what) => {
    const writer = aWriter(["one", "two"], what === "make" ? { itemId: "01NEW" } : {});
    writer.folder.refuse = () => MISSING;
    expect(await writer.sync()).toEqual({});
    expect(writer.folder.asked).toHaveLength(1);
    expect(rootOf(writer)).toBe("");
    expect([await writer.sync(), writer.folder.asked]).toEqual([{}, []]);
  });

  it("is not gone because a proxy said so", async () => {
    const writer = aWriter();
    writer.folder.refuse = () => ({ kind: "error", error: { status: 404, codes: [], foreign: true } });
    expect(await writer.sync()).toEqual({ syncError: "noAnswer" });
    expect(rootOf(writer)).toBe("root");
  });

  it("is said to be so even where storage has no room for that", async () => {
    const writer = aWriter();
    writer.folder.refuse = () => MISSING;
    Object.assign(writer.store, { noteFolderPlace: () => ({ kind: "refused", why: "full" }) });
    expect(await writer.sync()).toEqual({ syncError: "notStored" });
  });

  it("is that of the workbook, too, where this device had written there, and another's where it had not", async () => {
    const writer = aWriter([]);
    writer.folder.folders.clear();
    writer.services.answers.graph = () => ({ kind: "ok", value: undefined });
    expect(
      await writer.sync({ folders: { all: false, item: { ...budget, itemId: "01NEVER" } }, keep: false }),
    ).toMatchObject({
      reading: { kind: "absent" },
    });
    expect(rootOf(writer)).toBe("root");
    await writer.sync(READ);
    expect(rootOf(writer)).toBe("");
  });

  it("is the folder of all where all are read, whatever this device has written", async () => {
    const writer = aWriter([]);
    writer.folder.refuse = (asked) => (asked === "list all" ? MISSING : undefined);
    await writer.sync({ folders: { all: true, item: undefined }, keep: false });
    expect(rootOf(writer)).toBe("");
  });
});

describe("the click that lets this device write", () => {
  const KEEP = { folders: { all: false, item: budget }, keep: true } as const;

  it("makes the folder of all, reads, and then writes", async () => {
    const { folder, store, sync } = aWriter();
    store.forgetFolderPlaces(OWNER);
    expect(await sync(KEEP)).toMatchObject({ reading: { kind: "read" }, unread: [] });
    expect(folder.asked).toEqual([
      "make root",
      "list all",
      `list ${budget.itemId}`,
      `make ${budget.itemId} in root`,
      CREATE,
    ]);
    expect(store.folderPlaces(OWNER).map(({ folder: name, id }) => [name, id])).toEqual([
      ["", "root"],
      [budget.itemId, `folder-${budget.itemId}`],
    ]);
  });

  it("takes nothing for written that was in a folder that is no longer there, of this account", async () => {
    const { folder, store, sync } = aWriter([]);
    const note = { tag: "1", outcome: "read", marks: [] } as const;
    store.noteFolderFile({ ...note, owner: OWNER, folder: "01DELETED", file: "one" });
    store.noteFolderFile({ ...note, owner: OTHER, folder: "01DELETED", file: "two" });
    store.noteFolderFile({ ...note, owner: OWNER, folder: "01KEPT", file: "three" });
    store.noteFolderPlace({ owner: OTHER, folder: "", id: "of another account" });
    folder.folders.set("01KEPT", "folder-01KEPT");
    await sync(KEEP);
    expect(store.folderFiles().map(({ file }) => file)).toEqual(["two", "three"]);
    expect(store.folderPlaces(OTHER)).toHaveLength(1);
    expect(store.folderPlaces(OWNER).map(({ folder: name }) => name)).toEqual([""]);
  });

  it.each([
    ["make root", refusal(403, "accessdenied"), "refused"],
    ["make root", BAD, "refused"],
    ["list all", refusal(503, "servicenotavailable"), "busy"],
  ] as const)("that could not be followed says why, still reads, and writes nothing: %s", async (at, answer, why) => {
    const { folder, store, sync } = aWriter();
    store.forgetFolderPlaces(OWNER);
    folder.refuse = (asked) => (asked === at ? answer : undefined);
    expect(await sync(KEEP)).toMatchObject({ reading: { kind: "read" }, unread: [], syncError: why });
    expect(folder.files).toEqual([]);
    expect(store.folderPlaces(OWNER)).toEqual([]);
  });

  it.each(["dropFolderFiles", "forgetFolderPlaces", "noteFolderPlace"])(
    "is not said to be followed where storage does not do it: %s",
    async (name) => {
      const { store, folder, sync } = aWriter();
      Object.assign(store, { [name]: () => ({ kind: "refused", why: "blocked" }) });
      expect(await sync(KEEP)).toMatchObject({ syncError: "notStored" });
      expect(folder.files).toEqual([]);
    },
  );
});

describe("a visit to the folder", () => {
  it("writes nothing and removes nothing for an account that did not let it", async () => {
    const { folder, store, sync } = aWriter();
    store.forgetFolderPlaces(OWNER);
    expect(await sync(READ)).toMatchObject({ reading: { kind: "read" }, unread: [] });
    expect(folder.asked).toEqual([`list ${budget.itemId}`]);
  });

  it("writes nothing where what it read found no room", async () => {
    const { folder, store, sync } = aWriter();
    folder.put("theirs", JSON.stringify(aStatement({ sessionId: aSessionId("theirs") })));
    Object.assign(store, { noteFolderFile: () => ({ kind: "refused", why: "full" }) });
    expect(await sync(READ)).toMatchObject({ reading: { kind: "read" }, unread: [], syncError: "notStored" });
    expect(folder.asked).toEqual([`list ${budget.itemId}`, "read theirs"]);
  });

  it("ends only when the last file that it removes is gone", async () => {
    const { folder, store, sync } = aWriter([]);
    folder.put("old", "{}");
    const old = { owner: OWNER, folder: budget.itemId, file: "old", tag: "1", outcome: "read", marks: [] } as const;
    store.noteFolderFile({ ...old, mine: true, wholeId: true });
    let pass = () => {};
    folder.refuse = () => {
      folder.until = new Promise<void>((resolve) => (pass = resolve));
      return undefined;
    };
    let isDone = false;
    void sync(READ).then(() => (isDone = true));
    await idle();
    expect([folder.asked, isDone]).toEqual([[`list ${budget.itemId}`, "remove old"], false]);
    pass();
    await idle();
    expect([folder.files, isDone]).toEqual([[], true]);
  });
});
