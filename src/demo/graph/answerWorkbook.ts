import { json, refuse, refuseWorkbook } from "./answers";
import type { Drive, StoredItem } from "./driveWorld";
import { sessionRefusals } from "./sessionRefusals";
import type { Exchange } from "./emulatorParts";
import type { EmulatedSession, SessionUse } from "./sessionRegister";
import { operationError } from "./graphErrorBody";

/** `POST …/workbook/createSession`: 201, or 202 with the operation's address for `Prefer: respond-async`. */
export async function answerCreateSession(exchange: Exchange, drive: Drive, item: StoredItem): Promise<Response> {
  const { request, caller, clock, settings, sessions, creates, failure } = exchange;
  const persistChanges = readPersistChanges(request, await request.text());
  if (persistChanges === undefined) return refuseWorkbook(exchange, 400, "badRequestUncategorized");
  const workbook = { driveId: drive.id, itemId: item.id };
  const asked = /(^|[\s,;])respond-async($|[\s,;])/.test(request.headers.get("Prefer") ?? "");
  if (!asked || (settings.asyncCreate === "created" && !failure)) {
    return json(201, sessionInfo(exchange.root, sessions.open(workbook, caller, persistChanges, clock.now())));
  }
  const readyAt = clock.now() + settings.operationMs;
  const started = creates.start({ workbook, caller, persistChanges, readyAt, ...(failure ? { failure } : {}) });
  return json(202, {}, { Location: operationAddress(exchange, started.id), "Preference-Applied": "respond-async" });
}

/** `POST …/workbook/refreshSession`: 204, and the idle time starts again. */
export function answerRefreshSession(exchange: Exchange, drive: Drive, item: StoredItem): Response {
  const use = useSession(exchange, drive, item);
  return use instanceof Response ? use : new Response(null, { status: 204 });
}

/** `POST …/workbook/closeSession`: 204. The session is named by its header alone, verbatim. */
export function answerCloseSession(exchange: Exchange, drive: Drive, item: StoredItem): Response {
  const session = useSession(exchange, drive, item);
  if (session instanceof Response) return session;
  exchange.sessions.close(session);
  return new Response(null, { status: 204 });
}

/** The alive session that the request names, or the refusal. */
function useSession(exchange: Exchange, drive: Drive, item: StoredItem): EmulatedSession | Response {
  const id = exchange.request.headers.get("workbook-session-id");
  if (!id) return refuseWorkbook(exchange, 400, "badRequestUncategorized");
  const use = exchange.sessions.use(id, { driveId: drive.id, itemId: item.id }, exchange.caller);
  return use.kind === "alive" ? use.session : refuseSession(exchange, use.kind);
}

function sessionInfo(root: string, { id, persistChanges }: EmulatedSession): object {
  return { "@odata.context": `${root}/$metadata#microsoft.graph.workbookSessionInfo`, id, persistChanges };
}

/** A file for which Excel on the web gets no access token: the old format, and consumer OneDrive. */
export function refuseUnsupportedFile(exchange: Exchange, drive: Drive, item: StoredItem): Response | undefined {
  const supported = drive.driveType !== "personal" && /\.xls[xmb]$/i.test(item.name);
  return supported ? undefined : refuse(exchange, 403, "AccessDenied", "Could not obtain a WAC access token.");
}

function refuseSession(exchange: Exchange, kind: Exclude<SessionUse["kind"], "alive">): Response {
  return refuseWorkbook(exchange, exchange.refusalStatus(kind), sessionRefusals[kind].code);
}

function readPersistChanges(request: Request, body: string): boolean | undefined {
  if (!/^application\/json\b/i.test(request.headers.get("Content-Type") ?? "")) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== "object" || value === null || !("persistChanges" in value)) return undefined;
    return typeof value.persistChanges === "boolean" ? value.persistChanges : undefined;
  } catch {
    // Not JSON: refused like any other malformed request.
    return undefined;
  }
}

/** Addresses the workbook in the same way as the client did. */
function operationAddress({ root, url }: Exchange, id: string): string {
  const path = url.pathname.slice(new URL(root).pathname.length);
  return `${root}${path.slice(0, path.lastIndexOf("/workbook/"))}/workbook/operations/${id}`;
}

/**
 * `…/workbook/worksheets…`: as much of Excel as a probe or an automation's step needs. The session header is optional
 * here, as in Graph; with it the request counts as activity. A change is answered with what was sent, and not stored.
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
