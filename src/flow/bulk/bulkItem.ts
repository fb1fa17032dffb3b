import { withQuietNotice } from "../../core/bulk/quietNotice";
import type { BulkAction, BulkResult, BulkStop, BulkTarget } from "../../core/bulk/bulkRun";
import { isFinished, type KnownSession } from "../../core/sessions/knownSession";
import type { NotSent } from "../../core/notSent";
import type { OnlineContext } from "../paneContext";
import type { Attempted, createSessionAttempts } from "../sessionAttempts";
import type { Interaction } from "../ports/signIn";

/** What one item came to: its result, or why the run stops before it; `left`: it stays queued. */
export type ItemEnd = {
  readonly result?: BulkResult;
  readonly stop?: BulkStop;
  /** Nothing of the run may be sent before then, in milliseconds. */
  readonly waitUntil?: number;
  /** The request was sent, and no answer came at all. */
  readonly silent?: true;
};

export type ItemParts = {
  readonly action: BulkAction;
  readonly target: BulkTarget;
  readonly interactive: Interaction;
  readonly waiting: (until: number | undefined) => void;
  /** Stores a result; called in the workbook's turn where something was sent. */
  readonly keep: (result: BulkResult) => void;
  /** Another pane has settled this item of the run. */
  readonly isSettled: () => boolean;
};

/** Nobody watches a countdown for longer than this: the run stops and says until when Microsoft asks to wait. */
const LONGEST_WAIT_SECONDS = 120;

/** Sends one item's request, through the same door as a click in its row. */
export async function sendItem(
  context: OnlineContext,
  attempt: ReturnType<typeof createSessionAttempts>,
  { action, target, interactive, waiting, keep, isSettled }: ItemParts,
): Promise<ItemEnd> {
  const { clock } = context.services;
  const session = context.model.state().sessions.find(({ id }) => id === target.session.id);
  const over = session === undefined ? "forgotten" : isFinished(session) ? endOf(session) : undefined;
  const unsent = (why: "closed" | "ended" | "forgotten" | "stopped"): ItemEnd => {
    const result = { kind: "notSent", why, at: clock.now() } as const;
    keep(result);
    return { result };
  };
  if (session === undefined || over !== undefined) return unsent(over ?? "forgotten");
  let kept: BulkResult | undefined;
  let askedToWait: number | undefined;
  /** Whoever ends a wait in the row does not end it for the rows that follow. */
  const withWait = (end: ItemEnd): ItemEnd => (askedToWait === undefined ? end : { ...end, waitUntil: askedToWait });
  const sentBefore = context.traffic.sent;
  const attempted = await attempt({
    purpose: action === "close" ? "close" : "contact",
    session,
    workbook: target.workbook,
    interactive,
    fileAccess: context.fileAccess(),
    notify: (notice) => context.notify(notice, withQuietNotice),
    waiting: (until) => {
      askedToWait = until;
      waiting(until);
    },
    settled: (answered) => {
      kept = resultOf(answered);
      keep(kept);
    },
    lookToo: () => (isSettled() ? { kind: "stopped" } : undefined),
  });
  switch (attempted.kind) {
    case "answered":
      return afterAnswer(attempted);
    case "notSent":
      return withWait(
        attempted.why.kind === "alreadyOver" ? unsent(attempted.why.as) : unlessOver(attempted.why, unsent),
      );
    case "dropped":
      if (attempted.answered === undefined) return withWait(unsent("forgotten"));
      keep(resultOf(attempted.answered));
      return afterAnswer(attempted.answered);
    case "busy":
      return {};
    case "failed": {
      if (kept !== undefined) return { result: kept };
      const maybeSent = context.traffic.sent !== sentBefore;
      const result = { kind: "answered", outcome: "unknown", at: clock.now() } as const;
      if (maybeSent) keep(result);
      const stop = { kind: "trouble", trouble: { kind: "failed", thrown: attempted.thrown, maybeSent } } as const;
      return { stop, ...(maybeSent ? { result } : {}) };
    }
  }
}

/** A stop in the row, or of the run, is no trouble that stops the rest. */
function unlessOver(why: Exclude<NotSent, { kind: "alreadyOver" }>, unsent: (why: "stopped") => ItemEnd): ItemEnd {
  return why.kind === "stopped" ? unsent("stopped") : { stop: why };
}

function endOf({ status }: KnownSession): "closed" | "ended" {
  return status.kind === "ended" ? "ended" : "closed";
}

type Answered = Extract<Attempted, { kind: "answered" }>;

function resultOf({ outcome, at, account, requestId }: Answered): BulkResult {
  return {
    ...{ kind: "answered", outcome: outcome.kind, at, account },
    ...(requestId === undefined ? {} : { requestId }),
  };
}

function afterAnswer(answered: Answered): ItemEnd {
  const { outcome, at } = answered;
  const result = resultOf(answered);
  if (outcome.kind === "later") {
    const waitUntil = at + outcome.waitSeconds * 1000;
    return outcome.waitSeconds > LONGEST_WAIT_SECONDS
      ? { result, stop: { kind: "longWait", until: waitUntil } }
      : { result, waitUntil };
  }
  return outcome.kind === "unknown" && outcome.error === undefined ? { result, silent: true } : { result };
}
