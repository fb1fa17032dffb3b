import { ownerAccount, type DemoAccount } from "../../../src/demo/entra/demoAccounts";
import { workbooks, type DemoWorkbook } from "../../../src/demo/graph/contosoWorld";
import { STORY_CLIENT_ID, type OpenedPane } from "./openPane";

/** A session that something else than the pane opened, as a flow with the same sign-in would. Answers its id. */
export async function sessionInGraph(
  { simulation }: OpenedPane,
  persistChanges = true,
  workbook: DemoWorkbook = "budget",
  account: DemoAccount = ownerAccount,
): Promise<string> {
  const answer = await post({ simulation }, workbook, account, "createSession", {
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ persistChanges }),
  });
  if (answer === "cut" || answer.status !== 201) throw new Error("Graph opened no session for the story.");
  return ((await answer.json()) as { readonly id: string }).id;
}

/** Something else closes the session. */
export async function closedInGraph(pane: OpenedPane, id: string): Promise<void> {
  await post(pane, "budget", ownerAccount, "closeSession", { headers: { "workbook-session-id": id } });
}

async function post(
  { simulation }: Pick<OpenedPane, "simulation">,
  workbook: DemoWorkbook,
  account: DemoAccount,
  call: string,
  { headers, body = null }: { readonly headers: Record<string, string>; readonly body?: string | null },
) {
  const token = simulation.authority.issue(account, ["Files.ReadWrite.All"], { clientId: STORY_CLIENT_ID });
  const { drive, id } = workbooks[workbook];
  const url = `${simulation.layout.addresses.graph}/v1.0/drives/${drive.id}/items/${id}/workbook/${call}`;
  return simulation.graph.handle(
    new Request(url, { method: "POST", headers: { Authorization: `Bearer ${token}`, ...headers }, body }),
  );
}
