import { answerToRecord } from "../core/answers/judgeSession";
import type { SessionOutcome } from "../core/answers/sessionOutcome";
import type { DriveItem } from "../core/documents/driveItem";
import type { KnownSession } from "../core/sessions/knownSession";
import { entryOf } from "../core/results/entryOf";
import type { RowActivity, StorageFailure } from "../core/paneState";
import type { FoundWorkbook } from "../core/workbookState";
import type { NotSent } from "../core/notSent";
import type { SessionAnswer } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { ActionsInFlight, Signals } from "./actionsInFlight";
import { closeSession } from "./closeWithRetry";
import { refreshSession, type Sent } from "./sessionRequests";
import type { NewNotice, OnlineContext } from "./paneContext";
import { secondLook } from "./secondLook";
import { noteForUndo } from "./undoForget";
import type { Interaction, FileAccess } from "./ports/signIn";
import type { StoreAnswer } from "./ports/sessionStore";
import { unlessStopped } from "./unlessStopped";

/** One confirmed close (with its retries), or one contact, and who hears of it. */
export type Attempt = {
  readonly purpose: "close" | "contact";
  readonly session: KnownSession;
  readonly workbook: FoundWorkbook;
  readonly interactive: Interaction;
  readonly fileAccess: FileAccess;
  readonly notify: (notice: NewNotice) => void;
  /** The end of a wait that Graph asked for, in milliseconds; undefined once it is over. */
  readonly waiting: (until: number | undefined) => void;
  /** Called with the outcome while the workbook's turn is held. */
  readonly settled?: (answered: Answered) => void;
  /** In which the person may cancel, before anything is begun. */
  readonly moment?: (signal: AbortSignal) => Promise<"over" | "cancelled">;
  /** One more reason to send nothing, looked for in the workbook's turn. */
  readonly lookToo?: () => NotSent | undefined;
};

export type Answered = {
  readonly kind: "answered";
  readonly outcome: SessionOutcome;
  readonly at: number;
  readonly account: string;
  readonly requestId?: string;
};

export type Attempted =
  | Answered
  | { readonly kind: "notSent"; readonly why: NotSent }
  /** An error was thrown, and told. */
  | { readonly kind: "failed"; readonly thrown: unknown }
  /** The session was forgotten, or everything was: nothing is told or recorded. `answered`: what had been sent by then. */
  | { readonly kind: "dropped"; readonly answered?: Answered }
  /** Another action on this session is under way. */
  | { readonly kind: "busy" };

/** `leaveAlone` stops keeping a session alive: at a close, no contact may follow or still be on its way. */
export function createSessionAttempts(
  context: OnlineContext,
  { runExclusive, isDropped, noteOnItsWay }: ActionsInFlight,
  leaveAlone: (id: WorkbookSessionId) => Promise<void>,
): (attempt: Attempt, next?: (why: NotSent) => RowActivity | undefined) => Promise<Attempted> {
  const { services, model } = context;
  const isListed = (id: WorkbookSessionId) => model.state().sessions.some((each) => each.id === id);

  /** Records the answer with the item of the request: about another file it says nothing. */
  const record = (id: WorkbookSessionId, answer: SessionAnswer | "unchanged", item: DriveItem): StoreAnswer => {
    context.redraw();
    const { driveId, itemId } = item;
    if (answer === "unchanged") return { kind: "stored" };
    // Forgotten meanwhile: the answer must not bring the session back, and only *Undo* may tell it.
    if (!isListed(id)) {
      noteForUndo(context, id, { answer, driveId, itemId });
      return { kind: "stored" };
    }
    const stored = context.recordStatement(id, { answer, driveId, itemId });
    context.redraw();
    return stored;
  };

  const keep = (attempt: Attempt, sent: Sent<"closed"> | Sent<"alive">): Answered => {
    const { session, workbook, notify, purpose } = attempt;
    const answered = answeredBy(sent, services.clock.now());
    const { kind: _kind, outcome: _outcome, ...told } = answered;
    const { outcome } = sent;
    const failures = [storageFailureOf(record(session.id, answerToRecord(outcome), workbook.item))];
    const about = { session, fileName: workbook.item.name };
    if (purpose === "close" && outcome.kind !== "alive") {
      const { driveId, itemId } = workbook.item;
      const file = { driveId, itemId, ...(workbook.before === undefined ? {} : { before: workbook.before }) };
      failures.push(storageFailureOf(services.store.addHistory(entryOf({ ...about, outcome, ...told, file }))));
      notify({ kind: "close", outcome, ...told, file, about, ...failures[0], ...failures[1] });
    } else if (outcome.kind !== "closed") notify({ kind: "refresh", outcome, ...told, about, ...failures[0] });
    return answered;
  };

  /** Tells why nothing was sent, unless a notice of what the person did has said so already. */
  const tellUnsent = (
    { session, workbook, notify, purpose }: Attempt,
    why: NotSent,
    { signal, giveUp }: Signals,
  ): Attempted => {
    if (why.kind === "alreadyOver") {
      // What another pane wrote is in storage before its event arrives.
      context.redraw();
      // Forgotten in this pane while the action waited.
      if (giveUp.aborted || (signal.aborted && why.as === "forgotten")) return { kind: "dropped" };
    } else if (isDropped(session.id, giveUp)) return { kind: "dropped" };
    const isClickNeeded = why.kind === "trouble" && why.trouble.kind === "signInNeeded";
    const isStopped = why.kind === "stopped" || why.kind === "cancelled";
    // Forgotten while the action waited.
    if (isStopped && !isListed(session.id)) return { kind: "dropped" };
    // An earlier close may have closed it: what was told of that is still so, and "we didn't close it" may not be.
    const told = model.state().rowNotices.get(session.id);
    const mayBeClosed = told?.kind === "close" && told.outcome.kind === "unknown";
    if (!isClickNeeded && !(isStopped && mayBeClosed))
      notify({ kind: "notSent", why, purpose, about: { session, fileName: workbook.item.name } });
    return { kind: "notSent", why };
  };

  return async (attempt, next = () => undefined) => {
    const { session, workbook, interactive, fileAccess, purpose, settled, lookToo, waiting } = attempt;
    const { id } = session;
    const sending = { kind: purpose === "close" ? "closing" : "contacting" } as const;
    const unsent = { ...sending, unsent: true } as const;
    let attempted: Attempted = { kind: "busy" };
    await runExclusive(
      session,
      unsent,
      async (signals) => {
        const { signal, giveUp } = signals;
        const look = secondLook(services.store, id);
        if (attempt.moment !== undefined && (await attempt.moment(signal)) === "cancelled") {
          attempted = tellUnsent(attempt, look() ?? { kind: "cancelled" }, signals);
          return attempted.kind === "notSent" ? next(attempted.why) : undefined;
        }
        context.setActivity(id, unsent);
        if (purpose === "close") await unlessStopped(signal, () => leaveAlone(id));
        const confirmed = {
          ...{ item: workbook.item, workbook, fileAccess, interactive, ...signals },
          secondLook: () => look() ?? lookToo?.(),
          onItsWay: (isOnItsWay: boolean) => {
            noteOnItsWay(id, isOnItsWay);
            context.setActivity(id, isOnItsWay ? sending : unsent);
          },
          held: (until: number | undefined) =>
            context.setActivity(id, until === undefined ? unsent : { kind: "afterEarlier", until }),
        };
        const kept = (sent: Sent<"closed"> | Sent<"alive">) => {
          if (isDropped(id, giveUp)) return;
          const answered = keep(attempt, sent);
          attempted = answered;
          settled?.(answered);
        };
        const result =
          purpose === "close"
            ? await closeSession(services, session, confirmed, waiting, kept)
            : await refreshSession(services, session, confirmed, kept);
        if (result.kind === "notSent") {
          attempted = tellUnsent(attempt, result.why, signals);
          return attempted.kind === "notSent" ? next(result.why) : undefined;
        }
        if (isDropped(id, giveUp)) attempted = { kind: "dropped", answered: answeredBy(result, services.clock.now()) };
        else await context.noteAccount(result.account);
        return undefined;
      },
      (thrown) => {
        attempted = { kind: "failed", thrown };
      },
    );
    return attempted;
  };
}

function storageFailureOf(answer: StoreAnswer): { readonly storageFailure?: StorageFailure } {
  return answer.kind === "refused" ? { storageFailure: answer.why } : {};
}

function answeredBy({ outcome, account, requestId }: Sent<"closed"> | Sent<"alive">, at: number): Answered {
  return {
    ...{ kind: "answered", outcome, at, account: account.displayName },
    ...(requestId === undefined ? {} : { requestId }),
  };
}
