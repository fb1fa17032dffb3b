import { isRecordedId } from "./isRecordedId";
import { looksLikeToken } from "./looksLikeToken";
import { readSessionId } from "./readSessionId";
import { PLACE_FIELDS } from "./readRecord";
import { readStatement } from "../statements/readStatement";
import { leftOut, leftOutId, type PasteFinding, type PasteReason } from "./pasteFinding";

/** A record that calls itself `workbook-session/…`: kept whole, with what it does not know, or named for what it is. */
export function readStatementRecord(json: Readonly<Record<string, unknown>>, line: number): readonly PasteFinding[] {
  const reading = readStatement(json);
  if (reading.kind === "newer") return [leftOut("newerFormat", line, reading.format)];
  if (reading.kind === "corrupt") {
    const { sessionId } = json;
    const given = typeof sessionId === "string" ? sessionId.slice(0, 20_000) : "";
    return [leftOut(looksLikeToken(given) ? "token" : REASONS[reading.why], line, given)];
  }
  const { format: _format, sessionId, ...facts } = reading.statement;
  const id = readSessionId(sessionId, true);
  if (id.kind === "refused" && id.why === "token") return [leftOut("token", line, sessionId)];
  const whole = id.kind === "id" ? id.id : sessionId;
  if (!isRecordedId(whole)) return [leftOutId("notAnId", line, sessionId)];
  const faults = reading.leftOut.map(({ field, why }) =>
    leftOut(why === "token" ? "token" : "fieldRefused", line, why === "token" ? `${field}: ` : field),
  );
  const isOfUnknownPlace = reading.leftOut.some(({ field }) => PLACE_FIELDS.has(field));
  const told = isOfUnknownPlace ? { ...facts, placeNotUnderstood: true as const } : facts;
  return [{ kind: "row", id: whole, facts: told, from: "statement", line }, ...faults];
}

const REASONS = {
  notAnObject: "noSession",
  tooLarge: "recordTooLarge",
  otherFormat: "otherFormat",
  noSessionId: "noSession",
  badSessionId: "notAnId",
  token: "token",
} as const satisfies Record<string, PasteReason>;
