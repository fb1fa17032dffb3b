import { ownerAccount, type DemoAccount } from "../../../src/demo/entra/demoAccounts";
import type { DemoWorkbook } from "../../../src/demo/graph/contosoWorld";
import { openSession, callSession } from "../../../src/demo/scenarios/asAutomation";
import { STORY_CLIENT_ID, type OpenedPane } from "./openPane";

/** A session that something else than the pane opened, as a flow with the same sign-in would. Answers its id. */
export function sessionInGraph(
  { simulation }: OpenedPane,
  persistChanges = true,
  workbook: DemoWorkbook = "budget",
  account: DemoAccount = ownerAccount,
): Promise<string> {
  return openSession(simulation, { clientId: STORY_CLIENT_ID, account, workbook }, persistChanges);
}

/** Something else closes the session. */
export async function closedInGraph({ simulation }: OpenedPane, id: string): Promise<void> {
  await callSession(simulation, { clientId: STORY_CLIENT_ID }, "closeSession", id);
}
