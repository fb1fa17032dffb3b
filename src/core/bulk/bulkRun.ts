import type { SessionOutcome } from "../answers/sessionOutcome";
import type { FoundWorkbook } from "../workbookState";
import type { NotSent } from "../notSent";
import { isFinished, type KnownSession } from "../sessions/knownSession";

/** One confirmed action on many sessions: one request after the other, in the order of the items. */
export type BulkRun = {
  readonly id: string;
  readonly action: BulkAction;
  readonly items: readonly BulkItem[];
  readonly phase: BulkPhase;
  /** Nothing of this run is sent before then, because Graph asked to wait. Milliseconds since the epoch. */
  readonly waitUntil?: number;
  /** Storage keeps nothing of it: a reload loses what was never sent. */
  readonly notKept?: true;
};

/** `check` and `keepAlive` are the same request, made for another reason. */
export type BulkAction = (typeof BULK_ACTIONS)[number];

export const BULK_ACTIONS = ["close", "check", "keepAlive"] as const;

/** `session`: as it was known when the run began or was found again. `workbook`: as it was confirmed. */
export type BulkTarget = { readonly session: KnownSession; readonly workbook: FoundWorkbook };

export type BulkItem = BulkTarget & { readonly state: BulkItemState };

export type BulkItemState =
  /** Nothing was sent for it in this run, or it is to be sent again: `before` is what the last try came to. */
  { readonly kind: "queued" | "sending"; readonly before?: BulkAnswer } | BulkResult;

/** What became of an item. `at` in milliseconds; `account` is a display name. */
export type BulkResult =
  | BulkAnswer
  /** Nothing was sent: the session was over, or forgotten, or a person stopped it in its row. */
  | { readonly kind: "notSent"; readonly why: "closed" | "ended" | "forgotten" | "stopped"; readonly at: number };

export type BulkAnswer = {
  readonly kind: "answered";
  readonly outcome: BulkOutcome;
  readonly at: number;
  readonly account?: string;
  readonly requestId?: string;
};

/** The kinds of a session's outcome. */
export type BulkOutcome = SessionOutcome["kind"];

export type BulkPhase =
  /** What was confirmed can still be cancelled, until then (milliseconds): nothing is sent or stored before. */
  | { readonly kind: "thinking"; readonly until: number }
  | { readonly kind: "running" }
  /** After the current request nothing more is sent. */
  | { readonly kind: "stopping" }
  /** Without `why`, a person stopped it. */
  | { readonly kind: "stopped"; readonly why?: BulkStop }
  /** The pane that ran it is gone. */
  | { readonly kind: "interrupted" }
  /** Another pane runs it now. */
  | { readonly kind: "elsewhere" }
  | { readonly kind: "done" };

/** What stops a run for all that is left. `longWait`: Graph asked to wait longer than a person watches. */
export type BulkStop = NotSent | { readonly kind: "longWait"; readonly until: number } | { readonly kind: "noAnswers" };

/** Is something of it on its way, or about to be? */
export function isRunning({ phase }: BulkRun): boolean {
  return phase.kind === "thinking" || phase.kind === "running" || phase.kind === "stopping";
}

export function isQueued({ state }: Pick<BulkItem, "state">): boolean {
  return state.kind === "queued";
}

/** Worth another try: it was refused or put off, nobody knows, or a person stopped it. */
export function isFailed({ session, state }: Pick<BulkItem, "session" | "state">): boolean {
  if (isFinished(session)) return false;
  if (state.kind === "notSent") return state.why === "stopped";
  return state.kind === "answered" && RETRIED.has(state.outcome);
}

const RETRIED: ReadonlySet<BulkOutcome> = new Set<BulkOutcome>(["refused", "later", "unknown"]);

/** How many items are settled: the n of "n of m". */
export function settledCount({ items }: BulkRun): number {
  return items.filter(({ state }) => state.kind === "answered" || state.kind === "notSent").length;
}

export type BulkTally = Readonly<Partial<Record<TallyWord, number>>>;

/** `notAttempted`: still queued, and not answered before. `skipped`: was over or forgotten before its turn. */
export type TallyWord = BulkOutcome | "skipped" | "stopped" | "notAttempted";

/** How many items ended in which way. */
export function tallyOf({ items }: BulkRun): BulkTally {
  const tally: Partial<Record<TallyWord, number>> = {};
  for (const { state } of items) {
    const word = wordOf(state);
    tally[word] = (tally[word] ?? 0) + 1;
  }
  return tally;
}

/** What Graph answered the last time; an item that is to be sent again was sent all the same. */
export function answerOf(state: BulkItemState): BulkAnswer | undefined {
  if (state.kind === "answered") return state;
  return state.kind === "notSent" ? undefined : state.before;
}

/** To be sent, or on its way, without forgetting what an earlier try came to. */
export function tried<Kind extends string>(kind: Kind, state: BulkItemState) {
  const before = answerOf(state);
  return before === undefined ? { kind } : { kind, before };
}

function wordOf(state: BulkItemState): TallyWord {
  const answer = answerOf(state);
  if (answer !== undefined) return answer.outcome;
  if (state.kind !== "notSent") return "notAttempted";
  return state.why === "stopped" ? "stopped" : "skipped";
}

/** The run with the state of one of its items replaced. */
export function withItem(run: BulkRun, { id }: Pick<KnownSession, "id">, state: BulkItemState): BulkRun {
  return { ...run, items: run.items.map((item) => (item.session.id === id ? { ...item, state } : item)) };
}
