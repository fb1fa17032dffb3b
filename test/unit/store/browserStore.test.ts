import { runAtOnce } from "../../../src/flow/steps";
import { tidyStore } from "../../../src/flow/tidyStore";
import type { OwnerKey } from "../../../src/core/account";
import type { DriveItem } from "../../../src/core/documents/driveItem";
import { mergeStatements } from "../../../src/core/statements/mergeStatements";
import type { SessionStore } from "../../../src/flow/ports/sessionStore";
import { createBrowserStore } from "../../../src/store/browserStore";
import { aSessionId, aStatement } from "../../support/aStatement";
import { MemoryOrigin } from "../../support/memoryStorage";
import { PLANTED_TOKENS } from "../../support/plantedTokens";

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 0, 31, 10);
const budget: DriveItem = { driveId: "d", itemId: "i", name: "Budget 2026.xlsx", driveType: "business" };

let ids = 0;

function aPane(origin: MemoryOrigin, partitionKey?: string): SessionStore {
  const { storage, events } = origin.open();
  const open = () => {
    if (origin.blocked) throw new DOMException("access is denied", "SecurityError");
    return storage;
  };
  return createBrowserStore({ open, partitionKey, events, newId: () => `id-${(ids += 1)}`, now: () => NOW });
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function shownBy(store: SessionStore): string[] {
  return mergeStatements(store.statements()).map(({ id }) => id);
}

describe("two panes on one storage", () => {
  it.each([true, false])(
    "lose nothing when each writes 500 statements at once (storage events arrive: %s)",
    (arrive) => {
      const origin = new MemoryOrigin();
      origin.deliversEvents = arrive;
      const [one, other] = [aPane(origin), aPane(origin)];
      for (let index = 0; index < 500; index += 1) {
        expect(one.add(aStatement({ sessionId: aSessionId(`a${index}`) }))).toEqual({ kind: "stored" });
        expect(other.add(aStatement({ sessionId: aSessionId(`b${index}`) }))).toEqual({ kind: "stored" });
      }
      for (const pane of [one, other, aPane(origin)]) expect(new Set(shownBy(pane)).size).toBe(1000);
    },
  );

  it("tell each other when something changed, but not of a check", () => {
    const origin = new MemoryOrigin();
    const [one, other] = [aPane(origin), aPane(origin)];
    let redraws = 0;
    const unsubscribe = other.onChange(() => (redraws += 1));
    one.check();
    expect(redraws).toBe(0);
    one.add(aStatement());
    expect([redraws, shownBy(other)]).toEqual([1, [aSessionId("one")]]);
    unsubscribe();
    one.forgetEverything();
    expect([redraws, shownBy(other)]).toEqual([1, []]);
  });

  it("tell each other when the whole storage of the page was cleared", () => {
    const origin = new MemoryOrigin();
    const { storage } = origin.open();
    const pane = aPane(origin);
    pane.add(aStatement());
    let redraws = 0;
    pane.onChange(() => (redraws += 1));
    storage.clear();
    expect([redraws, shownBy(pane)]).toEqual([1, []]);
  });

  it("see what the other wrote even where the host delivers no storage events", () => {
    const origin = new MemoryOrigin();
    origin.deliversEvents = false;
    const [one, other] = [aPane(origin), aPane(origin)];
    expect(shownBy(other)).toEqual([]);
    one.add(aStatement());
    expect(shownBy(other)).toEqual([aSessionId("one")]);
    one.forgetEverything();
    expect(shownBy(other)).toEqual([]);
  });

  it("see what the other wrote just before a check whether there is room", () => {
    const origin = new MemoryOrigin();
    origin.deliversEvents = false;
    const [one, other] = [aPane(origin), aPane(origin)];
    expect(shownBy(other)).toEqual([]);
    one.add(aStatement());
    expect(other.check()).toEqual({ kind: "stored" });
    expect(shownBy(other)).toEqual([aSessionId("one")]);
    one.dropSession(aSessionId("one"));
    expect(other.check()).toEqual({ kind: "stored" });
    expect(shownBy(other)).toEqual([]);
  });

  it("see what the other removed in place of what it added", () => {
    const origin = new MemoryOrigin();
    const [one, other] = [aPane(origin), aPane(origin)];
    one.add(aStatement());
    expect(shownBy(other)).toHaveLength(1);
    one.forgetEverything();
    one.add(aStatement({ sessionId: aSessionId("two") }));
    expect(shownBy(other)).toEqual([aSessionId("two")]);
  });

  it("are apart when Office gave them different partition keys, and from everything else on the origin", () => {
    const origin = new MemoryOrigin();
    origin.entries.set("msal.account.keys", "[]");
    const [one, other] = [aPane(origin, "site-1:"), aPane(origin)];
    one.add(aStatement());
    expect([shownBy(one).length, shownBy(other).length]).toEqual([1, 0]);
    expect([other.forgetEverything(), one.forgetEverything()]).toEqual([0, 1]);
    expect([...origin.entries.keys()]).toEqual(["msal.account.keys"]);
  });
});

describe("what is stored", () => {
  it("comes back as it was, unknown fields included, in a new pane", () => {
    const origin = new MemoryOrigin();
    const statement = { ...aStatement({ label: "Nightly import", createdBy: { tool: "Blink" } }), costCentre: [1] };
    aPane(origin).add(statement);
    expect(aPane(origin).statements()).toEqual([statement]);
  });

  it("is not said to be kept where no reader would take it", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    expect(store.add(aStatement({ sessionId: "" as never }))).toEqual({ kind: "refused", why: "blocked" });
    expect([store.statements(), origin.entries.size]).toEqual([[], 0]);
  });

  it("of one session goes alone", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    for (const name of ["one", "two"]) store.add(aStatement({ sessionId: aSessionId(name) }));
    store.dropSession(aSessionId("one"));
    for (const pane of [store, aPane(origin)]) expect(shownBy(pane)).toEqual([aSessionId("two")]);
  });

  it("is not there twice when the same statement is added again", () => {
    const origin = new MemoryOrigin();
    aPane(origin).add(aStatement());
    aPane(origin).add(aStatement());
    expect(origin.entries.size).toBe(1);
  });

  it("is the same array until something changes", () => {
    const store = aPane(new MemoryOrigin());
    store.add(aStatement());
    const before = store.statements();
    expect(store.statements()).toBe(before);
    store.add(aStatement({ label: "new" }));
    expect(store.statements()).not.toBe(before);
  });

  it.each(Object.entries(PLANTED_TOKENS))("never holds a credential: %s", (_, secret) => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    store.add(aStatement({ note: secret, documentUrl: `https://contoso.sharepoint.com/?${secret}` }));
    store.remember({ url: secret, item: budget, at: iso(NOW) });
    store.addHistory({ at: iso(NOW), outcome: "closed", shortId: "…abc", fileName: secret });
    expect([...origin.entries].flat().join("\n")).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(origin.entries.size).toBe(1);
  });
});

describe("storage that refuses", () => {
  it("answers full, and leaves everything that is there", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    store.add(aStatement());
    origin.quota = origin.size + 50;
    const before = [...origin.entries];
    expect(store.check()).toEqual({ kind: "refused", why: "full" });
    expect(store.add(aStatement({ label: "more" }))).toEqual({ kind: "refused", why: "full" });
    expect(store.remember({ url: "u", item: budget, at: iso(NOW) })).toEqual({ kind: "refused", why: "full" });
    expect([...origin.entries]).toEqual(before);
    expect(store.statements()).toEqual([aStatement()]);
  });

  it("answers blocked when the browser denies the property itself, and never throws", () => {
    const origin = new MemoryOrigin();
    origin.blocked = true;
    const store = aPane(origin);
    expect(store.check()).toEqual({ kind: "refused", why: "blocked" });
    expect(store.add(aStatement())).toEqual({ kind: "refused", why: "blocked" });
    expect([store.quarantined(), store.history(), store.retentionDays(), store.lastOwner()]).toEqual([
      [],
      [],
      30,
      undefined,
    ]);
    origin.blocked = false;
    expect(store.add(aStatement({ label: "new" }))).toEqual({ kind: "stored" });
  });

  it("that blocks leaves this pane what it refused, says each time that it is not kept, and keeps it once it may", () => {
    const origin = new MemoryOrigin();
    origin.blocked = true;
    const store = aPane(origin);
    const blocked = { kind: "refused", why: "blocked" };
    expect([store.add(aStatement()), store.add(aStatement())]).toEqual([blocked, blocked]);
    expect(store.statements()).toEqual([aStatement()]);
    expect(aPane(origin).statements()).toEqual([]);
    expect(store.isEmpty()).toBe(false);
    origin.blocked = false;
    expect(store.add(aStatement())).toEqual({ kind: "stored" });
    expect([store.statements(), aPane(origin).statements()]).toEqual([[aStatement()], [aStatement()]]);
    expect(origin.entries.size).toBe(1);
    // What is forgotten now goes from the storage too, and does not come back with the next pane.
    expect(store.dropSession(aStatement().sessionId)).toEqual({ kind: "stored" });
    expect([store.statements(), aPane(origin).statements(), origin.entries.size]).toEqual([[], [], 0]);
  });

  it("that blocks gives up what this pane holds when it is asked to", () => {
    const origin = new MemoryOrigin();
    origin.blocked = true;
    const store = aPane(origin);
    store.add(aStatement());
    store.addHistory({ at: iso(NOW), outcome: "closed", shortId: "…abc" });
    expect([store.dropHistory(() => true), store.history()]).toEqual([{ kind: "stored" }, []]);
    expect([store.forgetEverything(), store.statements(), store.isEmpty()]).toEqual([1, [], true]);
  });

  it("is asked by a real write of a statement's size, which leaves nothing behind", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    expect(store.check()).toEqual({ kind: "stored" });
    expect(origin.entries.size).toBe(0);
    origin.quota = 4000;
    expect(store.check()).toEqual({ kind: "refused", why: "full" });
  });
});

describe("a record that this version cannot read", () => {
  const key = "workbook-sessions/1/statement/x";
  const planted = [
    [key, '{"format":"workbook-session/2","id":"1"}', "newer"],
    [key, '{"format":"workbook-sess', "corrupt"],
    [key, '{"format":"workbook-session/1"}', "corrupt"],
    ["workbook-sessions/2/anything", "whatever", "newer"],
    ["workbook-sessions/1/idea/x", "{}", "newer"],
    ["workbook-sessions/1/document/x", '{"url":7}', "corrupt"],
    ["workbook-sessions/1/owner/x", "[]", "corrupt"],
    ["workbook-sessions/1/setting/x", '{"name":"retentionDays","value":"all","at":1}', "corrupt"],
    ["workbook-sessions/1/pending/x", "null", "corrupt"],
    ["workbook-sessions/1/history/x", '{"outcome":"celebrated"}', "corrupt"],
  ] as const;

  it.each(planted)("%s = %s is set aside as %s, survives every use, and goes only with everything", (at, text, why) => {
    const origin = new MemoryOrigin();
    origin.entries.set(at, text);
    const store = aPane(origin);
    store.add(aStatement());
    store.remember({ url: "u", item: budget, at: iso(NOW) });
    store.nameOwner("0011223344556677" as OwnerKey, "Owner account");
    store.setRetentionDays(1);
    store.dropHistory(() => true);
    runAtOnce(tidyStore(store, NOW + 1000 * DAY));
    expect(store.quarantined()).toEqual([{ key: at, why }]);
    expect(origin.entries.get(at)).toBe(text);
    expect(store.forgetEverything()).toBeGreaterThan(0);
    expect(origin.entries.size).toBe(0);
  });
});

describe("tidying", () => {
  it("leaves what a later version of the add-in says more than this one understands", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    store.add(aStatement({ writtenAt: iso(NOW - 2 * DAY) }));
    store.add(aStatement({ answer: "alive", answeredAt: iso(NOW - DAY), writtenAt: iso(NOW - DAY), writer: "a" }));
    const [key = "", text = ""] = [...origin.entries].at(-1) ?? [];
    origin.entries.set(key, text.replace('"alive"', '"archived"'));
    const [one, other] = [aPane(origin), aPane(origin)];
    one.add(aStatement({ answer: "alive", answeredAt: iso(NOW), writtenAt: iso(NOW), writer: "b" }));
    runAtOnce(tidyStore(other, NOW));
    expect([...origin.entries.values()].join()).toContain('"archived"');
  });

  const closed = (days: number, name = "one") =>
    aStatement({ sessionId: aSessionId(name), answer: "closed", answeredAt: iso(NOW - days * DAY) });

  it("drops what later statements outdate, and shows the same afterwards", () => {
    const store = aPane(new MemoryOrigin());
    for (let beat = 0; beat < 60; beat += 1) {
      const at = iso(NOW + beat * 60_000);
      store.add(aStatement({ writtenAt: at, answer: "alive", answeredAt: at, lastUsedAt: at, writer: "pane-1" }));
    }
    const before = mergeStatements(store.statements());
    runAtOnce(tidyStore(store, NOW));
    expect(store.statements().length).toBeLessThanOrEqual(2);
    expect(mergeStatements(store.statements())).toEqual(before);
  });

  it("keeps an ended session for thirty days, or for as long as was set", () => {
    const store = aPane(new MemoryOrigin());
    store.add(closed(29, "young"));
    store.add(closed(31, "old"));
    store.add(aStatement({ sessionId: aSessionId("open"), createdAt: "2020-01-01T00:00:00Z" }));
    runAtOnce(tidyStore(store, NOW));
    expect(shownBy(store).sort()).toEqual([aSessionId("open"), aSessionId("young")].sort());
    store.setRetentionDays(7);
    runAtOnce(tidyStore(store, NOW));
    expect(shownBy(store)).toEqual([aSessionId("open")]);
  });

  it("keeps the tombstone of a forgotten session, so that an old file cannot bring it back", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    const old = aStatement({ writtenAt: iso(NOW - 400 * DAY), label: "old" });
    store.add(old);
    store.add(aStatement({ writtenAt: iso(NOW - 399 * DAY), forgotten: true }));
    runAtOnce(tidyStore(store, NOW));
    expect(store.statements()).toHaveLength(1);
    store.add(old);
    expect(shownBy(store)).toEqual([]);
  });

  it("takes a retention between 1 and 365 days, and remembers it", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    store.setRetentionDays(0);
    expect(store.retentionDays()).toBe(1);
    store.setRetentionDays(5000);
    expect(aPane(origin).retentionDays()).toBe(365);
    expect(origin.entries.size).toBe(1);
    // As another version of the add-in, or a person, may have written it.
    for (const [key, text] of origin.entries) origin.entries.set(key, text.replace("365", "4000"));
    expect(aPane(origin).retentionDays()).toBe(365);
  });
});

describe("what is kept beside the statements", () => {
  it("is the driveItem that a document URL named when Graph was last asked", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    const moved = { ...budget, itemId: "j" };
    store.remember({ url: "u", item: budget, at: iso(NOW) });
    store.remember({ url: "u", item: moved, at: iso(NOW + 1) });
    store.remember({ url: "v", item: budget, at: iso(NOW + 2) });
    expect(aPane(origin).remembered("u")?.item).toEqual(moved);
    expect(aPane(origin).remembered("v")?.item).toEqual(budget);
    expect(store.remembered("w")).toBeUndefined();
    expect(origin.entries.size).toBe(2);
  });

  it("is a create that was answered 202, until it is dropped", () => {
    const origin = new MemoryOrigin();
    const pending = { item: budget, operation: "op", persistChanges: true, ownerKey: "o", startedAt: iso(NOW) };
    const named = { ...pending, operation: "another", label: "Month end" };
    for (const each of [pending, named]) aPane(origin).addPendingCreate(each);
    const store = aPane(origin);
    expect(store.pendingCreates()).toEqual([pending, named]);
    store.dropPendingCreate("op");
    expect(store.pendingCreates()).toEqual([named]);
  });

  it("is the name of each owner, and who signed in last", () => {
    const origin = new MemoryOrigin();
    const store = aPane(origin);
    const [owner, guest] = ["0011223344556677" as OwnerKey, "8899aabbccddeeff" as OwnerKey];
    store.nameOwner(owner, "Owner account");
    store.nameOwner(guest, "Guest account");
    expect([store.lastOwner(), store.ownerName(owner)]).toEqual([guest, "Owner account"]);
    store.nameOwner(owner, "Owner account");
    expect([aPane(origin).lastOwner(), store.ownerName(guest)]).toEqual([owner, "Guest account"]);
    expect(origin.entries.size).toBe(2);
  });

  it("is the history of closes, the latest first, for as long as the retention, until it is cleared", () => {
    const store = aPane(new MemoryOrigin());
    const entry = (days: number) =>
      ({ at: iso(NOW - days * DAY), outcome: "closed", shortId: "…a14.5.", accountName: "Owner account" }) as const;
    for (const days of [3, 40, 1]) expect(store.addHistory(entry(days))).toEqual({ kind: "stored" });
    runAtOnce(tidyStore(store, NOW));
    expect(store.history()).toEqual([entry(1), entry(3)]);
    store.add(aStatement());
    store.dropHistory(() => true);
    expect([store.history().length, shownBy(store).length]).toEqual([0, 1]);
  });
});

describe("what another pane wrote before its event arrives", () => {
  it("is read after looking again, even where one record came and another went", () => {
    const origin = new MemoryOrigin();
    origin.deliversEvents = false;
    const open = (name: string) => {
      const { storage, events } = origin.open();
      let ids = 0;
      const newId = () => `${name}-${(ids += 1)}`;
      return createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => 0 });
    };
    const [one, other] = [open("one"), open("other")];
    const note = { driveId: "b!drive", itemId: "01ITEM", fileName: "Budget.xlsx", what: "close", at: 0 } as const;
    one.noteSentRequest({ ...note, id: "first" });
    expect(other.sentRequests().map(({ id }) => id)).toEqual(["first"]);
    one.dropSentRequests(({ id }) => id === "first");
    one.noteSentRequest({ ...note, id: "second" });
    other.lookAgain();
    expect(other.sentRequests().map(({ id }) => id)).toEqual(["second"]);
  });

  it("is set aside where it is no note of a request", () => {
    const origin = new MemoryOrigin();
    origin.entries.set(
      "workbook-sessions/1/sent/odd",
      '{"id":"a","driveId":"d","itemId":"i","fileName":"f","what":"?"}',
    );
    const { storage, events } = origin.open();
    const store = createBrowserStore({
      open: () => storage,
      partitionKey: undefined,
      events,
      newId: () => "new",
      now: () => 0,
    });
    expect(store.sentRequests()).toEqual([]);
    expect(store.quarantined()).toEqual([{ key: "workbook-sessions/1/sent/odd", why: "corrupt" }]);
  });
});
