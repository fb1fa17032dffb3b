import type { RowActivity } from "../core/paneState";
import { isFinished, type KnownSession } from "../core/sessions/knownSession";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { tombstoneId } from "../core/statements/tombstone";
import type { PaneContext } from "./paneContext";
import type { InFlight } from "./sessionEdits";

export type ActionsInFlight = InFlight & {
  /** Runs one action on a session, unless one is running: a second click never sends a second request. */
  readonly runExclusive: (
    session: KnownSession,
    activity: RowActivity,
    work: (signal: AbortSignal) => Promise<RowActivity | undefined>,
    /** Called with what the work threw, which is also told. */
    threw?: (thrown: unknown) => void,
  ) => Promise<void>;
  /** True right before its request is sent, false once its outcome is recorded (`onItsWay` in sendConfirmed.ts). */
  readonly noteOnItsWay: (id: WorkbookSessionId, isOnItsWay: boolean) => void;
  /** Resolves when no action on this session is under way. */
  readonly whenFree: (id: WorkbookSessionId) => Promise<void>;
  /** The user forgot everything in this pane: the action's outcome is not shown. */
  readonly isEverythingForgotten: (signal: AbortSignal) => boolean;
  /** The same, or another pane has removed all that was known of this session. */
  readonly isDropped: (id: WorkbookSessionId, signal: AbortSignal) => boolean;
};

const DROPPED = "everything was forgotten";

/** Which sessions this pane is closing or contacting. */
export function createActionsInFlight({ model, services, setActivity, traffic, failed }: PaneContext): ActionsInFlight {
  const running = new Map<WorkbookSessionId, { readonly controller: AbortController; readonly ended: Promise<void> }>();
  const onTheirWay = new Set<WorkbookSessionId>();
  /** A session that was forgotten alone leaves a tombstone: the outcome of its close is shown, but not recorded. */
  const isKept = (id: WorkbookSessionId) => {
    const tombstone = tombstoneId(id);
    return services.store.statements().some(({ sessionId }) => sessionId === id || sessionId === tombstone);
  };
  const activityOf = (id: WorkbookSessionId) => model.state().activities.get(id)?.kind;

  const stop = (id: WorkbookSessionId) => {
    running.get(id)?.controller.abort();
    if (activityOf(id) === "signInNeeded") setActivity(id, undefined);
  };

  // A session stops waiting here when another pane has closed or forgotten it.
  model.subscribe(() => {
    for (const [id, { controller }] of running) {
      if (!["thinking", "waiting", "afterEarlier"].includes(activityOf(id) ?? "")) continue;
      const session = model.state().sessions.find((each) => each.id === id);
      if (session === undefined || isFinished(session)) controller.abort();
    }
  });

  return {
    runExclusive: async (session, activity, work, threw) => {
      if (running.has(session.id)) return;
      const controller = new AbortController();
      let free = () => {};
      running.set(session.id, { controller, ended: new Promise((resolve) => (free = resolve)) });
      setActivity(session.id, activity);
      const before = traffic.sent;
      let next: RowActivity | undefined;
      try {
        next = await work(controller.signal);
      } catch (thrown) {
        failed(thrown, before, session);
        threw?.(thrown);
      } finally {
        running.delete(session.id);
        // Before whatever may throw: whoever waits goes on only after this is done.
        free();
        setActivity(session.id, next);
      }
    },
    noteOnItsWay: (id, isOnItsWay) => void (isOnItsWay ? onTheirWay.add(id) : onTheirWay.delete(id)),
    whenFree: async (id) => {
      await running.get(id)?.ended;
    },
    cancelIfNotSent: (id) => {
      if (onTheirWay.has(id)) return true;
      stop(id);
      return false;
    },
    abandonAll: () => {
      const ids = [...running.keys()];
      const sent = ids.some((id) => onTheirWay.has(id));
      for (const id of ids) running.get(id)?.controller.abort(DROPPED);
      return sent;
    },
    isEverythingForgotten: ({ reason }) => reason === DROPPED,
    isDropped: (id, signal) => signal.reason === DROPPED || !isKept(id),
  };
}
