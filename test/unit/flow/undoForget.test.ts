import { runAtOnce } from "../../../src/flow/steps";
import { tidyStore } from "../../../src/flow/tidyStore";
import { createPane, type Pane } from "../../../src/flow/createPane";
import { sessionMarkOf } from "../../../src/core/statements/tombstone";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("one");
const HERE = { driveId: budget.driveId, itemId: budget.itemId };

/** Two panes of one browser, over a store that knows a named session from several statements. */
function twoPanes() {
  const origin = new MemoryOrigin();
  const services = fakeServices(origin);
  const say = (at: string, facts: Parameters<typeof aStatement>[0]) =>
    services.store.add(aStatement({ sessionId: ID, ...HERE, writtenAt: `2026-03-02T${at}:00Z`, ...facts }));
  say("08:00", { door: "createdHere", persistChanges: false, answer: "alive", answeredAt: "2026-03-02T08:00:00Z" });
  say("09:00", { label: "Nightly totals", note: "Ask before closing" });
  const [pane, other] = [createPane(services, "own"), createPane(fakeServices(origin), "own")];
  return { origin, services, pane, other };
}

async function forget(pane: Pane): Promise<void> {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  pane.actions.forget(session);
  await idle();
}

async function undo(pane: Pane): Promise<void> {
  const notice = latestNotice(pane);
  if (notice?.kind !== "forgotten") throw new Error("Nothing was forgotten.");
  pane.actions.undoForget(notice);
  await idle();
}

describe("Undo after Forget", () => {
  it("brings the session back with all that was known of it, in this pane and in another", async () => {
    const { pane, other } = twoPanes();
    const before = pane.state().sessions;
    expect(before).toMatchObject([{ label: "Nightly totals", persistChanges: false, origin: "createdHere" }]);
    await forget(pane);
    expect(pane.state().sessions).toEqual([]);
    await undo(pane);
    expect(pane.state().sessions).toEqual(before);
    expect(latestNotice(pane)).toMatchObject({ kind: "broughtBack", count: 1 });
    // What another pane stores, this one draws at its next change.
    await other.actions.add([], "added");
    expect(other.state().sessions).toEqual(before);
  });

  it("holds against the tombstone, which may be in OneDrive by then, and yields to a later Forget", async () => {
    const { pane, services } = twoPanes();
    await forget(pane);
    const tombstone = services.store.statements().find(({ forgotten }) => forgotten === true);
    await undo(pane);
    expect(services.store.statements()).toContainEqual(tombstone);
    runAtOnce(tidyStore(services.store, services.clock.now()));
    await pane.actions.add([], "added");
    expect(pane.state().sessions).toHaveLength(1);
    await forget(pane);
    expect(pane.state().sessions).toEqual([]);
  });

  it("is gone with its message: a pane that opens later shows what was decided", async () => {
    const { pane, origin } = twoPanes();
    await forget(pane);
    const later = createPane(fakeServices(origin), "own");
    expect([later.state().sessions, latestNotice(later)]).toEqual([[], undefined]);
    expect([...origin.entries.values()].join()).not.toContain(ID);
  });

  it("reads anew the files in OneDrive that were skipped while the session was forgotten", async () => {
    const { pane, services } = twoPanes();
    const file = { owner: "0123456789abcdef", folder: budget.itemId, file: "f", tag: "t", outcome: "read", marks: [] };
    services.store.noteFolderFile({ ...file, session: sessionMarkOf(ID) } as never);
    await forget(pane);
    await undo(pane);
    expect(services.store.folderFiles()).toEqual([]);
  });

  it("changes nothing where storage has no room, says so, and can be tried again", async () => {
    const { pane, origin } = twoPanes();
    await forget(pane);
    origin.quota = origin.size;
    await undo(pane);
    await idle();
    expect(pane.state().sessions).toEqual([]);
    expect(latestNotice(pane)).toMatchObject({ kind: "forgotten", storageFailure: "full" });
    origin.quota = Number.POSITIVE_INFINITY;
    await undo(pane);
    expect(pane.state().sessions).toMatchObject([{ label: "Nightly totals" }]);
  });

  it("lists the session again for this pane where storage is blocked, and says that it is not kept", async () => {
    const { origin, pane } = twoPanes();
    await forget(pane);
    origin.blocked = true;
    await undo(pane);
    expect(pane.state().sessions).toMatchObject([{ id: ID, label: "Nightly totals", persistChanges: false }]);
    expect(latestNotice(pane)).toMatchObject({ kind: "broughtBack", count: 1, storageFailure: "blocked" });
  });

  it("leaves nothing of the session behind, however much of it had found room", async () => {
    let isBack = false;
    for (let room = 0; !isBack; room += 100) {
      const { pane, origin } = twoPanes();
      await forget(pane);
      origin.quota = origin.size + room;
      await undo(pane);
      isBack = pane.state().sessions.length > 0;
      if (isBack) expect(pane.state().sessions).toMatchObject([{ label: "Nightly totals", persistChanges: false }]);
      else expect([...origin.entries.values()].join()).not.toContain(ID);
    }
  });

  it("of several brings back all or none: where the room ends between them, none is left half known", async () => {
    const others = ["two", "three"].map(aSessionId);
    let isBack = false;
    for (let room = 0; !isBack; room += 200) {
      const { pane, origin, services } = twoPanes();
      for (const sessionId of others) services.store.add(aStatement({ sessionId, ...HERE, label: "Month end" }));
      await pane.actions.add([], "added");
      expect(pane.state().sessions).toHaveLength(3);
      pane.actions.forgetMany(pane.state().sessions);
      await idle();
      origin.quota = origin.size + room;
      await undo(pane);
      isBack = pane.state().sessions.length > 0;
      const left = [ID, ...others].filter((id) => [...origin.entries.values()].join().includes(id));
      expect([pane.state().sessions.length, left.length]).toEqual(isBack ? [3, 3] : [0, 0]);
    }
  });
});
