import { createPane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };

/** A session that was contacted once, with this answer of Graph's. */
async function contacted(answer: GraphAnswer<unknown>) {
  const services = fakeServices();
  services.answers.graph = (call) => (call === "refreshSession" ? answer : { kind: "ok", value: budget });
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: aSessionId("one"), facts: HERE }], "added");
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  await pane.actions.contact(session, openBudget, false);
  return { pane, history: services.store.history() };
}

describe("a contact that did not find its session alive", () => {
  it.each<[string, GraphAnswer<unknown>]>([
    ["notKnown", { kind: "error", error: { status: 400, codes: ["invalidsessionrecreatable"] } }],
    ["refused", { kind: "error", error: { status: 403, codes: ["accessdenied"], requestId: "r" } }],
    ["unknown", { kind: "silence", clientRequestId: "c" }],
  ])("is told as a contact, and is no entry of what was closed: %s", async (outcome, answer) => {
    const { pane, history } = await contacted(answer);
    expect(latestNotice(pane)).toMatchObject({ kind: "refresh", outcome: { kind: outcome } });
    expect(history).toEqual([]);
  });
});
