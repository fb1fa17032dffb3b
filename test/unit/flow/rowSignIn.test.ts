import { createPane } from "../../../src/flow/createPane";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
/** Their close does not wait for a moment to think. */
const SAVES = { persistChanges: true };

const ID = aSessionId("one");

async function acted(action: "close" | "contact", token: ReturnType<typeof fakeServices>["answers"]["token"]) {
  const services = fakeServices();
  services.answers.token = token;
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: ID, facts: HERE, said: SAVES }], "added");
  const before = latestNotice(pane)?.number ?? 0;
  const [session] = pane.state().sessions;
  if (session !== undefined) await pane.actions[action](session, openBudget, false);
  const { activities } = pane.state();
  const notice = latestNotice(pane);
  return { services, pane, row: activities.get(ID), told: (notice?.number ?? 0) > before ? notice : undefined };
}

describe.each(["close", "contact"] as const)("a row whose %s needs a sign-in", (purpose) => {
  it("asks for a click, and no notice says it a second time", async () => {
    const { row, told, services } = await acted(purpose, () => ({ kind: "clickNeeded" }));
    expect(row).toEqual({ kind: "signInNeeded", purpose });
    expect(told).toBeUndefined();
    expect(services.sent).toEqual([]);
  });

  it("that failed says why, and goes on asking, with the reason", async () => {
    const trouble = { reason: "popupBlocked" } as const;
    const { row, told } = await acted(purpose, () => ({ kind: "trouble", trouble }));
    expect(row).toEqual({ kind: "signInNeeded", purpose, trouble: { kind: "signIn", trouble } });
    expect(told).toMatchObject({ kind: "notSent", purpose, why: { kind: "trouble", trouble: { kind: "signIn" } } });
  });

  it("asks for none where only a part of the pane did not arrive", async () => {
    const { row, told } = await acted(purpose, () => ({ kind: "partMissing" }));
    expect(row).toBeUndefined();
    expect(told).toMatchObject({
      kind: "notSent",
      purpose,
      why: { kind: "trouble", trouble: { kind: "partMissing" } },
    });
  });

  it("asks no more once a person cancels or forgets it, and sends nothing", async () => {
    for (const end of ["stop", "forget"] as const) {
      const { pane, services } = await acted(purpose, () => ({ kind: "clickNeeded" }));
      const [session] = pane.state().sessions;
      if (session === undefined) throw new Error("No session is listed.");
      if (end === "stop") pane.actions.stop(session.id);
      else pane.actions.forget(session);
      // Actions reach their part through a promise.
      await idle();
      expect([pane.state().activities.get(ID), services.sent]).toEqual([undefined, []]);
    }
  });
});
