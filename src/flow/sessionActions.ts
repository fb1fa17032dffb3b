import { answerToRecord } from "../core/answers/judgeSession";
import type { DriveItem } from "../core/documents/driveItem";
import type { KnownSession } from "../core/sessions/knownSession";
import { entryOf } from "../core/results/entryOf";
import type { FoundWorkbook, NotSent, RowActivity, StorageFailure } from "../core/paneState";
import type { SessionAnswer } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { createActionsInFlight } from "./actionsInFlight";
import { closeSession } from "./closeWithRetry";
import { refreshSession, type Sent } from "./sessionRequests";
import type { OnlineContext } from "./paneContext";
import { secondLook } from "./secondLook";
import { takeMomentToThink } from "./takeMomentToThink";
import type { InFlight } from "./sessionEdits";
import type { Interaction, FileAccess } from "./ports/signIn";
import type { StoreAnswer } from "./ports/sessionStore";

export type SessionActions = {
  /** After the confirmation. */
  readonly close: SessionAction;
  /** *Keep alive* and *Check*: contacts the session, which restarts its idle time. */
  readonly contact: SessionAction;
  /** Cancels in the moment to think, ends a wait, or withdraws what was not sent yet. What was sent stays sent. */
  readonly stop: (id: WorkbookSessionId) => void;
};

/** `interactive` from the button that signs in; `fileAccess` where this one request asks for more permission. */
export type SessionAction = (
  session: KnownSession,
  workbook: FoundWorkbook,
  interactive: Interaction,
  fileAccess?: FileAccess,
) => Promise<void>;

/** `leaveAlone` stops keeping a session alive: at a close, no contact may follow or still be on its way. */
export function createSessionActions(
  context: OnlineContext,
  leaveAlone: (id: WorkbookSessionId) => Promise<void>,
): SessionActions & InFlight {
  const { services, model } = context;
  const { runExclusive, stop, isDropped, isEverythingForgotten, cancelIfNotSent, abandonAll } =
    createActionsInFlight(context);

  const held = (id: WorkbookSessionId, kind: "closing" | "contacting") => (until: number | undefined) =>
    context.setActivity(id, until === undefined ? { kind } : { kind: "afterEarlier", until });

  /** Records the answer with the item of the request: about another file it says nothing. */
  const record = ({ id }: KnownSession, answer: SessionAnswer | "unchanged", item: DriveItem): StoreAnswer => {
    context.redraw();
    // Forgotten meanwhile: the answer must not bring the session back.
    const isListed = model.state().sessions.some((each) => each.id === id);
    if (answer === "unchanged" || !isListed) return { kind: "stored" };
    const { driveId, itemId } = item;
    const stored = context.recordStatement(id, { answer, driveId, itemId });
    context.redraw();
    return stored;
  };

  const close: SessionAction = (session, workbook, interactive, fileAccess = context.fileAccess()) =>
    runExclusive(session, { kind: "closing" }, async (signal) => {
      const about = { session, fileName: workbook.item.name };
      const look = secondLook(services.store, session.id);
      // A click on a sign-in button continues a close that has had its moment, and its window opens only at once.
      if (interactive === false && (await takeMomentToThink(context, [session], signal)) === "cancelled") {
        return notSent(look() ?? { kind: "cancelled" }, "close", about, signal);
      }
      context.setActivity(session.id, { kind: "closing" });
      await leaveAlone(session.id);
      const confirmed = {
        item: workbook.item,
        workbook,
        fileAccess,
        interactive,
        signal,
        secondLook: look,
        held: held(session.id, "closing"),
      };
      const kept = ({ outcome, account, requestId }: Sent<"closed">) => {
        if (isDropped(session.id, signal)) return;
        const at = services.clock.now();
        const recorded = record(session, answerToRecord(outcome), workbook.item);
        const answered = {
          outcome,
          at,
          account: account.displayName,
          ...(requestId === undefined ? {} : { requestId }),
        };
        const remembered = services.store.addHistory(entryOf({ ...about, ...answered }));
        const told = { ...answered, about };
        context.notify({ kind: "close", ...told, ...storageFailureOf(recorded), ...storageFailureOf(remembered) });
      };
      const waiting = (until: number) => context.setActivity(session.id, { kind: "waiting", until });
      const result = await closeSession(services, session, confirmed, waiting, kept);
      if (result.kind === "notSent") return notSent(result.why, "close", about, signal);
      if (!isDropped(session.id, signal)) await context.noteAccount(result.account);
      return undefined;
    });

  const notSent = (
    why: NotSent,
    purpose: "close" | "contact",
    about: { readonly session: KnownSession; readonly fileName: string },
    signal: AbortSignal,
  ): RowActivity | undefined => {
    if (why.kind === "alreadyOver") {
      // What another pane wrote is in storage before its event arrives.
      context.redraw();
      // Forgotten in this pane while the action waited: a notice has said so.
      if (isEverythingForgotten(signal) || (signal.aborted && why.as === "forgotten")) return undefined;
    } else if (isDropped(about.session.id, signal)) return undefined;
    if (why.kind === "trouble" && why.trouble.kind === "signInNeeded") return { kind: "signInNeeded", purpose };
    // Forgotten while the action waited: a notice has said so.
    const isCalledOff = why.kind === "stopped" || why.kind === "cancelled";
    if (isCalledOff && !model.state().sessions.some(({ id }) => id === about.session.id)) return undefined;
    context.notify({ kind: "notSent", why, purpose, about });
    if (why.kind === "trouble" && why.trouble.kind === "signIn") {
      return { kind: "signInNeeded", purpose, trouble: why.trouble };
    }
    return undefined;
  };

  return {
    close,
    contact: (session, workbook, interactive, fileAccess = context.fileAccess()) =>
      runExclusive(session, { kind: "contacting" }, async (signal) => {
        const about = { session, fileName: workbook.item.name };
        const confirmed = {
          item: workbook.item,
          workbook,
          fileAccess,
          interactive,
          signal,
          secondLook: secondLook(services.store, session.id),
          held: held(session.id, "contacting"),
        };
        const result = await refreshSession(services, session, confirmed, ({ outcome, account }) => {
          if (isDropped(session.id, signal)) return;
          const at = services.clock.now();
          const recorded = record(session, answerToRecord(outcome), workbook.item);
          const told = { outcome, account: account.displayName, at, about };
          context.notify({ kind: "refresh", ...told, ...storageFailureOf(recorded) });
        });
        if (result.kind === "notSent") return notSent(result.why, "contact", about, signal);
        if (!isDropped(session.id, signal)) await context.noteAccount(result.account);
        return undefined;
      }),
    stop,
    cancelIfNotSent,
    abandonAll,
  };
}

function storageFailureOf(answer: StoreAnswer): { readonly storageFailure?: StorageFailure } {
  return answer.kind === "refused" ? { storageFailure: answer.why } : {};
}
