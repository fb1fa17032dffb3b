import type { TokenAuthority } from "../entra/tokenAuthority";
import { ownerAccount, type DemoAccount } from "../entra/demoAccounts";
import { workbooks, type DemoWorkbook } from "../graph/contosoWorld";
import { AUTOMATION_APP } from "../graph/driveItemBody";
import type { GraphEmulator } from "../graph/graphEmulator";
import type { Layout } from "../server/layout";

/** Where an automation acts: by requests to Graph like any other client's, never behind the emulator's back. */
export type AutomatedWorld = {
  readonly graph: GraphEmulator;
  readonly authority: TokenAuthority;
  readonly layout: Layout;
};

/** Who asks Graph for something about which workbook. */
export type Automation = {
  /** The registration that it signs in with. */
  readonly clientId: string;
  readonly account?: DemoAccount;
  readonly workbook?: DemoWorkbook;
};

/** Opens a session as a flow or script does, and answers its id. Throws when Graph opens none: then the world is wrong. */
export async function openSession(
  world: AutomatedWorld,
  automation: Automation,
  persistChanges: boolean,
): Promise<string> {
  const answer = await postToWorkbook(world, automation, "createSession", {
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ persistChanges }),
  });
  if (answer === "cut" || answer.status !== 201) throw new Error("Graph opened no session for the automation.");
  return ((await answer.json()) as { readonly id: string }).id;
}

/** Closes a session, or contacts it to keep it alive. Was it Graph's plain success? */
export async function callSession(
  world: AutomatedWorld,
  automation: Automation,
  call: "closeSession" | "refreshSession",
  id: string,
): Promise<boolean> {
  const answer = await postToWorkbook(world, automation, call, { headers: { "workbook-session-id": id } });
  return answer !== "cut" && answer.status === 204;
}

/** Leaves a record in the owner's OneDrive: one PUT by a path from the root. A text is written as it is. Was it taken? */
export async function leaveRecord(
  { graph, authority, layout }: AutomatedWorld,
  itemId: string,
  name: string,
  body: unknown,
): Promise<boolean> {
  const token = authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: AUTOMATION_APP });
  const path = `v1.0/me/drive/root:/Apps/Workbook%20Sessions/${itemId}/${name}:/content`;
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const init = { method: "PUT", headers, body: typeof body === "string" ? body : JSON.stringify(body) };
  const answer = await graph.handle(new Request(`${layout.addresses.graph}/${path}`, init));
  return answer !== "cut" && answer.status === 201;
}

function postToWorkbook(
  { graph, authority, layout }: AutomatedWorld,
  { clientId, account = ownerAccount, workbook = "budget" }: Automation,
  call: "createSession" | "closeSession" | "refreshSession",
  { headers, body = null }: { readonly headers: Readonly<Record<string, string>>; readonly body?: string | null },
) {
  const token = authority.issue(account, ["Files.ReadWrite.All"], { clientId });
  const { drive, id } = workbooks[workbook];
  const url = `${layout.addresses.graph}/v1.0/drives/${drive.id}/items/${id}/workbook/${call}`;
  return graph.handle(
    new Request(url, { method: "POST", headers: { Authorization: `Bearer ${token}`, ...headers }, body }),
  );
}
