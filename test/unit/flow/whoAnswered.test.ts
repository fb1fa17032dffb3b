import { createPane, type Pane } from "../../../src/flow/createPane";
import type { OwnerKey } from "../../../src/core/account";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget, ownerAccount } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
/** Their close does not wait for a moment to think. */
const SAVES = { persistChanges: true };

const OWNER = "0123456789abcdef" as OwnerKey;
const FORECAST_LINK = "https://contoso.sharepoint.com/sites/Finance/Shared%20Documents/Forecast.xlsx";

async function aPane() {
  const services = { ...fakeServices(), clock: manualClock() };
  services.answers.graph = (call) => ({
    kind: "ok",
    value:
      call === "createSession"
        ? { kind: "created", id: aSessionId("made"), persistChanges: true }
        : call === "refreshSession" || call === "closeSession"
          ? undefined
          : budget,
  });
  const pane = createPane(services, "own");
  await pane.actions.add([{ id: aSessionId("one"), facts: HERE, said: SAVES }], "added");
  return { services, pane };
}

function sessionOf(pane: Pane) {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return session;
}

const ref = { driveId: budget.driveId, itemId: budget.itemId };

/** Everything that has an answer of Graph's, with a token of somebody's. */
const ACTIONS: readonly (readonly [string, (pane: Pane) => unknown])[] = [
  ["finding the open workbook", (pane) => pane.actions.readDocument()],
  ["closing a session", (pane) => pane.actions.close(sessionOf(pane), openBudget, false)],
  ["contacting a session", (pane) => pane.actions.contact(sessionOf(pane), openBudget, false)],
  ["keeping a session alive", (pane) => pane.actions.keepAlive(sessionOf(pane), openBudget, 15)],
  ["creating a session", (pane) => pane.actions.create(openBudget, true, false)],
  ["looking a link up", (pane) => pane.actions.lookUpLink(FORECAST_LINK, false)],
  ["looking ids up", (pane) => pane.actions.lookUpIds({ kind: "ref", ...ref, notes: [] }, false)],
  ["naming the file of a confirmation", (pane) => pane.actions.whichFile(ref)],
  ["reading who has checked a file out", (pane) => pane.actions.readCheckOut(budget, false)],
  ["signing in", (pane) => pane.actions.signIn()],
];

describe("whose rows are shown", () => {
  it.each(ACTIONS)("is whoever Graph answered: %s", async (_what, act) => {
    const { pane, services } = await aPane();
    expect(pane.state().owner).toBeUndefined();
    void act(pane);
    await idle();
    expect(pane.state()).toMatchObject({ owner: OWNER, account: ownerAccount });
    expect(services.store.lastOwner()).toBe(OWNER);
    expect(services.store.ownerName(OWNER)).toBe("Owner account");
  });

  it("is whoever Graph answered, though a workbook of another name than its address says is still asked about", async () => {
    const { pane, services } = await aPane();
    services.answers.graph = () => ({ kind: "ok", value: { ...budget, name: "Forecast.xlsx" } });
    await pane.actions.readDocument();
    await idle();
    expect(pane.state().workbook.kind).toBe("otherName");
    expect(pane.state()).toMatchObject({ owner: OWNER, account: ownerAccount });
  });

  it.each(ACTIONS)(
    "stays as it was, with the account named, where the owner cannot be told: %s",
    async (_what, act) => {
      const { pane, services } = await aPane();
      services.ownerKeyOf = () => Promise.reject(new Error("this browser hashes nothing"));
      void act(pane);
      await idle();
      expect(pane.state().owner).toBeUndefined();
      expect(pane.state().account).toEqual(ownerAccount);
      expect(services.store.lastOwner()).toBeUndefined();
      // No action fails for that.
      expect(latestNotice(pane)?.kind).not.toBe("trouble");
    },
  );
});
