import { ownerAccount } from "../../../src/demo/entra/demoAccounts";
import type { Simulation } from "../../../src/demo/server/startSimulation";
import { AUTOMATION_APP } from "../../../src/demo/graph/driveItemBody";

/** What an automation does: one PUT by a path from the root. A text is written as it is. Was it taken? */
export async function leaveRecord(
  { graph, authority, layout }: Simulation,
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
