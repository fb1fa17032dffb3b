import { createPane, type Pane } from "../../../src/flow/createPane";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
/** Their close does not wait for a moment to think. */
const SAVES = { persistChanges: true };

/** A pane that lists one session, over a Graph that never answers `held`. */
async function aPane(...held: readonly string[]) {
  const services = { ...fakeServices(), clock: manualClock() };
  for (const call of held) Object.assign(services.graph, { [call]: () => new Promise(() => undefined) });
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: aSessionId("one"), facts: HERE, said: SAVES }], "added");
  return { pane, services };
}

function sessionOf(pane: Pane) {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return session;
}

const thrown = new Error("drawing failed");
const told = (maybeSent: boolean) => ({ kind: "trouble", trouble: { kind: "failed", thrown, maybeSent } });

describe("what throws outside every action", () => {
  it("is told as something that sent nothing, while nothing is under way", async () => {
    const { pane } = await aPane();
    pane.failed(thrown);
    expect(latestNotice(pane)).toMatchObject(told(false));
  });

  it("sends nothing either because something was sent, and answered, before", async () => {
    const { pane } = await aPane();
    await pane.actions.close(sessionOf(pane), openBudget, false);
    pane.failed(thrown);
    expect(latestNotice(pane)).toMatchObject(told(false));
  });

  it("sends nothing while a row only waits for a sign-in", async () => {
    const { pane, services } = await aPane();
    services.answers.token = () => ({ kind: "clickNeeded" });
    await pane.actions.close(sessionOf(pane), openBudget, false);
    pane.failed(thrown);
    expect(latestNotice(pane)).toMatchObject(told(false));
  });

  it.each<[string, string, (pane: Pane) => unknown]>([
    ["a close", "closeSession", (pane) => pane.actions.close(sessionOf(pane), openBudget, false)],
    ["a contact", "refreshSession", (pane) => pane.actions.contact(sessionOf(pane), openBudget, false)],
    ["a creation", "createSession", (pane) => pane.actions.create(openBudget, true, false)],
    ["keeping alive", "refreshSession", (pane) => pane.actions.keepAlive(sessionOf(pane), openBudget, 15)],
  ])("says that something may be on its way while %s is", async (_what, held, act) => {
    const { pane } = await aPane(held);
    void act(pane);
    await idle();
    pane.failed(thrown);
    expect(latestNotice(pane)).toMatchObject(told(true));
  });
});

describe("what throws in an action", () => {
  /** Whatever Graph answers is recorded with the time, and that breaks. */
  function breaksAfterTheAnswer(
    { answers, clock }: Awaited<ReturnType<typeof aPane>>["services"],
    value: unknown,
  ): void {
    answers.graph = () => {
      Object.assign(clock, {
        now: () => {
          throw thrown;
        },
      });
      return { kind: "ok", value };
    };
  }

  it.each(["close", "contact"] as const)(
    "that had sent something says so, and whose session it is: %s",
    async (act) => {
      const { pane, services } = await aPane();
      breaksAfterTheAnswer(services, undefined);
      const session = sessionOf(pane);
      await pane.actions[act](session, openBudget, false);
      expect(latestNotice(pane)).toMatchObject({ ...told(true), about: { session: { id: session.id } } });
      expect(pane.state().activities.size).toBe(0);
    },
  );

  it("that had sent a creation says so", async () => {
    const { pane, services } = await aPane();
    breaksAfterTheAnswer(services, { kind: "pending", operation: "op-1" });
    await pane.actions.create(openBudget, true, false);
    expect(latestNotice(pane)).toMatchObject(told(true));
    expect(pane.state().creating).toEqual({ kind: "idle" });
  });

  it("that had only read at Graph says that nothing was sent", async () => {
    const { pane, services } = await aPane();
    breaksAfterTheAnswer(services, budget);
    await pane.actions.readDocument();
    expect(services.sent.map(({ call }) => call)).toEqual(["sharedItem"]);
    expect(latestNotice(pane)).toMatchObject(told(false));
  });

  it("that had sent nothing says that, too, though an earlier one had", async () => {
    const { pane, services } = await aPane();
    const session = sessionOf(pane);
    await pane.actions.contact(session, openBudget, false);
    Object.assign(services.signIn, { token: () => Promise.reject(thrown) });
    await pane.actions.contact(session, openBudget, false);
    expect(latestNotice(pane)).toMatchObject({ ...told(false), about: { session: { id: session.id } } });
  });

  it("after a sign-in that was to go on with a creation is told", async () => {
    const { pane, services } = await aPane();
    await pane.actions.stopKeepingAlive(aSessionId("one"));
    services.store = Object.assign(services.store, {
      pendingCreates: () => {
        throw thrown;
      },
    });
    await pane.actions.contact(sessionOf(pane), openBudget, false);
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "failed", thrown } });
  });
});
