import { fingerprint } from "../../../src/core/statements/fingerprint";
import { createPane } from "../../../src/flow/createPane";
import type { SessionStore, StoreAnswer } from "../../../src/flow/ports/sessionStore";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const ID = aSessionId("one");
const BLOCKED: StoreAnswer = { kind: "refused", why: "blocked" };

/** A pane whose storage takes what is written and gives up no note of a request. */
async function aPane(origin = new MemoryOrigin(), over: Partial<SessionStore> = {}) {
  const services = fakeServices(origin);
  const store: SessionStore = { ...services.store, dropSentRequests: () => BLOCKED, ...over };
  services.answers.graph = (call) => {
    if (call === "createSession") return { kind: "ok", value: { kind: "created", id: ID, persistChanges: true } };
    return { kind: "ok", value: call === "sharedItem" ? budget : undefined };
  };
  const pane = createPane({ ...services, store }, "own");
  const notices = new Set<number>();
  pane.subscribe(() => notices.add(latestNotice(pane)?.number ?? 0));
  await pane.actions.readDocument();
  await idle();
  return { pane, store, origin, notices, services };
}

describe("a note of a request that could not be dropped", () => {
  it("lets no later pane say that a session may have been opened, when the answer was told", async () => {
    const { pane, origin } = await aPane();
    await pane.actions.create(openBudget, true, false);
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "created" } });
    const later = await aPane(origin);
    await later.pane.actions.resumePending();
    await idle();
    expect(latestNotice(later.pane)).toBeUndefined();
  });

  it("is told once, however often the list is drawn again", async () => {
    const { pane, store, notices } = await aPane();
    store.noteSentRequest({ ...budget, id: "lost", fileName: "Budget.xlsx", what: "create", at: 0 });
    for (let times = 0; times < 3; times += 1) {
      await pane.actions.resumePending();
      await idle();
    }
    expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "maybeOpened" } });
    expect([...notices].filter((number) => number > 0)).toHaveLength(1);
  });

  it("of a close is told with what the history did not take", async () => {
    const { pane, store } = await aPane(undefined, { addHistory: () => BLOCKED });
    await pane.actions.add([{ id: ID, facts: {} }], "added");
    const note = {
      ...budget,
      id: "lost",
      fileName: "Budget.xlsx",
      what: "close",
      session: fingerprint(ID),
      at: 0,
    } as const;
    store.noteSentRequest(note);
    await pane.actions.resumePending();
    await idle();
    expect(latestNotice(pane)).toMatchObject({
      kind: "close",
      outcome: { kind: "unknown" },
      storageFailure: "blocked",
    });
  });
});
