import type { KnownSession, SessionPlace } from "./knownSession";
import { pathSegment } from "../documents/addressText";
import type { WorkbookSessionId } from "./workbookSession";
import { fileHostOf, isPersonalHost } from "../documents/fileHosts";

export const COPY_FORMS = ["id", "blink", "http", "curl", "powerShell", "python"] as const;

export type CopyForm = (typeof COPY_FORMS)[number];

export type CopySubject = {
  readonly id: WorkbookSessionId;
  readonly place: Extract<SessionPlace, { readonly kind: "driveItem" }>;
};

/**
 * A session in a form for another tool: its id alone, Blink's parameters, or a closeSession request in a language. The
 * whole session id is in the text, on purpose; a token never is: `GRAPH_TOKEN` marks its place.
 */
export function copyAs(form: CopyForm, { id, place }: CopySubject, graphRoot: string): string {
  switch (form) {
    case "id":
      return id;
    case "blink":
      return blinkParameters(id, place);
    case "http":
      return asHttp(closeUrl(place, graphRoot), id);
    case "curl":
      return asCurl(closeUrl(place, graphRoot), id);
    case "powerShell":
      return asPowerShell(closeUrl(place, graphRoot), id);
    case "python":
      return asPython(closeUrl(place, graphRoot), id);
  }
}

/** The forms in which this session can be handed over: a request needs a workbook whose address can be written. */
export function copyForms({ place }: KnownSession): readonly CopyForm[] {
  const isAddressable =
    place.kind === "driveItem" && pathSegment(place.driveId) !== undefined && pathSegment(place.itemId) !== undefined;
  return isAddressable ? COPY_FORMS : ["id"];
}

function closeUrl({ driveId, itemId }: CopySubject["place"], graphRoot: string): string {
  const segments = [pathSegment(driveId), pathSegment(itemId)];
  return `${graphRoot}/drives/${segments.join("/items/")}/workbook/closeSession`;
}

/** As .http files of editors have it: two braces around what the reader fills in. */
function asHttp(url: string, id: WorkbookSessionId): string {
  const [, origin = "", path = "/"] = /^https?:\/\/([^/]+)(.*)$/.exec(url) ?? [];
  return [
    `POST ${path} HTTP/1.1`,
    `Host: ${origin}`,
    "Authorization: Bearer {{GRAPH_TOKEN}}",
    `workbook-session-id: ${id}`,
    "Content-Type: application/json",
    "Content-Length: 2",
    "",
    "{}",
  ].join("\n");
}

function asCurl(url: string, id: WorkbookSessionId): string {
  return [
    `curl --fail-with-body --request POST ${bashQuoted(url)}`,
    `--header "Authorization: Bearer $GRAPH_TOKEN"`,
    `--header ${bashQuoted(`workbook-session-id: ${id}`)}`,
    `--header 'Content-Type: application/json'`,
    `--data '{}'`,
  ].join(" \\\n  ");
}

function asPowerShell(url: string, id: WorkbookSessionId): string {
  return [
    "Invoke-RestMethod -Method Post `",
    `  -Uri ${powerShellQuoted(url)} \``,
    "  -Headers @{",
    `    'Authorization' = "Bearer $env:GRAPH_TOKEN"`,
    `    'workbook-session-id' = ${powerShellQuoted(id)}`,
    "  } `",
    "  -ContentType 'application/json' -Body '{}'",
  ].join("\n");
}

function asPython(url: string, id: WorkbookSessionId): string {
  return [
    "import os",
    "import requests",
    "",
    "response = requests.post(",
    `    ${pythonQuoted(url)},`,
    "    headers={",
    `        "Authorization": f"Bearer {os.environ['GRAPH_TOKEN']}",`,
    `        "workbook-session-id": ${pythonQuoted(id)},`,
    "    },",
    "    json={},",
    "    timeout=60,",
    ")",
    "response.raise_for_status()",
  ].join("\n");
}

/**
 * The six parameters of Blink's action "Microsoft Excel: Close Session", by its names and in its order, one a line. A
 * parameter that is not known is left empty, as Blink leaves it.
 */
export function blinkParameters(
  id: WorkbookSessionId,
  place: Extract<SessionPlace, { readonly kind: "driveItem" }>,
): string {
  const source = place.source ?? sourceOf(place);
  return [
    `Drive ID: ${place.driveId}`,
    `Item ID: ${place.itemId}`,
    `Site ID: ${source === "OneDrive" ? "" : (place.siteId ?? "")}`,
    `Source: ${source ?? ""}`,
    `User ID: ${place.userId ?? ""}`,
    `Workbook Session ID: ${id}`,
  ]
    .map((line) => line.trimEnd())
    .join("\n");
}

/** By its host, in every cloud (fileHosts.ts). */
function sourceOf({ webUrl, siteId }: { readonly webUrl?: string; readonly siteId?: string }) {
  const host = /^https:\/\/([^/:?#]+)/i.exec(webUrl ?? "")?.[1]?.toLowerCase() ?? "";
  if (fileHostOf(host)?.kind !== "sharePoint") return siteId === undefined ? undefined : "SharePoint";
  return isPersonalHost(host) ? "OneDrive" : "SharePoint";
}

/**
 * A text as one literal of a language in which nothing is expanded. Made for printable ASCII, which is all that a session
 * id or an encoded URL consists of: line breaks and quotation marks beyond ASCII need more.
 */
function bashQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Inside single quotes PowerShell reads nothing but the quote itself, written twice. */
function powerShellQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** JSON's strings are Python's, as far as ASCII goes. */
function pythonQuoted(text: string): string {
  return JSON.stringify(text);
}
