import { runEntries } from "../../../src/core/bulk/runEntries";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";
import { describeBulk } from "../../../src/strings/describeBulk";
import { english } from "../../../src/strings/language";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, inBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const IDS = ["one", "two"].map(aSessionId);
const OK: GraphAnswer<unknown> = { kind: "ok", value: undefined };
const SILENCE: GraphAnswer<unknown> = { kind: "silence", clientRequestId: "1" };
const REFUSED: GraphAnswer<unknown> = { kind: "error", error: { status: 403, codes: ["accessdenied"] } };

/** Panes of one browser, in which the last of two sessions got this answer to its close. */
async function aTriedRun(answer: GraphAnswer<unknown>) {
  const origin = new MemoryOrigin();
  const onePerWorkbook = createOnePerWorkbook(undefined);
  const open = async () => {
    const services = fakeServices(origin);
    const pane = createPane({ ...services, onePerWorkbook }, "own");
    await pane.actions.resumePending();
    await idle();
    return { pane, services };
  };
  const { pane, services } = await open();
  const facts = { driveId: budget.driveId, itemId: budget.itemId, door: "createdHere" as const };
  await pane.actions.add(
    IDS.map((id) => ({ id, facts, said: { persistChanges: true } })),
    "added",
  );
  const answers = [OK, answer];
  services.answers.graph = () => answers.shift() ?? OK;
  const sessions = IDS.flatMap((id) => pane.state().sessions.find((session) => session.id === id) ?? []);
  await pane.actions.closeMany(inBudget(sessions));
  services.sent.length = 0;
  return { pane, services, open };
}

/** What the pane says of the run, in its line and in its results. */
function told(pane: Pane) {
  const { bulk } = pane.state();
  if (bulk === undefined) throw new Error("No run is shown.");
  return [describeBulk(bulk, english, "en").text, runEntries(bulk, 0).map(({ outcome }) => outcome)];
}

describe("a session of a run that is tried again, and not sent again", () => {
  const stops: readonly [string, (services: FakeServices, pane: Pane) => void][] = [
    ["Excel doesn't answer", ({ answers }) => void (answers.document = () => ({ kind: "timedOut" }))],
    ["this device is offline", ({ answers }) => void (answers.graph = () => ({ kind: "offline" }))],
    ["a sign-in is needed", ({ answers }) => void (answers.token = () => ({ kind: "clickNeeded" }))],
  ];
  const before: readonly [string, GraphAnswer<unknown>, string, string][] = [
    ["unknown", SILENCE, "1 closed, 1 without a clear answer.", "unknown"],
    ["refused", REFUSED, "1 closed, 1 refused.", "refused"],
  ];
  it.each(stops.flatMap(([why, stop]) => before.map((each) => [why, ...each, stop] as const)))(
    "never counts as not sent: %s, and the try before it was %s",
    async (_why, _was, answer, summary, outcome, stop) => {
      const { pane, services, open } = await aTriedRun(answer);
      stop(services, pane);
      await pane.actions.retryFailed();
      const expected = [`Stopped. ${summary}`, ["closed", outcome]];
      expect(told(pane)).toEqual(expected);
      const later = await open();
      expect(told(later.pane)[1]).toEqual(expected[1]);
      // It waits for its next try all the same, which settles it.
      await later.pane.actions.continueMany();
      expect(later.services.sent.map(({ call }) => call)).toEqual(["closeSession"]);
      expect(told(later.pane)).toEqual(["2 closed.", ["closed", "closed"]]);
    },
  );

  it.each<[string, (pane: Pane) => unknown]>([
    ["stopped in its row", (pane) => pane.actions.stop(aSessionId("two"))],
    ["stopped with the run", (pane) => pane.actions.stopMany()],
    ["forgotten", (pane) => pane.actions.forgetMany(pane.state().sessions.filter(({ id }) => id === IDS[1]))],
  ])("never counts as not sent where it is %s before its turn", async (_what, stop) => {
    const { pane, services } = await aTriedRun(SILENCE);
    services.answers.document = () => {
      stop(pane);
      return { kind: "url", url: budgetUrl };
    };
    await pane.actions.retryFailed();
    expect(services.sent).toEqual([]);
    expect(told(pane)).toEqual([expect.stringMatching(/1 closed, 1 without a clear answer\.$/), ["closed", "unknown"]]);
  });

  it("never counts as not sent where another pane has dismissed the run meanwhile, and this one goes on", async () => {
    const { pane, services, open } = await aTriedRun(SILENCE);
    services.answers.document = () => ({ kind: "timedOut" });
    await pane.actions.retryFailed();
    for (const kind of ["run", "step"] as const) services.store.dropPartRecords(kind, () => true);
    await pane.actions.continueMany();
    expect(told(pane)[1]).toEqual(["closed", "unknown"]);
    expect(told((await open()).pane)[1]).toEqual(["closed", "unknown"]);
  });
});
