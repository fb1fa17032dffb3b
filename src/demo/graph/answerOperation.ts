import { json, refuse } from "./answers";
import { sessionInfo } from "./answerWorkbook";
import type { Drive, StoredItem } from "./driveWorld";
import type { Exchange } from "./emulatorParts";
import { operationError } from "./graphErrorBody";

/** `GET …/workbook/operations/{id}`. A failed operation is HTTP 200 with `status: "failed"`. */
export function answerOperation(exchange: Exchange, drive: Drive, item: StoredItem, id: string): Response {
  const workbook = { driveId: drive.id, itemId: item.id };
  const operation = exchange.creates.find(id, workbook, exchange.caller);
  if (!operation) return refuse(exchange, 404, "itemNotFound", "The requested operation doesn't exist.");
  if (operation.session) {
    const resourceLocation = resultAddress(exchange.root, drive, item, id, operation.session.id);
    return json(200, { id, status: "succeeded", resourceLocation });
  }
  if (exchange.clock.now() < operation.readyAt) return json(200, { id, status: "running" });
  return json(200, failedOperation(id, operation.failure ?? []));
}

export function failedOperation(id: string, codes: readonly string[]): object {
  return { id, status: "failed", error: operationError(codes) };
}

/** `GET …/workbook/sessionInfoResource(key='{operation}')?sessionId={base64}`: what the operation made. */
export function answerSessionInfo(exchange: Exchange, drive: Drive, item: StoredItem, key: string): Response {
  const operation = exchange.creates.find(key, { driveId: drive.id, itemId: item.id }, exchange.caller);
  // A base64 `+` may arrive as a space when a client writes the query anew.
  const wanted = exchange.url.searchParams.get("sessionId")?.replace(/ /g, "+") ?? "";
  const id = Buffer.from(wanted, "base64").toString("utf8");
  if (!operation?.session || operation.session.id !== id) {
    return refuse(exchange, 404, "itemNotFound", "The requested resource doesn't exist.");
  }
  return json(200, sessionInfo(exchange.root, operation.session));
}

function resultAddress(root: string, drive: Drive, item: StoredItem, key: string, sessionId: string): string {
  const workbook = `${root}/drives/${encodeURIComponent(drive.id)}/items/${encodeURIComponent(item.id)}/workbook`;
  const base64 = Buffer.from(sessionId, "utf8").toString("base64").replace(/\+/g, "%2B").replace(/\//g, "%2F");
  return `${workbook}/sessionInfoResource(key='${key}')?sessionId=${base64}`;
}
