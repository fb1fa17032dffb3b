import { runAtOnce } from "../../../src/flow/steps";
import { tidyStore } from "../../../src/flow/tidyStore";
import type { OwnerKey } from "../../../src/core/account";
import { createBrowserStore } from "../../../src/store/browserStore";
import { aStatement } from "../../support/aStatement";
import { MemoryOrigin } from "../../support/memoryStorage";

const OWNER = "0011223344556677" as OwnerKey;
const NOW = Date.UTC(2026, 0, 31, 10);

function aStore(change: (storage: Storage) => Storage = (storage) => storage) {
  const origin = new MemoryOrigin();
  const { storage, events } = origin.open();
  let ids = 0;
  const open = () => change(storage);
  const newId = () => `id-${(ids += 1)}`;
  return { origin, store: createBrowserStore({ open, partitionKey: undefined, events, newId, now: () => NOW }) };
}

/** A browser whose storage throws this at every write. */
function throwing(name: string) {
  const setItem = () => {
    throw Object.assign(new Error("no room"), { name });
  };
  return (storage: Storage): Storage =>
    new Proxy(storage, { get: (from, key) => (key === "setItem" ? setItem : bound(from, key)) });
}

function bound(storage: Storage, key: string | symbol): unknown {
  const value: unknown = Reflect.get(storage, key, storage);
  return typeof value === "function" ? value.bind(storage) : value;
}

/** A browser without room for the write of this number alone, counted from 1 once `begin` was called. */
function refusing(place: number) {
  let writes = -Infinity;
  const change = (storage: Storage): Storage => {
    const setItem = (key: string, text: string) => {
      writes += 1;
      if (writes === place) throw new DOMException("no room", "QuotaExceededError");
      storage.setItem(key, text);
    };
    return new Proxy(storage, { get: (from, key) => (key === "setItem" ? setItem : bound(from, key)) });
  };
  return { change, begin: () => (writes = 0) };
}

/** As a pane that is opened later reads it. */
function openedLater(origin: MemoryOrigin) {
  const { storage, events } = origin.open();
  const newId = () => "later";
  return createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => NOW });
}

describe("storage without room", () => {
  it.each([1, 2])("is told of a view of which only one half was kept: without room for write %i", (place) => {
    const { change, begin } = refusing(place);
    const { store } = aStore(change);
    store.setView({ sort: "use", keepToasts: false });
    begin();
    expect(store.setView({ sort: "kind", keepToasts: true })).toEqual({ kind: "refused", why: "full" });
    const { sort, keepToasts } = store.view();
    expect([sort === "kind", keepToasts]).toEqual([place !== 1, place !== 2]);
  });

  it("keeps the older place of the folder when the newer finds none, and the older note of a file", () => {
    const { origin, store } = aStore();
    const file = { owner: OWNER, folder: "i", file: "f", tag: "1", outcome: "read", marks: [] } as const;
    store.noteFolderPlace({ owner: OWNER, folder: "", id: "old" });
    store.noteFolderFile(file);
    origin.quota = origin.size;
    expect(store.noteFolderPlace({ owner: OWNER, folder: "", id: "new" })).toEqual({ kind: "refused", why: "full" });
    expect(store.noteFolderFile({ ...file, tag: "2" })).toEqual({ kind: "refused", why: "full" });
    expect(store.folderPlaces(OWNER)).toMatchObject([{ id: "old" }]);
    expect(store.folderFiles()).toMatchObject([{ tag: "1" }]);
  });

  it("keeps the older name, setting and remembered document when the newer finds none", () => {
    const { origin, store } = aStore();
    const at = new Date(NOW).toISOString();
    const later = new Date(NOW + 1).toISOString();
    const item = { driveId: "d", itemId: "old", name: "Budget 2026.xlsx" };
    store.remember({ url: "u", item, at });
    store.nameOwner(OWNER, "Owner account");
    store.setRetentionDays(7);
    origin.quota = origin.size;
    const full = { kind: "refused", why: "full" };
    expect(store.remember({ url: "u", item: { ...item, itemId: "new" }, at: later })).toEqual(full);
    expect(store.nameOwner(OWNER, "Owner account of another name")).toEqual(full);
    expect(store.setRetentionDays(9)).toEqual(full);
    expect([store.remembered("u")?.item.itemId, store.ownerName(OWNER)]).toEqual(["old", "Owner account"]);
    expect([store.lastOwner(), store.retentionDays()]).toEqual([OWNER, 7]);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["NS_ERROR_DOM_QUOTA_REACHED", "full"],
    ["SecurityError", "blocked"],
  ])("that throws %s is %s", (name, why) => {
    const { store } = aStore(throwing(name));
    expect([store.add(aStatement()), store.check()]).toEqual([
      { kind: "refused", why },
      { kind: "refused", why },
    ]);
  });
});

describe("of two notes of one thing", () => {
  /** A browser that takes what is written, and gives nothing up. */
  const givesNothingUp = (storage: Storage): Storage => {
    const removeItem = () => {
      throw new DOMException("access is denied", "SecurityError");
    };
    return new Proxy(storage, { get: (from, key) => (key === "removeItem" ? removeItem : bound(from, key)) });
  };

  it("the later counts where the earlier could not be removed", () => {
    const { origin, store } = aStore(givesNothingUp);
    const file = { owner: OWNER, folder: "i", file: "f", outcome: "read", marks: [] } as const;
    for (const tag of ["1", "2", "3"]) {
      store.noteFolderPlace({ owner: OWNER, folder: "", id: tag });
      store.noteFolderFile({ ...file, tag });
      store.nameOwner(OWNER, `Account ${tag}`);
      store.setRetentionDays(Number(tag));
    }
    expect(origin.entries.size).toBe(12);
    expect(store.folderPlaces(OWNER)).toMatchObject([{ id: "3" }]);
    expect(store.folderFiles()).toMatchObject([{ tag: "3" }]);
    expect([store.ownerName(OWNER), store.retentionDays()]).toEqual(["Account 3", 3]);
  });
});

describe("a browser that gives one record up, and another not", () => {
  it.each([0, 1, 2])("loses all the others that were to go, and says that one stays: %i", (place) => {
    let stuck: string | undefined;
    const { origin, store } = aStore(
      (storage) =>
        new Proxy(storage, {
          get: (from, key) =>
            key === "removeItem"
              ? (each: string) => {
                  if (each === stuck) throw new DOMException("access is denied", "SecurityError");
                  from.removeItem(each);
                }
              : bound(from, key),
        }),
    );
    const labels = ["one", "two", "three"];
    for (const label of labels) store.add(aStatement({ label }));
    stuck = [...origin.entries.keys()][place];
    expect(store.dropSession(aStatement().sessionId)).toEqual({ kind: "refused", why: "blocked" });
    for (const each of [store, openedLater(origin)]) {
      expect(each.statements().map(({ label }) => label)).toEqual([labels[place]]);
    }
    stuck = undefined;
    expect(store.dropSession(aStatement().sessionId)).toEqual({ kind: "stored" });
    expect(origin.entries.size).toBe(0);
  });
});

describe("a browser that lets a pane read, and write nothing", () => {
  it("leaves it what it was refused, whatever other pages write and remove meanwhile", () => {
    const { origin, store } = aStore(throwing("SecurityError"));
    const labels = () => store.statements().map(({ label }) => label);
    store.add(aStatement({ label: "held" }));
    origin.entries.set("of another page", "");
    expect(labels()).toEqual(["held"]);
    origin.entries.set("workbook-sessions/1/statement/x", JSON.stringify(aStatement({ label: "of another pane" })));
    expect(labels().toSorted()).toEqual(["held", "of another pane"]);
    origin.entries.clear();
    store.lookAgain();
    expect([labels(), store.isEmpty()]).toEqual([["held"], false]);
    expect([store.dropSession(aStatement().sessionId), labels()]).toEqual([{ kind: "stored" }, []]);
    expect(store.isEmpty()).toBe(true);
  });
});

describe("what two panes keep at once", () => {
  it("is kept once where both say it word for word, though the browser tells neither of the other", () => {
    const { origin, store } = aStore();
    origin.deliversEvents = false;
    const { storage, events } = origin.open();
    let ids = 0;
    const newId = () => `other-${(ids += 1)}`;
    const other = createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => NOW });
    expect(other.add(aStatement({ label: "before" }))).toEqual({ kind: "stored" });
    expect(store.add(aStatement({ label: "of another pane" }))).toEqual({ kind: "stored" });
    expect(other.add(aStatement({ label: "of another pane" }))).toEqual({ kind: "stored" });
    expect(origin.entries.size).toBe(2);
  });
});

describe("a record of any kind that is not one of ours", () => {
  it.each([
    ...["statement", "document", "pending", "owner", "setting", "history", "sent", "folder-file", "folder-place"],
  ])("is counted among what is set aside: %s", (kind) => {
    const { origin, store } = aStore();
    const key = `workbook-sessions/1/${kind}/x`;
    origin.entries.set(key, "{}");
    expect(store.quarantined()).toEqual([{ key, why: "corrupt" }]);
    expect(store.isEmpty()).toBe(false);
  });

  it.each(["owner", "folder", "id", "at"])("is a place of the folder without its %s", (field) => {
    const { origin, store } = aStore();
    const place = { owner: OWNER, folder: "", id: "root", at: NOW };
    origin.entries.set("workbook-sessions/1/folder-place/x", JSON.stringify({ ...place, [field]: undefined }));
    expect([store.folderPlaces(OWNER), store.quarantined().length]).toEqual([[], 1]);
  });

  it.each(["item", "operation", "persistChanges", "ownerKey", "startedAt"])(
    "is a creation that was pending without its %s",
    (field) => {
      const { origin, store } = aStore();
      const item = { driveId: "d", itemId: "i", name: "Budget 2026.xlsx" };
      const pending = {
        item,
        operation: "op",
        persistChanges: true,
        ownerKey: OWNER,
        startedAt: "2026-01-01T00:00:00Z",
      };
      origin.entries.set("workbook-sessions/1/pending/x", JSON.stringify({ ...pending, [field]: undefined }));
      expect([store.pendingCreates(), store.quarantined().length]).toEqual([[], 1]);
    },
  );

  it.each(["url", "at", "driveId", "itemId", "name"])("is a document that was remembered without its %s", (field) => {
    const { origin, store } = aStore();
    const item = { driveId: "d", itemId: "i", name: "Budget 2026.xlsx", [field]: undefined };
    const record = { url: "u", at: "2026-01-01T00:00:00Z", [field]: undefined, item };
    origin.entries.set("workbook-sessions/1/document/x", JSON.stringify(record));
    expect([store.remembered("u"), store.quarantined().length]).toEqual([undefined, 1]);
  });

  it.each([
    ["owner", { ownerKey: OWNER, displayName: "Owner account", at: NOW }],
    ["setting", { name: "retentionDays", value: 7, at: NOW }],
  ])("is one of the kind %s without any of its fields", (kind, record) => {
    for (const field of Object.keys(record)) {
      const { origin, store } = aStore();
      origin.entries.set(`workbook-sessions/1/${kind}/x`, JSON.stringify({ ...record, [field]: undefined }));
      expect(store.quarantined()).toHaveLength(1);
      expect([store.retentionDays(), store.lastOwner()]).toEqual([30, undefined]);
    }
  });
});

describe("what is kept already", () => {
  it("is said to be kept though the browser takes no more writes, and not when another page has taken it away", () => {
    let isReadOnly = false;
    const readOnly = throwing("SecurityError");
    const { origin, store } = aStore((storage) => (isReadOnly ? readOnly(storage) : storage));
    store.add(aStatement());
    isReadOnly = true;
    expect(store.add(aStatement())).toEqual({ kind: "stored" });
    origin.entries.clear();
    origin.entries.set("of another page", "");
    expect(store.add(aStatement())).toEqual({ kind: "refused", why: "blocked" });
  });
});

describe("a note of a request on its way that is not one of ours", () => {
  it.each(["id", "driveId", "itemId", "fileName", "what", "at"])("is set aside where it has no %s", (field) => {
    const { origin, store } = aStore();
    const note = { id: "1", driveId: "d", itemId: "i", fileName: "f", what: "close", at: NOW };
    const key = "workbook-sessions/1/sent/x";
    origin.entries.set(key, JSON.stringify({ ...note, [field]: undefined }));
    expect(store.sentRequests()).toEqual([]);
    expect(store.quarantined()).toEqual([{ key, why: "corrupt" }]);
    origin.entries.set(`${key}2`, JSON.stringify(note));
    expect(store.sentRequests()).toEqual([note]);
  });
});

describe("what an earlier version of the add-in stored", () => {
  it("is read by its own names: the days and the order that a person chose, and whether ended ones are hidden", () => {
    const { origin, store } = aStore();
    for (const [name, value] of Object.entries({ retentionDays: 7, sort: 2, keepToasts: 1 })) {
      origin.entries.set(`workbook-sessions/1/setting/${name}`, JSON.stringify({ name, value, at: 1 }));
    }
    expect(store.retentionDays()).toBe(7);
    expect(store.view()).toEqual({ sort: "status", keepToasts: true });
  });
});

describe("the history", () => {
  it("begins with what was closed last, in whatever order it was stored", () => {
    const { store } = aStore();
    for (const day of ["02", "04", "01", "03"]) {
      store.addHistory({ at: `2026-01-${day}T10:00:00Z`, outcome: "closed", shortId: `…${day}` });
    }
    expect(store.history().map(({ shortId }) => shortId)).toEqual(["…04", "…03", "…02", "…01"]);
  });
});

describe("a note of a file in OneDrive that is not one of ours", () => {
  const note = { owner: OWNER, folder: "i", file: "f", tag: "1", outcome: "read", marks: ["a", "b"], at: 1 };

  it.each([
    ["a mark that is no text", { marks: ["a", 1] }],
    ["marks that are no list", { marks: "a" }],
    ["an outcome that no version of it had", { outcome: "well" }],
    ["a time that is no number", { at: "1" }],
    ["no owner", { owner: undefined }],
    ["no file", { file: null }],
  ])("is kept aside, unread, as it is: %s", (_what, change) => {
    const { origin, store } = aStore();
    const key = "workbook-sessions/1/folder-file/x";
    origin.entries.set(key, JSON.stringify({ ...note, ...change }));
    expect(store.folderFiles()).toEqual([]);
    expect(store.quarantined()).toEqual([{ key, why: "corrupt" }]);
    origin.entries.set(`${key}2`, JSON.stringify(note));
    expect(store.folderFiles()).toMatchObject([{ file: "f", marks: ["a", "b"] }]);
  });
});

describe("what is kept beside the sessions", () => {
  it("is what everybody gets at first, until a person chooses otherwise", () => {
    const { store } = aStore();
    expect(store.view()).toEqual({ sort: "decision", keepToasts: false });
    expect(store.retentionDays()).toBe(30);
    store.setRetentionDays(90);
    expect(store.view()).toEqual({ sort: "decision", keepToasts: false });
    expect(store.setView({ sort: "kind", keepToasts: true })).toEqual({ kind: "stored" });
    expect(store.retentionDays()).toBe(90);
  });

  it("is the last choice of everything that can be chosen, one not at the cost of another", () => {
    const { origin, store } = aStore();
    store.setRetentionDays(7);
    for (const view of [
      { sort: "origin", keepToasts: true },
      { sort: "kind", keepToasts: true },
      { sort: "status", keepToasts: false },
      { sort: "use", keepToasts: true },
    ] as const) {
      expect(store.setView(view)).toEqual({ kind: "stored" });
      expect(store.view()).toEqual(view);
      expect(openedLater(origin).view()).toEqual(view);
    }
    expect(store.retentionDays()).toBe(7);
  });

  it("is the moment to think, never longer than five seconds, and not at the cost of another choice", () => {
    const { origin, store } = aStore();
    expect(store.momentSeconds()).toBe(5);
    store.setRetentionDays(7);
    store.setMomentSeconds(0);
    expect([openedLater(origin).momentSeconds(), store.retentionDays()]).toEqual([0, 7]);
    store.setMomentSeconds(60);
    expect(store.momentSeconds()).toBe(5);
  });

  it("takes as much room as its keys and texts, and none once it is removed", () => {
    const { origin, store } = aStore();
    expect(store.usedBytes()).toBe(0);
    store.setRetentionDays(7);
    const characters = [...origin.entries].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    expect(store.usedBytes()).toBe(2 * characters);
    store.forgetEverything();
    expect(store.usedBytes()).toBe(0);
  });

  it("is the name that an account has now", () => {
    const { store } = aStore();
    store.nameOwner(OWNER, "Owner account");
    store.nameOwner(OWNER, "Owner account (renamed)");
    expect([store.ownerName(OWNER), store.lastOwner()]).toEqual(["Owner account (renamed)", OWNER]);
  });

  it("is where a document is, for a year, whatever the retention of sessions", () => {
    const { store } = aStore();
    const item = { driveId: "d", itemId: "i", name: "Budget 2026.xlsx" };
    const before = (days: number) => new Date(NOW - days * 24 * 60 * 60_000).toISOString();
    store.remember({ url: "months ago", item, at: before(364) });
    store.remember({ url: "a year ago", item, at: before(366) });
    store.setRetentionDays(1);
    runAtOnce(tidyStore(store, NOW));
    expect(store.remembered("months ago")?.item).toEqual(item);
    expect(store.remembered("a year ago")).toBeUndefined();
  });

  it.each(["close", "contact", "create", "operation"] as const)("is the note of a request: %s", (what) => {
    const { origin, store } = aStore();
    const note = { id: "r", driveId: "d", itemId: "i", fileName: "Budget 2026.xlsx", what, at: NOW };
    store.noteSentRequest(note);
    const later = openedLater(origin);
    expect(later.sentRequests()).toEqual([note]);
    expect(later.quarantined()).toEqual([]);
  });

  it.each(["personal", "business", "documentLibrary"] as const)(
    "is the kind of a document's drive: %s",
    (driveType) => {
      const { origin, store } = aStore();
      const item = { driveId: "d", itemId: "i", name: "Budget 2026.xlsx", driveType, webUrl: "https://a.example/b" };
      const whole = { ...item, siteId: "contoso.sharepoint.com,1,2", site: "Contoso", owner: "Owner account" };
      store.remember({ url: "u", item: whole, at: new Date(NOW).toISOString() });
      expect(openedLater(origin).remembered("u")?.item).toEqual(whole);
    },
  );

  it("is all that was noted of the folder and its files", () => {
    const { origin, store } = aStore();
    const marks = { mine: true, wholeId: true, leftOut: true, placeless: true } as const;
    const file = {
      owner: OWNER,
      folder: "i",
      file: "f",
      tag: "1",
      outcome: "read",
      marks: ["m"],
      session: "s",
    } as const;
    store.noteFolderFile({ ...file, ...marks });
    store.noteFolderFile({ ...file, file: "g" });
    store.noteFolderPlace({ owner: OWNER, folder: "", id: "root" });
    const later = openedLater(origin);
    expect(later.folderFiles()).toMatchObject([
      { ...file, ...marks },
      { ...file, file: "g" },
    ]);
    for (const mark of Object.keys(marks)) expect(later.folderFiles()[1]).not.toHaveProperty(mark);
    expect(later.folderPlaces(OWNER)).toMatchObject([{ owner: OWNER, folder: "", id: "root" }]);
    expect(later.quarantined()).toEqual([]);
  });
});

describe("what is noted of a file or a place for one account", () => {
  it("leaves alone what is noted of the same for another", () => {
    const { origin, store } = aStore();
    const colleague = "8899aabbccddeeff" as OwnerKey;
    const file = { folder: "i", file: "f", outcome: "read", marks: [] } as const;
    for (const [owner, tag] of [
      [OWNER, "1"],
      [colleague, "2"],
      [OWNER, "3"],
    ] as const) {
      store.noteFolderFile({ ...file, owner, tag });
      store.noteFolderPlace({ owner, folder: "", id: `root ${tag}` });
    }
    for (const each of [store, openedLater(origin)]) {
      const tags = new Map(each.folderFiles().map(({ owner, tag }) => [owner, tag]));
      expect(tags).toEqual(new Map([[OWNER, "3"]]).set(colleague, "2"));
      expect([OWNER, colleague].map((owner) => each.folderPlaces(owner).map(({ id }) => id))).toEqual([
        ["root 3"],
        ["root 2"],
      ]);
    }
    store.forgetFolderPlaces(OWNER);
    expect(store.folderPlaces(colleague)).toHaveLength(1);
  });

  it("leaves alone what is noted of other places, and of other files", () => {
    const { origin, store } = aStore();
    for (const [folder, tag] of [
      ["", "1"],
      ["i", "2"],
      ["", "3"],
    ] as const) {
      store.noteFolderPlace({ owner: OWNER, folder, id: tag });
      store.noteFolderFile({ owner: OWNER, folder: "i", file: `file ${folder}`, tag, outcome: "read", marks: [] });
    }
    for (const each of [store, openedLater(origin)]) {
      expect(each.folderPlaces(OWNER).map(({ id }) => id)).toEqual(["2", "3"]);
      expect(each.folderFiles().map(({ tag }) => tag)).toEqual(["2", "3"]);
    }
  });
});

describe("what is chosen or noted after the clock was set back", () => {
  it("counts all the same: the later setting, owner, file and place", () => {
    const { storage, events } = new MemoryOrigin().open();
    let [ids, now] = [0, NOW];
    const newId = () => `id-${(ids += 1)}`;
    const store = createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => now });
    const colleague = "8899aabbccddeeff" as OwnerKey;
    const file = { owner: OWNER, folder: "i", file: "f", tag: "1", outcome: "read", marks: [] } as const;
    const say = (days: number, owner: OwnerKey, tag: string, id: string) => {
      store.setRetentionDays(days);
      store.nameOwner(owner, "Owner account");
      store.noteFolderFile({ ...file, tag });
      store.noteFolderPlace({ owner: OWNER, folder: "", id });
    };
    say(7, OWNER, "1", "old");
    now -= 3_600_000;
    say(14, colleague, "2", "new");
    expect(store.retentionDays()).toBe(14);
    expect(store.lastOwner()).toBe(colleague);
    expect(store.folderFiles()).toMatchObject([{ tag: "2" }]);
    expect(store.folderPlaces(OWNER)).toMatchObject([{ id: "new" }]);
  });

  it("counts all the same: the driveItem that a person accepted for the document last", () => {
    const { storage, events } = new MemoryOrigin().open();
    let [ids, now] = [0, NOW];
    const newId = () => `id-${(ids += 1)}`;
    const store = createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => now });
    const url = "https://contoso.sharepoint.com/Budget.xlsx";
    const remember = (itemId: string) =>
      store.remember({ url, item: { driveId: "d", itemId, name: "Budget.xlsx" }, at: new Date(now).toISOString() });
    remember("old");
    now -= 24 * 3_600_000;
    remember("new");
    expect(store.remembered(url)?.item.itemId).toBe("new");
  });
});
