import type { OwnerKey } from "../../../src/core/account";
import { createSyncRun } from "../../../src/flow/folder/syncRun";
import { listFolder } from "../../../src/flow/folder/listFolder";
import { tidyFolder } from "../../../src/flow/folder/tidyFolder";
import type { FolderFile } from "../../../src/flow/ports/sessionStore";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { sessionMarkOf } from "../../../src/core/statements/tombstone";
import { aSessionId, aStatement } from "../../support/aStatement";
import { fakeFolder, MISSING, refusal, type FakeFile } from "../../support/fakeFolder";
import { budget, fakeServices } from "../../support/fakeServices";

const OWNER = "0123456789abcdef" as OwnerKey;
const OTHER = "fedcba9876543210" as OwnerKey;
const DAY = 24 * 60 * 60_000;
const NOW = Date.parse("2026-03-02T10:00:00Z");
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();
const LOCKED = refusal(423, "resourcelocked");

type Put = Partial<FakeFile> & { readonly note?: Partial<FolderFile>; readonly said?: Partial<SessionStatement> };

/** A folder with a file of today in it, which proves that the server's clock has come so far. */
function aFolder() {
  const folder = fakeFolder();
  const services = { ...fakeServices(), recordFolder: folder.port };
  const controller = new AbortController();
  /** A file that this device wrote of a session, forty days ago. */
  const put = (id: string, session: string, { note, said, ...file }: Put = {}) => {
    const text = JSON.stringify(aStatement({ sessionId: aSessionId(session), label: id, ...said }));
    folder.put(id, text, { createdAt: daysAgo(40), ...file });
    services.store.noteFolderFile({
      ...{ owner: OWNER, folder: budget.itemId, file: id, tag: "1", outcome: "read", marks: [id], mine: true },
      ...{ session: sessionMarkOf(aSessionId(session)), ...note },
    });
  };
  put("today", "young", { createdAt: daysAgo(0) });
  services.store.add(aStatement({ sessionId: aSessionId("young"), writtenAt: daysAgo(0), door: "createdHere" }));
  const tidy = async () => {
    folder.asked.length = 0;
    const run = createSyncRun(services, { fileAccess: "own", interactive: false, signal: controller.signal });
    const listing = await listFolder(services, run, budget.itemId);
    if (listing.kind !== "whole") throw new Error("not listed");
    await tidyFolder(services, run, OWNER, budget.itemId, listing.entries);
    return folder.asked.flatMap((each) => (each.startsWith("remove ") ? [each.slice(7)] : []));
  };
  return { folder, services, put, tidy, controller };
}

describe("removing files of sessions that are over", () => {
  it("begins once they are older than the retention, to the day, and where that was set, after so many days", async () => {
    const { put, tidy, services } = aFolder();
    put("old", "one", { createdAt: new Date(NOW - 30 * DAY - 1).toISOString() });
    put("as old", "two", { createdAt: daysAgo(30) });
    put("younger", "three", { createdAt: daysAgo(29) });
    expect(await tidy()).toEqual(["old"]);
    services.store.setRetentionDays(29);
    expect(await tidy()).toEqual(["as old"]);
  });

  it.each([
    ["closed", { answer: "closed", answeredAt: daysAgo(1) }, true],
    ["ended", { answer: "ended", answeredAt: daysAgo(1) }, true],
    ["reported as closed", { status: "closed", closedAt: daysAgo(1) }, true],
    ["open", { answer: "alive", answeredAt: daysAgo(0) }, false],
    ["not known to Graph", { answer: "notKnown", answeredAt: daysAgo(1) }, false],
  ] as const)("looks at what is known of the session here: %s", async (_what, facts, removed) => {
    const { put, tidy, services } = aFolder();
    put("one", "one");
    services.store.add(
      aStatement({ sessionId: aSessionId("one"), writtenAt: daysAgo(1), door: "createdHere", ...facts }),
    );
    expect(await tidy()).toEqual(removed ? ["one"] : []);
  });

  it("leaves the tombstone of a session that was forgotten, and removes what nothing here speaks of", async () => {
    const { put, tidy, services } = aFolder();
    put("forgotten", "one");
    put("nobody's", "two");
    const sessionId = `forgotten-${sessionMarkOf(aSessionId("one"))}` as never;
    services.store.add(aStatement({ sessionId, forgotten: true, writtenAt: daysAgo(40) }));
    expect(await tidy()).toEqual(["nobody's"]);
  });

  it.each([
    ["one of its files is another device's", { note: { mine: undefined } as never }],
    ["one of its files is young", { createdAt: daysAgo(2) }],
    ["nobody knows when one of its files was made", { createdAt: undefined as never }],
  ])("leaves a session alone, though the next one goes, where %s", async (_what, parts) => {
    const { put, tidy } = aFolder();
    put("one", "one");
    put("other of one", "one", parts);
    put("two", "two");
    expect(await tidy()).toEqual(["two"]);
  });

  it.each([
    ["was never noted", (folder: ReturnType<typeof aFolder>) => folder.folder.put("theirs", "{}")],
    [
      "has changed since",
      ({ put }: ReturnType<typeof aFolder>) => put("theirs", "x", { tag: "2", note: { tag: "1" } }),
    ],
    [
      "is of a newer format",
      ({ put }: ReturnType<typeof aFolder>) => put("theirs", "x", { note: { outcome: "newer" } }),
    ],
    [
      "lies at an address that is not Microsoft's",
      ({ put }: ReturnType<typeof aFolder>) => put("theirs", "x", { note: { outcome: "foreignAddress" } }),
    ],
  ])("removes nothing while there is a record that nobody here has read: it %s", async (_what, make) => {
    const folder = aFolder();
    folder.put("one", "one");
    make(folder);
    expect(await folder.tidy()).toEqual([]);
  });

  it("is not kept back by files that are no records, nor by those that no version can read", async () => {
    const { folder, put, tidy } = aFolder();
    put("one", "one");
    put("broken", "x", { note: { outcome: "notJson", session: undefined as never, mine: undefined as never } });
    folder.put("picture", "", { name: "picture.png" });
    expect(await tidy()).toEqual(["one"]);
  });

  it("does not count files that are noted for another account, another workbook, or are not there", async () => {
    const { services, put, tidy, folder } = aFolder();
    put("one", "one");
    const note: FolderFile = {
      ...{ owner: OTHER, folder: budget.itemId, file: "a", tag: "1", outcome: "read", marks: [] },
      session: sessionMarkOf(aSessionId("one")),
    };
    services.store.noteFolderFile(note);
    services.store.noteFolderFile({ ...note, owner: OWNER, folder: "01OTHER", file: "b" });
    services.store.noteFolderFile({ ...note, owner: OWNER, file: "c" });
    expect(await tidy()).toEqual(["one"]);
    expect(folder.files.map(({ id }) => id)).toEqual(["today"]);
  });

  it("leaves a file of which OneDrive does not say when it was made, and what goes with it", async () => {
    const { put, tidy } = aFolder();
    put("one", "one", { createdAt: "the other day" });
    put("two", "two");
    put("two again", "two", { createdAt: "" });
    put("three", "three");
    expect(await tidy()).toEqual(["three"]);
  });

  it("is not misled by a clock of this device that is ahead: the latest file says how late it is", async () => {
    const { put, tidy, services } = aFolder();
    put("one", "one", { createdAt: daysAgo(20) });
    await services.clock.wait(15 * DAY, new AbortController().signal);
    expect(await tidy()).toEqual([]);
    put("tomorrow", "young", { createdAt: new Date(NOW + 11 * DAY).toISOString() });
    expect(await tidy()).toEqual(["one"]);
  });
});

describe("the order in which the files of a session go", () => {
  const end = { status: "closed", closedAt: daysAgo(41) } as const;

  it.each([0, 1, 2, 3])("ends with what tells of its end, wherever that stands (%i)", async (place) => {
    const { put, tidy } = aFolder();
    for (let file = 0; file < 4; file += 1) put(`${file}`, "one", file === place ? { said: end } : {});
    const removed = await tidy();
    expect(removed).toHaveLength(4);
    expect(removed.at(-1)).toBe(`${place}`);
    expect(removed.slice(0, 3)).toEqual(["0", "1", "2", "3"].filter((file) => file !== `${place}`));
  });

  it("is not looked up for a single file, and stands still where one of several does not come", async () => {
    const { folder, put, tidy } = aFolder();
    put("alone", "alone");
    put("here", "one");
    put("not here", "one", { reading: { kind: "notNow" } });
    put("last", "two");
    expect(await tidy()).toEqual(["alone", "last"]);
    expect(folder.asked).not.toContain("read alone");
  });

  it("goes no further in a session whose file is locked, or has changed, and on with the next", async () => {
    for (const answer of [LOCKED, refusal(412, "preconditionfailed")]) {
      const { folder, put, tidy } = aFolder();
      for (const name of ["one-1", "one-2", "two-1"]) put(name, name.slice(0, 3));
      folder.refuse = (asked) => (asked === "remove one-1" ? answer : undefined);
      expect(await tidy()).toEqual(["one-1", "two-1"]);
    }
  });

  it.each([
    ["busy", refusal(429, "toomanyrequests")],
    ["refused", refusal(403, "accessdenied")],
    ["missing", MISSING],
  ])("ends at the first answer that is not about one file: %s", async (_what, answer) => {
    const { folder, put, tidy } = aFolder();
    for (const name of ["one-1", "one-2", "two-1"]) put(name, name.slice(0, 3));
    folder.refuse = (asked) => (asked === "remove one-1" ? answer : undefined);
    expect(await tidy()).toEqual(["one-1"]);
  });

  it("ends at once where it is stopped", async () => {
    const { folder, put, tidy, controller } = aFolder();
    for (const name of ["one-1", "one-2", "two-1"]) put(name, name.slice(0, 3));
    folder.refuse = (asked) => {
      if (asked.startsWith("remove")) controller.abort();
      return undefined;
    };
    expect(await tidy()).toEqual(["one-1"]);
  });

  it("removes at most twenty at once, but of one session as many as there are", async () => {
    const { put, tidy } = aFolder();
    for (let file = 1; file <= 8; file += 1) put(`a${file}`, "a");
    for (let file = 1; file <= 12; file += 1) put(`b${file}`, "b");
    put("c1", "c");
    expect((await tidy()).map((file) => file[0])).toEqual([..."aaaaaaaabbbbbbbbbbbb"]);
    expect(await tidy()).toEqual(["c1"]);
    for (let file = 1; file <= 25; file += 1) put(`d${file}`, "d");
    put("e1", "e");
    expect(await tidy()).toHaveLength(25);
    expect(await tidy()).toEqual(["e1"]);
  });
});

describe("this device's tombstones that still have a whole id", () => {
  const whole = { wholeId: true, session: undefined as never } as const;

  it("go first, young or old, unless they have changed since", async () => {
    const { put, tidy } = aFolder();
    put("one", "one");
    put("tombstone", "x", { createdAt: daysAgo(0), note: whole });
    expect(await tidy()).toEqual(["tombstone", "one"]);
    put("changed", "y", { createdAt: daysAgo(0), tag: "2", note: whole });
    expect(await tidy()).toEqual([]);
  });

  it.each([
    [LOCKED, 2],
    [refusal(412, "preconditionfailed"), 2],
    [refusal(503, "servicenotavailable"), 1],
    [refusal(403, "accessdenied"), 1],
  ])("each are tried where one is locked, and none after an answer that is about all (%#)", async (answer, tried) => {
    const { folder, put, tidy } = aFolder();
    for (const name of ["a", "b"]) put(name, name, { createdAt: daysAgo(0), note: whole });
    folder.refuse = (asked) => (asked === "remove a" ? answer : undefined);
    expect(await tidy()).toEqual(["a", "b"].slice(0, tried));
  });

  it("stay where it is stopped", async () => {
    const { folder, put, tidy, controller } = aFolder();
    for (const name of ["a", "b"]) put(name, name, { createdAt: daysAgo(0), note: whole });
    folder.refuse = (asked) => {
      if (asked.startsWith("remove")) controller.abort();
      return undefined;
    };
    expect(await tidy()).toEqual(["a"]);
  });
});
