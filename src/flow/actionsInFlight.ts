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
    work: (signals: Signals) => Promise<RowActivity | undefined>,
    /** Called with what the work threw, which is also told. */
    threw?: (thrown: unknown) => void,
  ) => Promise<void>;
  /** True right before its request is sent, false once its outcome is recorded (`onItsWay` in sendConfirmed.ts). */
  readonly noteOnItsWay: (id: WorkbookSessionId, isOnItsWay: boolean) => void;
  /** Resolves when no action on this session is under way. */
  readonly whenFree: (id: WorkbookSessionId) => Promise<void>;
  /** The user forgot everything in this pane, or another pane has removed all that was known of this session. */
  readonly isDropped: (id: WorkbookSessionId, giveUp: AbortSignal) => boolean;
};

/** Two, because a request that was sent may have done its work: a stop leaves it to its answer. */
export type Signals = {
  /** Aborts with a stop: nothing more is sent, neither a retry nor with a fresh token. */
  readonly signal: AbortSignal;
  /** Aborts when the user forgot everything in this pane: the outcome is not shown, and nobody waits for an answer. */
  readonly giveUp: AbortSignal;
};

/** Which sessions this pane is closing or contacting. */
export function createActionsInFlight({ model, services, setActivity, traffic, failed }: PaneContext): ActionsInFlight {
  const running = new Map<WorkbookSessionId, Running>();
  const onTheirWay = new Set<WorkbookSessionId>();
  /** A session that was forgotten alone leaves a tombstone: the outcome of its close is shown, but not recorded. */
  const isKept = (id: WorkbookSessionId) => {
    const tombstone = tombstoneId(id);
    return services.store.statements().some(({ sessionId }) => sessionId === id || sessionId === tombstone);
  };
  const activityOf = (id: WorkbookSessionId) => model.state().activities.get(id)?.kind;

  const stop = (id: WorkbookSessionId) => {
    running.get(id)?.stopped.abort();
    if (activityOf(id) === "signInNeeded") setActivity(id, undefined);
  };

  // A session stops waiting here when another pane has closed or forgotten it.
  model.subscribe(() => {
    for (const [id, { stopped }] of running) {
      if (!["thinking", "waiting", "afterEarlier"].includes(activityOf(id) ?? "")) continue;
      const session = model.state().sessions.find((each) => each.id === id);
      if (session === undefined || isFinished(session)) stopped.abort();
    }
  });

  return {
    runExclusive: async (session, activity, work, threw) => {
      if (running.has(session.id)) return;
      const [stopped, dropped] = [new AbortController(), new AbortController()];
      let free = () => {};
      running.set(session.id, { stopped, dropped, ended: new Promise((resolve) => (free = resolve)) });
      setActivity(session.id, activity);
      const before = traffic.sent;
      let next: RowActivity | undefined;
      try {
        next = await work({ signal: stopped.signal, giveUp: dropped.signal });
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
      // A request that is on its way is left to its answer, and nothing follows it.
      stop(id);
      return onTheirWay.has(id);
    },
    abandonAll: () => {
      const ids = [...running.keys()];
      const sent = ids.some((id) => onTheirWay.has(id));
      for (const { stopped, dropped } of running.values()) {
        dropped.abort();
        stopped.abort();
      }
      return sent;
    },
    isDropped: (id, giveUp) => giveUp.aborted || !isKept(id),
  };
}

type Running = {
  readonly stopped: AbortController;
  readonly dropped: AbortController;
  readonly ended: Promise<void>;
};
