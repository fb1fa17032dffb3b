import { json, refuseWorkbook } from "./answers";
import { useSession } from "./answerWorkbook";
import type { Drive, StoredItem } from "./driveWorld";
import type { Exchange } from "./emulatorParts";

/**
 * `…/workbook/worksheets…`: as much of Excel as a probe or an automation's step needs. The session header is optional
 * here, as in Graph; with it the request counts as activity. A change is answered with what was sent, and not kept.
 */
export async function answerWorksheets(exchange: Exchange, drive: Drive, item: StoredItem): Promise<Response> {
  const { request, root, url } = exchange;
  if (request.headers.has("workbook-session-id")) {
    const session = useSession(exchange, drive, item);
    if (session instanceof Response) return session;
  }
  if (request.method === "GET" && /\/worksheets$/.test(url.pathname)) {
    const sheet = { id: "{00000000-0001-0000-0000-000000000000}", name: "Sheet1", position: 0, visibility: "Visible" };
    return json(200, { "@odata.context": `${root}/$metadata#workbookWorksheets`, value: [sheet] });
  }
  const body: unknown = request.method === "GET" ? {} : await request.json().catch(() => undefined);
  if (typeof body !== "object" || body === null) return refuseWorkbook(exchange, 400, "badRequestUncategorized");
  return json(200, {
    "@odata.context": `${root}/$metadata#workbookRange`,
    address: "Sheet1!A1",
    values: [[""]],
    ...body,
  });
}
