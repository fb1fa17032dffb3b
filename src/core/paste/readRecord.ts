import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import type { WorkbookSessionId } from "../sessions/workbookSession";
import { fieldOf, isSecretName } from "./fieldOf";
import type { PasteFacts } from "./pasteFacts";
import { leftOut, leftOutId, type PasteFinding } from "./pasteFinding";
import { readFact } from "./readFact";

export type NamedValue = readonly [name: string, value: unknown];

export type RecordReading = {
  readonly id?: WorkbookSessionId;
  /** What is called its session id is none. */
  readonly isRefused: boolean;
  readonly facts: PasteFacts;
  readonly findings: readonly PasteFinding[];
  readonly unknownNames: readonly string[];
};

/**
 * Named values of a foreign record: an object of JSON, a row of a table, lines of a form. What is called a session id
 * counts first; a bare `id` counts where it reads as one, as in Graph's answer to createSession.
 */
export function readRecord(values: readonly NamedValue[], line: number): RecordReading {
  let id: WorkbookSessionId | undefined;
  let facts: PasteFacts = {};
  const findings: PasteFinding[] = [];
  const unknownNames: string[] = [];
  let isRefused = false;
  const isSessionInfo = values.some(([name, value]) => name === "@odata.context" && /sessionInfo/i.test(String(value)));
  for (const [name, value] of values) {
    const field = fieldOf(name);
    if (isSecretName(name) && field === undefined) {
      if (value !== null && value !== "") findings.push(leftOut("token", line, `${name}: `));
    } else if (field === "sessionId" || field === "id") {
      const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
      const reading = readSessionId(text, field === "id" && isSessionInfo);
      if (reading.kind === "id") id ??= reading.id;
      else if (reading.why !== "empty" && (field === "sessionId" || isSessionInfo || reading.why === "token")) {
        isRefused = true;
        findings.push(isNotSet(text) ? leftOut("notSet", line, name) : leftOutId(reading.why, line, text));
      }
    } else if (field === undefined || field === "format") {
      if (typeof value === "string" && looksLikeToken(value)) findings.push(leftOut("token", line, `${name}: `));
      else if (field === undefined && !name.startsWith("@odata.")) unknownNames.push(name);
    } else {
      const fact = readFact(field, value);
      if (fact.kind === "facts") facts = { ...facts, ...joined(facts, fact.facts) };
      else if (fact.kind === "notTaken") unknownNames.push(name);
      else findings.push(leftOut(fact.why, line, fact.why === "token" ? `${name}: ` : `${name}: ${shown(value)}`));
    }
  }
  const rest = { facts, findings, unknownNames };
  return id === undefined ? { ...rest, isRefused } : { ...rest, id, isRefused: false };
}

/** python-o365 prints a session that it has not opened yet like this. */
export function isNotSet(text: string): boolean {
  return /^(?:not set|none|null|undefined)$/i.test(text.trim());
}

/** The parts of `createdBy` may come one by one. */
function joined(before: PasteFacts, more: PasteFacts): PasteFacts {
  return more.createdBy === undefined ? more : { ...more, createdBy: { ...before.createdBy, ...more.createdBy } };
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 200) : "…";
}
