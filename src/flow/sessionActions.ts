import { fateOf } from "../core/answers/fateOf";
import type { KnownSession } from "../core/sessions/knownSession";
import type { HistoryEntry } from "../core/history/historyEntry";
import type { FoundWorkbook, NotSent, RowActivity, Unkept } from "../core/paneState";
import type { SessionAnswer } from "../core/statements/sessionStatement";
import { shortId, type WorkbookSessionId } from "../core/sessions/workbookSession";
import { createActionsUnderWay } from "./actionsUnderWay";
import { closeSession } from "./closeSession";
import type { PaneContext } from "./paneContext";
import { refreshSession } from "./refreshSession";
import type { UnderWay } from "./sayActions";
import type { Reach, StoreAnswer } from "./ports";

export type SessionActions = {
  /** After the confirmation. */
  readonly close: SessionAction;
  /** *Keep alive* and *Check*: contacts the session, which restarts its idle time. */
  readonly contact: SessionAction;
  /** Ends a wait, or withdraws what was not sent yet. What was sent stays sent. */
  readonly stop: (id: WorkbookSessionId) => void;
};

/** `interactive` from the sign-in button; `reach` where this one request asks for more permission. */
export type SessionAction = (
  session: KnownSession,
  workbook: FoundWorkbook,
  interactive: boolean,
  reach?: Reach,
) => Promise<void>;

/** `leaveAlone` ends what keeps a session alive: whoever closes it wants no contact with it, nor one on its way. */
export function createSessionActions(
  context: PaneContext,
  leaveAlone: (id: WorkbookSessionId) => Promise<void>,
): SessionActions & UnderWay {
  const { services, model } = context;
  const { alone, stop, isDropped, withdraw, dropAll } = createActionsUnderWay(context);

  const record = (session: KnownSession, answer: SessionAnswer | "stays"): StoreAnswer => {
    const stored = answer === "stays" ? ({ kind: "stored" } as const) : context.say(session.id, { answer });
    context.redraw();
    return stored;
  };

  const close: SessionAction = (session, workbook, interactive, reach = context.reach()) =>
    alone(session, { kind: "closing" }, async (signal) => {
      const about = { session, fileName: workbook.item.name };
      await leaveAlone(session.id);
      const confirmed = { item: workbook.item, workbook, reach, interactive, signal };
      const result = await closeSession(services, session, confirmed, (until) =>
        context.setActivity(session.id, { kind: "waiting", until }),
      );
      if (isDropped(session.id, signal)) return undefined;
      if (result.kind === "notSent") return notSent(result.why, "close", about);
      const at = services.clock.now();
      const recorded = record(session, fateOf(result.outcome));
      const entry: HistoryEntry = {
        at: new Date(at).toISOString(),
        outcome: result.outcome.kind,
        accountName: result.account.displayName,
        fileName: workbook.item.name,
        shortId: shortId(session.id),
        ...(result.requestId === undefined ? {} : { requestId: result.requestId }),
      };
      const remembered = services.store.addHistory(entry);
      context.notify({
        kind: "close",
        outcome: result.outcome,
        at,
        about,
        ...unkeptOf(recorded),
        ...unkeptOf(remembered),
      });
      await context.noteAccount(result.account);
      return undefined;
    });

  const notSent = (
    why: NotSent,
    purpose: "close" | "contact",
    about: { readonly session: KnownSession; readonly fileName: string },
  ): RowActivity | undefined => {
    if (why.kind === "trouble" && why.trouble.kind === "signInNeeded") return { kind: "signInNeeded", purpose };
    // Forgotten while it waited: that has been told.
    if (why.kind === "stopped" && !model.state().sessions.some(({ id }) => id === about.session.id)) return undefined;
    context.notify({ kind: "notSent", why, purpose, about });
    if (why.kind === "trouble" && why.trouble.kind === "signIn") {
      return { kind: "signInNeeded", purpose, trouble: why.trouble };
    }
    return undefined;
  };

  return {
    close,
    contact: (session, workbook, interactive, reach = context.reach()) =>
      alone(session, { kind: "contacting" }, async (signal) => {
        const about = { session, fileName: workbook.item.name };
        const confirmed = { item: workbook.item, workbook, reach, interactive, signal };
        const result = await refreshSession(services, session, confirmed);
        if (isDropped(session.id, signal)) return undefined;
        if (result.kind === "notSent") return notSent(result.why, "contact", about);
        const at = services.clock.now();
        const recorded = record(session, fateOf(result.outcome));
        context.notify({ kind: "refresh", outcome: result.outcome, at, about, ...unkeptOf(recorded) });
        await context.noteAccount(result.account);
        return undefined;
      }),
    stop,
    withdraw,
    dropAll,
  };
}

function unkeptOf(answer: StoreAnswer): { readonly unkept?: Unkept } {
  return answer.kind === "refused" ? { unkept: answer.why } : {};
}
