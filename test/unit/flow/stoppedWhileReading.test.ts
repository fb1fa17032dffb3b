import type { DocumentReading } from "../../../src/core/documents/openDocument";
import { createPane, type Pane } from "../../../src/flow/createPane";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";
import { foundAt } from "../../../src/core/workbookState";
import { idle } from "../../support/idle";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const ID = aSessionId("one");
const OPEN = foundAt(budgetUrl, budget);

describe("what is stopped while Excel is asked which workbook is open", () => {
  it.each<[what: string, stop: (pane: Pane) => unknown]>([
    ["a run", (pane) => pane.actions.stopMany()],
    ["its row", (pane) => pane.actions.stop(ID)],
  ])("sends nothing, and is never told as unknown: %s", async (_what, stop) => {
    const services = fakeServices();
    const excel: ((reading: DocumentReading) => void)[] = [];
    const document = {
      read: () => new Promise<DocumentReading>((resolve) => void excel.push(resolve)),
      urlAtLoad: () => undefined,
    };
    const pane = createPane({ ...services, document }, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: true } }], "added");
    const session = pane.state().sessions.find(({ id }) => id === ID);
    if (session === undefined) throw new Error("The pane lists no session.");
    const closing = pane.actions.closeMany([{ session, workbook: OPEN }]);
    await idle();
    expect(excel).toHaveLength(1);
    stop(pane);
    excel[0]?.({ kind: "url", url: budgetUrl });
    await closing;
    expect(services.sent).toEqual([]);
    expect(services.store.history()).toEqual([]);
    expect(pane.state().bulk?.items.map(({ state }) => state.kind)).not.toContain("answered");
  });
});
