import type { Exchange } from "./emulatorParts";
import { graphErrorBody, type RequestIds } from "./graphErrorBody";
import { firstLevelOf } from "./emulatedErrorCodes";

export function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  const type = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type, ...headers } });
}

/** An error of Graph's front or of SharePoint: one code, no second level. */
export function refuse({ ids }: { readonly ids: RequestIds }, status: number, code: string, message: string): Response {
  return json(status, graphErrorBody([code], ids, message));
}

/** An error of the Excel APIs: the first-level code of the status, and inside it the second-level one. */
export function refuseWorkbook({ ids }: Exchange, status: number, secondLevel: string): Response {
  return json(status, graphErrorBody([firstLevelOf(status).code, secondLevel], ids));
}
