import { canonicalJson } from "./fingerprint";
import { BELIEF, beliefOf, isSaidHere, knownHereAt, timeIn } from "./heardFrom";
import type { SessionStatement } from "./sessionStatement";
import type { WorkbookSessionId } from "../sessions/workbookSession";

/**
 * The value that a statement claims for one register of its session. Of all claims to a register the highest wins: by
 * `belief`, then `rank`, then `by`, then the value itself. A maximum depends neither on order nor on repetition.
 */
export type Claim = {
  readonly register: string;
  /** How far it is believed (heardFrom.ts); the same for all where belief does not decide. */
  readonly belief: number;
  /** Milliseconds since the epoch, or a precedence; a claim without a time loses to every other. */
  readonly rank: number;
  readonly by: string;
  readonly value: unknown;
  readonly statement: SessionStatement;
};

/** The facts of the merge, beside one register for every field that a statement carries, known to us or not. */
export type Fact =
  | "place"
  | "door"
  | "since"
  | "used"
  | "closed"
  | "ended"
  | "report"
  | "reportKnown"
  | "alive"
  | "answer"
  | "forgotten"
  | "addedByHand";

export function claimsOf(statement: SessionStatement): readonly Claim[] {
  let claims = made.get(statement);
  if (claims === undefined) {
    claims = makeClaims(statement);
    made.set(statement, claims);
  }
  return claims;
}

/** All statements are merged at every redraw, and hardly one of them is new. */
const made = new WeakMap<SessionStatement, readonly Claim[]>();

function makeClaims(statement: SessionStatement): readonly Claim[] {
  const written = timeIn(statement, "writtenAt") ?? NO_TIME;
  const by = statement.writer ?? "";
  const fields = Object.entries(statement)
    .filter(([field, value]) => value !== undefined && !ENVELOPE.has(field))
    .map(([field, value]) => ({
      register: fieldRegister(field, itemKey(statement)),
      belief: beliefIn(statement, field),
      rank: written,
      by,
      value,
      statement,
    }));
  return [...fields, ...factsOf(statement, written), ...hearsayOf(statement)];
}

export function fieldRegister(field: string, item: string): string {
  // Facts about a file belong to that file: an old file name must not stick to a corrected driveItem.
  return OF_THE_ITEM.has(field) ? `field ${field} ${item}` : `field ${field}`;
}

export function factRegister(fact: Fact, item = ""): string {
  return `fact ${fact} ${item}`;
}

/** One register for each value that others state, so that a contradiction is seen whichever value wins. */
export function hearsayRegister(field: "persistChanges" | "place" | "ownerKey" | "from", value: string): string {
  return `heard ${field} ${value}`;
}

/** Empty for a statement that does not say which driveItem it is about. */
export function itemKey({ driveId, itemId }: { readonly driveId?: string; readonly itemId?: string }): string {
  return driveId === undefined || itemId === undefined ? "" : `${driveId}/${itemId}`;
}

/** True when the second claim is lower, so that the first one wins their register. */
export function outranks(one: Claim, other: Claim): boolean {
  if (one.belief !== other.belief) return one.belief > other.belief;
  if (one.rank !== other.rank) return one.rank > other.rank;
  if (one.by !== other.by) return one.by > other.by;
  return one.value !== other.value && canonicalJson(one.value) > canonicalJson(other.value);
}

const BELOW_ALL = -1;
const NO_TIME = Number.NEGATIVE_INFINITY;
const ENVELOPE: ReadonlySet<string> = new Set(["format", "sessionId", "writtenAt", "writer", "heard"]);
const OF_THE_ITEM: ReadonlySet<string> = new Set(["fileName", "webUrl", "siteId", "source", "userId"]);
/** Names that the user gives are not facts to believe: the latest one from any of the user's own devices counts. */
const NAMES: ReadonlySet<string> = new Set(["label", "note"]);
const DOOR_PRECEDENCE = { createdHere: 3, added: 2, imported: 1, folder: 0 } as const;

function beliefIn(statement: SessionStatement, field: string): number {
  const belief = beliefOf(statement, field);
  if (NAMES.has(field)) return Math.min(belief, BELIEF.device);
  // createSession's answer also gives the kind of the session, so this is Graph's.
  const isGraphs = field === "persistChanges" && statement.door === "createdHere" && statement.answer === "alive";
  return isGraphs && belief === BELIEF.here ? BELIEF.graph : belief;
}

function factsOf(statement: SessionStatement, written: number): readonly Claim[] {
  const item = itemKey(statement);
  const by = statement.writer ?? "";
  const fact = (name: Fact, rank: number, value: unknown = null, ofItem = "", belief = 0): Claim => {
    return { register: factRegister(name, ofItem), belief, rank, by: value === null ? "" : by, value, statement };
  };
  const { driveId, itemId, door, answer, forgotten, addedByHand } = statement;
  const known = knownHereAt(statement) ?? written;
  const used = Math.max(timeIn(statement, "lastUsedAt") ?? NO_TIME, timeIn(statement, "createdAt") ?? NO_TIME);
  const told = beliefOf(statement, "driveId");
  // An answer that a session was not found on an item, or no answer, does not mean that it belongs there.
  const isAnswer = told === BELIEF.here && answer !== undefined && answer !== "alive" && answer !== "closed";
  const placed = isAnswer ? BELOW_ALL : told;
  return [
    ...(item === "" ? [] : [fact("place", written, [driveId, itemId], "", placed)]),
    ...(door === undefined ? [] : [fact("door", DOOR_PRECEDENCE[door])]),
    ...(known === NO_TIME ? [] : [fact("since", -known)]),
    ...(used === NO_TIME ? [] : [fact("used", used)]),
    // A tombstone has no `door`; a statement with one is somebody else's, whatever version stored it.
    ...(forgotten === true && door === undefined && isSaidHere(statement) ? [fact("forgotten", written)] : []),
    ...(addedByHand === true && isSaidHere(statement) ? [fact("addedByHand", written)] : []),
    ...endsOf(statement, written, fact),
  ];
}

function endsOf(
  statement: SessionStatement,
  written: number,
  fact: (name: Fact, rank: number, value?: unknown, ofItem?: string) => Claim,
): readonly Claim[] {
  const { answer, status, door } = statement;
  const answered = timeIn(statement, "answeredAt") ?? written;
  const reported = timeIn(statement, "closedAt") ?? written;
  const final = answer === "closed" || answer === "ended";
  // Only Graph's answer to this device is final; one that was read from a file or a text is only a report.
  const ours = isSaidHere(statement, "answer") && door !== "added" && door !== "imported";
  const reports = status === "closed" || status === "ended" ? [reported] : [];
  if (final && !ours) reports.push(Math.max(reported, answered));
  const known = knownHereAt(statement);
  const report = reports.flatMap((at) => [
    fact("report", at),
    // The retention counts from this time: of several reports, from the one that became known last.
    ...(known === undefined ? [] : [fact("reportKnown", known)]),
  ]);
  if (answer === undefined) return report;
  if (!ours) return answer === "alive" ? [...report, fact("used", answered)] : report;
  // The first end is the true one: a session that has ended cannot end later.
  if (final) return [...report, fact(answer, answered === NO_TIME ? NO_TIME : -answered)];
  const alive = answer === "alive" ? [fact("alive", answered, null, itemKey(statement))] : [];
  return [...report, ...alive, fact("answer", answered, answer, itemKey(statement))];
}

/** What others say about the facts that decide what a close costs, and who they are. */
function hearsayOf(statement: SessionStatement): readonly Claim[] {
  const { persistChanges, ownerKey, heard, door } = statement;
  const says: [Parameters<typeof hearsayRegister>[0], string][] = [];
  const item = itemKey(statement);
  if (persistChanges !== undefined && !isSaidHere(statement, "persistChanges")) {
    says.push(["persistChanges", String(persistChanges)]);
  }
  if (item !== "" && !isSaidHere(statement, "driveId")) says.push(["place", item]);
  if (ownerKey !== undefined && !isSaidHere(statement, "ownerKey")) says.push(["ownerKey", ownerKey]);
  // Without a time it only completes another record's place (completePlaces in flow/folder/readRecordFolder.ts).
  if (heard !== undefined || (door === "folder" && statement.writtenAt !== undefined)) {
    const { user, app, device } = heard ?? {};
    says.push(["from", canonicalJson({ in: heard?.in ?? door, user, app, device })]);
  }
  // The first statement of a value stands for all with the same value.
  const rank = -(knownHereAt(statement) ?? 0);
  return says.map(([field, value]) => ({
    ...{ register: hearsayRegister(field, value), belief: 0, rank, by: "", value: heard ?? null, statement },
  }));
}

/** The winning claims of one session, by register. */
export type Registers = ReadonlyMap<string, Claim>;

/** Every session that the statements are about, forgotten ones included. */
export function winningClaims(statements: readonly SessionStatement[]): ReadonlyMap<WorkbookSessionId, Registers> {
  const sessions = new Map<WorkbookSessionId, Map<string, Claim>>();
  for (const statement of statements) {
    let registers = sessions.get(statement.sessionId);
    if (registers === undefined) {
      registers = new Map();
      sessions.set(statement.sessionId, registers);
    }
    for (const claim of claimsOf(statement)) {
      const holder = registers.get(claim.register);
      if (holder === undefined || outranks(claim, holder)) registers.set(claim.register, claim);
    }
  }
  return sessions;
}
