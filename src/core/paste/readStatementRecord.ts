import { readStatement } from "../statements/readStatement";
import { PLACE_FIELDS } from "./fieldNames";
import { leftOut, leftOutId, type PasteFinding, type PasteReason } from "./pasteFindings";
import { holdsToken } from "./quickTokenCheck";
import { readSessionId } from "./readSessionId";
import { NO_PLACE, UNKNOWN_PLACE } from "./sessionFacts";
import { isRecordedId, isWholeId } from "./sessionIdShape";

/** Reads a record of the format `workbook-session/…`: keeps it whole, with unknown fields, or reports what is wrong. */
export function readStatementRecord(json: Readonly<Record<string, unknown>>, line: number): readonly PasteFinding[] {
  const reading = readStatement(json);
  if (reading.kind === "newer") return [leftOut("newerFormat", line, reading.format)];
  if (reading.kind === "corrupt") {
    const { sessionId } = json;
    const given = typeof sessionId === "string" ? sessionId.slice(0, 20_000) : "";
    return [leftOut(holdsToken(given) ? "token" : REASONS[reading.why], line, given)];
  }
  const { format: _format, sessionId, ...fields } = reading.statement;
  const isWhole = isWholeId(sessionId);
  const decoded = isWhole ? undefined : readSessionId(sessionId, true);
  if (decoded?.kind === "refused" && decoded.why === "token") return [leftOut("token", line, sessionId)];
  const id = decoded?.kind === "id" ? decoded.id : sessionId;
  if (!isWhole && !isRecordedId(id)) return [leftOutId("notAnId", line, sessionId)];
  const faults = reading.leftOut.map(({ field, why }) =>
    leftOut(why === "token" ? "token" : "fieldRefused", line, why === "token" ? `${field}: ` : field),
  );
  // Its place is among its fields, which are kept as they are.
  const place = reading.leftOut.some(({ field }) => PLACE_FIELDS.has(field)) ? UNKNOWN_PLACE : NO_PLACE;
  return [{ kind: "row", id, fields, place, from: "statement", line }, ...faults];
}

const REASONS = {
  notAnObject: "noSession",
  tooLarge: "recordTooLarge",
  otherFormat: "otherFormat",
  noSessionId: "noSession",
  badSessionId: "notAnId",
  token: "token",
} as const satisfies Record<string, PasteReason>;
