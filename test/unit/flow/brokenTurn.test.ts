import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { OnePerWorkbook } from "../../../src/flow/ports/services";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, inBudget, openBudget } from "../../support/fakeServices";
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

describe("a workbook's turn that another page never gives up", () => {
  /** A pane in which every turn of a workbook but those of runs waits until the test gives it. */
  async function aPane() {
    const given: (() => unknown)[] = [];
    const onePerWorkbook: OnePerWorkbook = (item, work) =>
      item.driveId === "run" ? work() : new Promise((resolve) => given.push(() => resolve(work())));
    const services = { ...fakeServices(), onePerWorkbook };
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: aSessionId("one"), facts: HERE, said: SAVES }], "added");
    const [session] = pane.state().sessions;
    if (session === undefined) throw new Error("The pane lists no session.");
    const giveAtLast = async () => {
      given.forEach((give) => give());
      await idle();
    };
    return { services, pane, session, giveAtLast };
  }

  type Ending = readonly [
    (pane: Pane, session: KnownSession) => unknown,
    (pane: Pane, session: KnownSession) => unknown,
  ];
  const endings: Readonly<Record<string, Ending>> = {
    "a close whose session is forgotten": [
      (pane, session) => pane.actions.close(session, openBudget, false),
      (pane, session) => pane.actions.forget(session),
    ],
    "a contact that is stopped": [
      (pane, session) => pane.actions.contact(session, openBudget, false),
      (pane, session) => pane.actions.stop(session.id),
    ],
    "a close when everything is forgotten": [
      (pane, session) => pane.actions.close(session, openBudget, false),
      (pane) => pane.actions.forgetEverything(),
    ],
    "a run that is stopped": [
      (pane, session) => pane.actions.closeMany(inBudget([session])),
      (pane) => pane.actions.stopMany(),
    ],
    "keeping alive that is stopped": [
      (pane, session) => pane.actions.keepAlive(session, openBudget, 15),
      (pane, session) => pane.actions.stopKeepingAlive(session.id),
    ],
  };

  it.each(Object.entries(endings))("holds up nothing that a person has ended: %s", async (_what, [begin, end]) => {
    const { services, pane, session, giveAtLast } = await aPane();
    void begin(pane, session);
    await idle();
    await end(pane, session);
    await idle();
    const { activities, keptAlive, bulk } = pane.state();
    expect([activities.size, keptAlive.size, bulk?.phase.kind ?? "stopped"]).toEqual([0, 0, "stopped"]);
    const notice = latestNotice(pane);
    if (notice?.kind === "forgotten") expect(notice.goesOn).toBe(false);
    await giveAtLast();
    expect(services.sent).toEqual([]);
  });
});
