import type { SessionStatus, KnownSession, RecordOrigin, SessionDoubt } from "../sessions/knownSession";
import {
  factRegister,
  outranks,
  type Claim,
  fieldRegister,
  type Fact,
  hearsayRegister,
  itemKey,
  type Registers,
} from "./claims";
import { timeIn, isSaidHere } from "./heardFrom";
import { isJsonObject, parsedJson } from "../json";

/**
 * The highest of: open, reported closed by anybody, closed or ended by Graph's answer here. Only a later 204 of ours
 * overrides a report; nothing reopens our own end. A mark is our latest answer, shown until a later report or answer.
 */
export function mergeStatus(registers: Registers, item: string): SessionStatus {
  const closed = registers.get(factRegister("closed"));
  if (closed !== undefined) return { kind: "closed", at: firstTime(closed) };
  const ended = registers.get(factRegister("ended"));
  if (ended !== undefined) return { kind: "ended", at: firstTime(ended) };
  const mark = markOf(registers, item);
  const report = registers.get(factRegister("report"))?.rank;
  const alive = latestOf(registers, "alive", item) ?? Number.NEGATIVE_INFINITY;
  const reported = report !== undefined && !(alive > report);
  if (reported && !(mark !== undefined && mark.at > report)) {
    return Number.isFinite(report) ? { kind: "reportedClosed", at: report } : { kind: "reportedClosed" };
  }
  return mark ?? { kind: "open" };
}

/** Our earliest final answer; its rank is the negated time. 0 when the statement carried none. */
function firstTime(claim: Claim): number {
  return Number.isFinite(claim.rank) ? -claim.rank : 0;
}

function markOf(registers: Registers, item: string): Extract<SessionStatus, { kind: "marked" }> | undefined {
  const answers = [registers.get(factRegister("answer", item)), registers.get(factRegister("answer"))];
  const [first, second] = answers.filter((claim) => claim !== undefined);
  const latest = first !== undefined && second !== undefined && outranks(second, first) ? second : first;
  const answer = latest?.statement.answer;
  if (latest === undefined || answer === undefined) return undefined;
  if (answer === "alive" || answer === "closed" || answer === "ended") return undefined;
  return { kind: "marked", as: answer, at: Number.isFinite(latest.rank) ? latest.rank : 0 };
}

type Times = Pick<KnownSession, "addedAt"> & Partial<Pick<KnownSession, "createdAt" | "seenAliveAt" | "lastUsedAt">>;

/** Times as written, in milliseconds; one in the future is clamped where it is shown, never here. */
export function mergeTimes(registers: Registers, item: string): Times {
  const created = registers.get(fieldRegister("createdAt", ""))?.statement;
  const createdAt = created === undefined ? undefined : timeIn(created, "createdAt");
  const since = registers.get(factRegister("since"))?.rank;
  // An answer that names no item proves nothing about this one.
  const seenAliveAt = item === "" ? undefined : latest([registers.get(factRegister("alive", item))?.rank]);
  const used = latest([latestOf(registers, "used", ""), latestOf(registers, "alive", item)]);
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    addedAt: since === undefined ? (createdAt ?? 0) : -since,
    ...(seenAliveAt === undefined ? {} : { seenAliveAt }),
    ...(used === undefined ? {} : { lastUsedAt: used }),
  };
}

/** The highest time of a fact on this item, or of statements that name no item. */
function latestOf(registers: Registers, fact: Fact, item: string): number | undefined {
  return latest([registers.get(factRegister(fact, item))?.rank, registers.get(factRegister(fact))?.rank]);
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.flatMap((time) => (time !== undefined && Number.isFinite(time) ? [time] : []));
  return known.length === 0 ? undefined : Math.max(...known);
}

/**
 * Where others contradict the values that count. This changes no value, but is shown: whoever closes must know that
 * changes may be lost, or that it may be another session than the one that is meant.
 */
export function mergeDoubts(registers: Registers, session: KnownSession): Pick<KnownSession, "doubts"> {
  const { persistChanges, place, ownerKey } = session;
  const says = (field: Parameters<typeof hearsayRegister>[0]) => saidByOthers(registers, field);
  const kind = registers.get(fieldRegister("persistChanges", ""))?.statement;
  const isContradicted = persistChanges !== undefined && says("persistChanges").includes(String(!persistChanges));
  const item = place.kind === "driveItem" ? itemKey(place) : undefined;
  const doubts: SessionDoubt[] = [
    ...(isContradicted ? (["kind"] as const) : []),
    ...(!isContradicted && persistChanges === true && kind !== undefined && !isSaidHere(kind, "persistChanges")
      ? (["kindReported"] as const)
      : []),
    ...(item !== undefined && says("place").some((other) => other !== item) ? (["place"] as const) : []),
    ...(ownerKey !== undefined && says("ownerKey").some((other) => other !== ownerKey) ? (["owner"] as const) : []),
  ];
  return doubts.length === 0 ? {} : { doubts };
}

/** Everybody whose record was read, as Graph names them, in a stable order. */
export function recordsOf(registers: Registers): Pick<KnownSession, "records"> {
  const records = saidByOthers(registers, "from")
    .sort()
    // Written as JSON by whoever read the record.
    .flatMap((text) => {
      const origin = parsedJson(text);
      return isJsonObject(origin) ? [origin as RecordOrigin] : [];
    });
  return records.length === 0 ? {} : { records };
}

function saidByOthers(registers: Registers, field: Parameters<typeof hearsayRegister>[0]): string[] {
  const prefix = hearsayRegister(field, "");
  const said: string[] = [];
  for (const key of registers.keys()) if (key.startsWith(prefix)) said.push(key.slice(prefix.length));
  return said;
}
