import { blinkParameters } from "./blinkParameters";
import type { KnownSession, SessionPlace } from "./knownSession";
import { pathSegment } from "../documents/pathSegment";
import { bashQuoted, powerShellQuoted, pythonQuoted } from "./quoted";
import type { WorkbookSessionId } from "./workbookSession";

export const COPY_FORMS = ["id", "blink", "http", "curl", "powerShell", "python"] as const;

export type CopyForm = (typeof COPY_FORMS)[number];

export type CopySubject = {
  readonly id: WorkbookSessionId;
  readonly place: Extract<SessionPlace, { readonly kind: "driveItem" }>;
};

/**
 * A session as another tool takes it: its id alone, Blink's parameters, or the closeSession request in a language. The
 * whole session id is in the text, by purpose; a token never is: where one has to go, `GRAPH_TOKEN` stands.
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
