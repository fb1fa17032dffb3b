import { canonicalJson } from "./canonicalJson";
import { readTime } from "./readTime";
import type { SessionStatement } from "./sessionStatement";

/**
 * What a statement puts forward for one register of its session. Of all claims to a register the highest wins: by
 * `rank`, then `by`, then the value itself. A maximum needs no order, and cannot be disturbed by a repetition.
 */
export type Claim = {
  readonly register: string;
  /** Milliseconds since the epoch as written, or a precedence; a claim without a time loses to every other. */
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
  | "alive"
  | "answer"
  | "forgotten"
  | "addedByHand";

export function claimsOf(statement: SessionStatement): readonly Claim[] {
  const written = readTime(statement.writtenAt) ?? NO_TIME;
  const by = statement.writer ?? "";
  const fields = Object.entries(statement)
    .filter(([field, value]) => value !== undefined && !ENVELOPE.has(field))
    .map(([field, value]) => ({
      register: fieldRegister(field, itemKey(statement)),
      rank: written,
      by,
      value,
      statement,
    }));
  return [...fields, ...factsOf(statement, written)];
}

export function fieldRegister(field: string, item: string): string {
  // What is said of a file goes with that file: an old file name must not stick to a corrected driveItem.
  return OF_THE_ITEM.has(field) ? `field ${field} ${item}` : `field ${field}`;
}

export function factRegister(fact: Fact, item = ""): string {
  return `fact ${fact} ${item}`;
}

/** Empty for a statement that does not say which driveItem it speaks of. */
export function itemKey({ driveId, itemId }: { readonly driveId?: string; readonly itemId?: string }): string {
  return driveId === undefined || itemId === undefined ? "" : `${driveId}/${itemId}`;
}

/** True when the second claim is lower, so that the first one wins their register. */
export function outranks(one: Claim, other: Claim): boolean {
  if (one.rank !== other.rank) return one.rank > other.rank;
  if (one.by !== other.by) return one.by > other.by;
  return one.value !== other.value && canonicalJson(one.value) > canonicalJson(other.value);
}

const NO_TIME = Number.NEGATIVE_INFINITY;
const ENVELOPE: ReadonlySet<string> = new Set(["format", "sessionId", "writtenAt", "writer"]);
const OF_THE_ITEM: ReadonlySet<string> = new Set(["fileName", "webUrl", "siteId", "source", "userId"]);
const DOOR_PRECEDENCE = { createdHere: 3, added: 2, imported: 1, folder: 0 } as const;

function factsOf(statement: SessionStatement, written: number): readonly Claim[] {
  const item = itemKey(statement);
  const by = statement.writer ?? "";
  const fact = (name: Fact, rank: number, value: unknown = null, ofItem = ""): Claim => {
    return { register: factRegister(name, ofItem), rank, by: value === null ? "" : by, value, statement };
  };
  const { driveId, itemId, door, forgotten, addedByHand } = statement;
  const used = Math.max(readTime(statement.lastUsedAt) ?? NO_TIME, readTime(statement.createdAt) ?? NO_TIME);
  return [
    ...(item === "" ? [] : [fact("place", written, [driveId, itemId])]),
    ...(door === undefined ? [] : [fact("door", DOOR_PRECEDENCE[door])]),
    ...(written === NO_TIME ? [] : [fact("since", -written)]),
    ...(used === NO_TIME ? [] : [fact("used", used)]),
    ...(forgotten === true ? [fact("forgotten", written)] : []),
    ...(addedByHand === true ? [fact("addedByHand", written)] : []),
    ...endsOf(statement, written, fact),
  ];
}

function endsOf(
  statement: SessionStatement,
  written: number,
  fact: (name: Fact, rank: number, value?: unknown, ofItem?: string) => Claim,
): readonly Claim[] {
  const { answer, status } = statement;
  const answered = readTime(statement.answeredAt) ?? written;
  const reported = readTime(statement.closedAt) ?? written;
  const final = answer === "closed" || answer === "ended";
  const hearsay = statement.door === "added" || statement.door === "imported";
  const report = status === "closed" || status === "ended" ? [fact("report", reported)] : [];
  if (answer === undefined) return report;
  // Pasted and imported text is somebody else's word, whatever it calls itself; only Graph's answer to us is final.
  if (hearsay) return final ? [...report, fact("report", Math.max(reported, answered))] : report;
  // The first end is the true one: a session that has ended cannot end later.
  if (final) return [...report, fact(answer, answered === NO_TIME ? NO_TIME : -answered)];
  const alive = answer === "alive" ? [fact("alive", answered, null, itemKey(statement))] : [];
  return [...report, ...alive, fact("answer", answered, answer, itemKey(statement))];
}
