import { fateOf } from "../core/answers/fateOf";
import type { KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook, NotSent, RowActivity } from "../core/paneState";
import type { SessionAnswer } from "../core/statements/sessionStatement";
import { shortId, type WorkbookSessionId } from "../core/sessions/workbookSession";
import { closeSession } from "./closeSession";
import type { PaneContext } from "./paneContext";
import { refreshSession } from "./refreshSession";
import type { Confirmed } from "./sendConfirmed";

export type SessionActions = {
  /** After the confirmation; `interactive` from the sign-in button. */
  readonly close: (session: KnownSession, workbook: FoundWorkbook, interactive: boolean) => Promise<void>;
  readonly closeWithMorePermission: (session: KnownSession, workbook: FoundWorkbook) => Promise<void>;
  /** *Keep alive* and *Check*: contacts the session, which restarts its idle time. */
  readonly contact: (session: KnownSession, workbook: FoundWorkbook, interactive: boolean) => Promise<void>;
  /** Ends a wait, or withdraws what was not sent yet. What was sent stays sent. */
  readonly stop: (id: WorkbookSessionId) => void;
  readonly forget: (session: KnownSession) => void;
  /** An empty text takes a name or note back. */
  readonly describe: (session: KnownSession, facts: { readonly label: string; readonly note: string }) => void;
  /** Copied for another tool: from now on its use is not seen here. */
  readonly handOver: (session: KnownSession) => void;
};

export function createSessionActions(context: PaneContext): SessionActions {
  const { services, model } = context;
  const running = new Map<WorkbookSessionId, AbortController>();

  const confirmedFor = (workbook: FoundWorkbook, interactive: boolean, signal: AbortSignal): Confirmed => ({
    item: workbook.item,
    workbook,
    reach: context.reach(),
    interactive,
    signal,
  });

  /** Runs one action on a session, unless one is running: a second click never sends a second request. */
  const alone = async (
    session: KnownSession,
    activity: RowActivity,
    work: (signal: AbortSignal) => Promise<RowActivity | undefined>,
  ) => {
    if (running.has(session.id)) return;
    const controller = new AbortController();
    running.set(session.id, controller);
    context.setActivity(session.id, activity);
    const next = await work(controller.signal);
    running.delete(session.id);
    context.setActivity(session.id, next);
  };

  const record = (session: KnownSession, answer: SessionAnswer | "stays") => {
    if (answer !== "stays") context.say(session.id, { answer });
    context.redraw();
  };

  const close = (session: KnownSession, workbook: FoundWorkbook, interactive: boolean) =>
    alone(session, { kind: "closing" }, async (signal) => {
      const about = { session, fileName: workbook.item.name };
      const result = await closeSession(services, session, confirmedFor(workbook, interactive, signal), (until) =>
        context.setActivity(session.id, { kind: "waiting", until }),
      );
      if (result.kind === "notSent") return notSent(result.why, "close", about);
      const at = services.clock.now();
      record(session, fateOf(result.outcome));
      services.store.addHistory({
        at: new Date(at).toISOString(),
        outcome: result.outcome.kind,
        accountName: result.account.displayName,
        fileName: workbook.item.name,
        shortId: shortId(session.id),
        ...(result.requestId === undefined ? {} : { requestId: result.requestId }),
      });
      context.notify({ kind: "close", outcome: result.outcome, at, about });
      await context.noteAccount(result.account);
      return undefined;
    });

  const notSent = (
    why: NotSent,
    purpose: "close" | "contact",
    about: { readonly session: KnownSession; readonly fileName: string },
  ): RowActivity | undefined => {
    if (why.kind === "trouble" && why.trouble.kind === "signInNeeded") return { kind: "signInNeeded", purpose };
    context.notify({ kind: "notSent", why, about });
    if (why.kind === "trouble" && why.trouble.kind === "signIn") {
      return { kind: "signInNeeded", purpose, trouble: why.trouble };
    }
    return undefined;
  };

  return {
    close,
    closeWithMorePermission: async (session, workbook) => {
      context.reachAll();
      await close(session, workbook, true);
    },
    contact: (session, workbook, interactive) =>
      alone(session, { kind: "contacting" }, async (signal) => {
        const about = { session, fileName: workbook.item.name };
        const result = await refreshSession(services, session, confirmedFor(workbook, interactive, signal));
        if (result.kind === "notSent") return notSent(result.why, "contact", about);
        const at = services.clock.now();
        record(session, fateOf(result.outcome));
        context.notify({ kind: "refresh", outcome: result.outcome, at, about });
        await context.noteAccount(result.account);
        return undefined;
      }),
    stop: (id) => {
      running.get(id)?.abort();
      if (model.state().activities.get(id)?.kind === "signInNeeded") context.setActivity(id, undefined);
    },
    handOver: (session) => {
      if (session.handedOver) return;
      context.say(session.id, { handedOver: true });
      context.redraw();
    },
    describe: (session, facts) => {
      context.say(session.id, facts);
      context.redraw();
    },
    forget: (session) => {
      context.say(session.id, { forgotten: true });
      context.redraw();
      context.notify({ kind: "forgotten", count: 1, about: { session, fileName: "" } });
    },
  };
}
