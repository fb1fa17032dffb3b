import {
  answerOf,
  isQueued,
  isRunning,
  tried,
  withItem,
  type BulkItem,
  type BulkItemState,
  type BulkPhase,
  type BulkResult,
  type BulkRun,
  type BulkStop,
  type BulkTarget,
} from "../../core/bulk/bulkRun";
import type { KnownSession } from "../../core/sessions/knownSession";
import { fingerprint } from "../../core/statements/fingerprint";
import type { ActionsInFlight } from "../actionsInFlight";
import type { OnlineContext } from "../paneContext";
import type { Interaction } from "../ports/signIn";
import type { createSessionAttempts } from "../sessionAttempts";
import { stateAfter } from "../../core/bulk/restoredRun";
import { SLEPT_HIDDEN_MS, waitAwake } from "../waitAwake";
import { sendItem, type ItemEnd } from "./bulkItem";
import type { BulkLog } from "./bulkLog";
import type { ShownRun } from "./shownRun";

/** Two requests in a row without any answer: the line is most likely gone, and the next would only become unknown too. */
const MOST_SILENCES = 2;

export type BulkWork = {
  /** Sends what is queued, and chosen, one after the other. The run's own turn is held. */
  readonly sendAll: (id: string, interactive: Interaction, isChosen: (item: BulkItem) => boolean) => Promise<void>;
  /** Ends a wait; what is on its way to Graph goes on. */
  readonly stopWaiting: () => void;
};

export function createBulkWork(
  context: OnlineContext,
  log: BulkLog,
  attempt: ReturnType<typeof createSessionAttempts>,
  { whenFree, cancelIfNotSent }: ActionsInFlight,
  { current, change }: Pick<ShownRun, "current" | "change">,
): BulkWork {
  const { clock, store } = context.services;
  let wait = new AbortController();

  /** Takes over what other panes have settled. */
  const adopt = (id: string) => {
    store.lookAgain();
    const steps = log.steps(id);
    change(id, (run) => ({
      ...run,
      items: run.items.map((item) => {
        const step = isQueued(item) ? steps.get(fingerprint(item.session.id)) : undefined;
        return step === undefined ? item : { ...item, state: stateAfter(step) };
      }),
    }));
  };

  const setWait = (id: string, until: number | undefined) =>
    change(id, ({ waitUntil: _before, ...run }) => (until === undefined ? run : { ...run, waitUntil: until }));

  const end = (id: string, phase: BulkPhase) => {
    catchUp(id);
    setWait(id, undefined);
    change(id, (run) => ({ ...run, phase: run.items.some(isQueued) ? phase : { kind: "done" } }));
  };

  const keep = (id: string, session: KnownSession, came: BulkResult) => {
    const run = current(id);
    // Not sent again: what the try before came to stands.
    const isUnsent = came.kind === "notSent" && (came.why === "stopped" || came.why === "forgotten");
    const result = (isUnsent && run !== undefined ? answerOf(stateOf(run, session)) : undefined) ?? came;
    change(id, (run) => withItem(run, session, result));
    // Everything was forgotten meanwhile, here or in another pane: nothing of it is kept.
    if (current(id) === undefined || !log.isKept(id)) return;
    if (log.note(id, fingerprint(session.id), result).kind === "refused")
      change(id, (run) => ({ ...run, notKept: true }));
    else catchUp(id);
  };

  /** There is room again: what found none is kept now, or a pane opened later would take it for never sent. */
  const catchUp = (id: string) => {
    const run = current(id);
    if (run?.notKept === true && log.isKept(id)) log.noteMissing(run);
  };

  const isSettled = (id: string, session: KnownSession) =>
    stateAfter(log.steps(id).get(fingerprint(session.id))).kind !== "queued";

  /** Stopped with the run, or because another pane was first: it is not this pane's to settle. */
  const isLeft = (id: string, session: KnownSession, result: BulkResult) =>
    result.kind === "notSent" &&
    result.why === "stopped" &&
    (current(id)?.phase.kind === "stopping" || isSettled(id, session));

  const sendOne = async ({ id, action }: BulkRun, target: BulkTarget, interactive: Interaction): Promise<ItemEnd> => {
    const { session } = target;
    await whenFree(session.id);
    // Stopped while the row had an action of its own.
    if (current(id)?.phase.kind !== "running") return {};
    const as = (kind: "sending" | "queued", now: BulkRun) => withItem(now, session, tried(kind, stateOf(now, session)));
    change(id, (now) => as("sending", now));
    const activity = { kind: action === "close" ? "closing" : "contacting", unsent: true } as const;
    const ended = await sendItem(context, attempt, {
      ...{ action, target, interactive },
      waiting: (until) => {
        setWait(id, until);
        context.setActivity(session.id, until === undefined ? activity : { kind: "waiting", until });
      },
      keep: (result) => {
        if (!isLeft(id, session, result)) keep(id, session, result);
      },
      isSettled: () => isSettled(id, session),
    });
    change(id, (now) => (stateOf(now, session).kind === "sending" ? as("queued", now) : now));
    return ended;
  };

  return {
    sendAll: async (id, interactive, isChosen) => {
      wait = new AbortController();
      let silences = 0;
      let missing: BulkStop | undefined;
      for (let first = true; ; first = false) {
        adopt(id);
        const run = current(id);
        if (run === undefined || !isRunning(run)) return;
        const item = run.items.find(
          (each) => isQueued(each) && isChosen(each) && !(missing !== undefined && isOfDocument(each)),
        );
        if (item === undefined || run.phase.kind === "stopping")
          return end(id, { kind: "stopped", ...(missing === undefined ? {} : { why: missing }) });
        const waitMs = (run.waitUntil ?? 0) - clock.now();
        if (waitMs > 0) {
          await waitAwake(clock, waitMs, wait.signal, (until) => setWait(id, until), SLEPT_HIDDEN_MS);
          if (wait.signal.aborted) continue;
        }
        setWait(id, undefined);
        const { stop, waitUntil, silent } = await sendOne(run, item, first && interactive);
        silences = silent === true ? silences + 1 : 0;
        // The open document is another one by now, or Excel doesn't say: that stops what depends on it, and nothing else.
        if (stop !== undefined && isAboutDocument(stop) && isOfDocument(item)) missing = stop;
        else if (stop !== undefined) return end(id, { kind: "stopped", why: stop });
        if (silences === MOST_SILENCES) return end(id, { kind: "stopped", why: { kind: "noAnswers" } });
        setWait(id, waitUntil);
      }
    },
    stopWaiting: () => {
      wait.abort();
      const sending = context.model.state().bulk?.items.find(({ state }) => state.kind === "sending");
      if (sending !== undefined) cancelIfNotSent(sending.session.id);
    },
  };
}

function isAboutDocument({ kind }: BulkStop): boolean {
  return kind === "documentChanged" || kind === "documentNotAnswering";
}

function isOfDocument({ workbook }: BulkTarget): boolean {
  return workbook.from.kind === "document";
}

function stateOf({ items }: BulkRun, { id }: KnownSession): BulkItemState {
  return items.find(({ session }) => session.id === id)?.state ?? { kind: "queued" };
}
