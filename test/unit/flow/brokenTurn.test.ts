import { createPane } from "../../../src/flow/createPane";
import type { OnePerWorkbook } from "../../../src/flow/ports/services";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
/** Their close does not wait for a moment to think. */
const SAVES = { persistChanges: true };

const broken = new Error("the turn broke in a test");

/** Closes a session in a turn of this kind. */
async function close(onePerWorkbook: OnePerWorkbook) {
  const services = { ...fakeServices(), onePerWorkbook };
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: aSessionId("one"), facts: HERE, said: SAVES }], "added");
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  await pane.actions.close(session, openBudget, false);
  await idle();
  return {
    notice: latestNotice(pane),
    sent: services.sent.map(({ call }) => call),
    activities: pane.state().activities,
  };
}

describe("a workbook's turn that breaks", () => {
  it("after its request was sent changes nothing of what the request came to", async () => {
    const { notice, sent, activities } = await close(async (_item, work) => {
      await work();
      throw broken;
    });
    expect(notice).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
    expect(sent).toEqual(["closeSession"]);
    expect(activities.size).toBe(0);
  });

  it("while its request is on its way leaves the answer to be waited for", async () => {
    const { notice, sent } = await close((_item, work) => {
      void work();
      return Promise.reject(broken);
    });
    expect(notice).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
    expect(sent).toEqual(["closeSession"]);
  });

  it("and is given twice sends the request once", async () => {
    const { notice, sent } = await close(async (_item, work) => {
      await work();
      return work();
    });
    expect(notice).toMatchObject({ kind: "close", outcome: { kind: "closed" } });
    expect(sent).toEqual(["closeSession"]);
  });

  it("before its request began sends nothing, and says so", async () => {
    const { notice, sent, activities } = await close(() => Promise.reject(broken));
    expect(notice).toMatchObject({ kind: "trouble", trouble: { kind: "failed", maybeSent: false } });
    expect(sent).toEqual([]);
    expect(activities.size).toBe(0);
  });
});
