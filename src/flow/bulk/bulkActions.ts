import { recordOf } from "../../core/bulk/bulkRecord";
import {
  isFailed,
  isQueued,
  isRunning,
  tried,
  type BulkAction,
  type BulkItem,
  type BulkRun,
  type BulkTarget,
} from "../../core/bulk/bulkRun";
import { fingerprint } from "../../core/statements/fingerprint";
import type { ActionsInFlight } from "../actionsInFlight";
import { failedSince } from "../failedSince";
import type { OnlineContext } from "../paneContext";
import type { Interaction } from "../ports/signIn";
import { maySince } from "../traffic";
import type { createSessionAttempts } from "../sessionAttempts";
import { createBulkMoment } from "./bulkMoment";
import { createBulkLog } from "./bulkLog";
import { createBulkWork } from "./bulkWork";
import { markRows } from "./markRows";
import { createShownRun } from "./shownRun";

/** `targets` in the order in which the list shows them, each with the workbook that was confirmed for it. */
type ActOnMany = (targets: readonly BulkTarget[]) => Promise<void>;

/** Actions on many sessions. Each resolves when nothing more of it is sent. */
export type BulkActions = {
  /** After one confirmation for all. */
  readonly closeMany: ActOnMany;
  readonly checkMany: ActOnMany;
  /** Contacts each session once. */
  readonly keepAliveMany: ActOnMany;
  /** Cancels in the moment to think; later, nothing more is sent after the request that is on its way. */
  readonly stopMany: () => void;
  /** Sends only what failed and may be sent again. */
  readonly retryFailed: (interactive?: Interaction) => Promise<void>;
  /** Goes on with what was never sent: after a stop, a sign-in, or in a pane opened later. */
  readonly continueMany: (interactive?: Interaction) => Promise<void>;
  /** What another pane works on goes on, and stays stored. */
  readonly dismissMany: () => void;
};

/** What the pane itself needs of them. */
export type BulkUpkeep = {
  /** Shows what storage tells of runs of earlier pages and of other panes. */
  readonly showRuns: () => void;
  /** Everything is forgotten: nothing more is sent, shown or kept. */
  readonly abandonRun: () => void;
};

export function createBulkActions(
  context: OnlineContext,
  attempt: ReturnType<typeof createSessionAttempts>,
  inFlight: ActionsInFlight,
): BulkActions & BulkUpkeep {
  const { services, model } = context;
  const log = createBulkLog(services.store);

  /** Only one pane works on a run. The run's turn is its own: no workbook has this place. */
  const inTurn = (id: string, then: () => Promise<void>) =>
    services.onePerWorkbook({ driveId: "run", itemId: id }, then);
  const shown = createShownRun(context, log, inTurn);
  /** Nothing of it goes where another pane has taken it up: neither while that one works on it, nor afterwards. */
  const drop = (id: string) =>
    void inTurn(id, async () => {
      services.store.lookAgain();
      if (!shown.hasGoneOn(id)) log.drop(id);
      return Promise.resolve();
    }).catch(failedSince(context));
  const { current, change, show } = shown;
  const work = createBulkWork(context, log, attempt, inFlight, shown);

  const moment = createBulkMoment(services, shown);

  /** Works on a run in its turn. Whatever is thrown, the run stops and can be continued. */
  const run = async (id: string, then: () => Promise<void>) => {
    const before = context.traffic.sent;
    try {
      await inTurn(id, async () => {
        try {
          await then();
        } finally {
          shown.noteSteps(id);
        }
      });
    } catch (thrown) {
      const maybeSent = maySince(context.traffic, before);
      const why = { kind: "trouble", trouble: { kind: "failed", thrown, maybeSent } } as const;
      change(id, (now) =>
        isRunning(now) || now.phase.kind === "elsewhere" ? { ...now, phase: { kind: "stopped", why } } : now,
      );
    }
  };

  const send = async (id: string, interactive: Interaction, isChosen: (item: BulkItem) => boolean) => {
    const chosen = current(id)?.items.filter((item) => isQueued(item) && isChosen(item)) ?? [];
    change(id, (now) => ({ ...now, phase: { kind: "running" } }));
    markRows(model, chosen, { kind: "queued" });
    try {
      await work.sendAll(id, interactive, isChosen);
    } finally {
      markRows(model, chosen, undefined);
    }
  };

  const start = async (action: BulkAction, targets: readonly BulkTarget[]) => {
    const { bulk } = model.state();
    if (targets.length === 0 || (bulk !== undefined && isRunning(bulk))) return;
    if (bulk !== undefined && bulk.phase.kind !== "elsewhere") drop(bulk.id);
    const id = services.newId();
    const items = targets.map((target) => ({ ...target, state: { kind: "queued" } as const }));
    if (action === "close" && !(await moment.take({ id, action, items }, items, undefined))) return;
    show({ id, action, items, phase: { kind: "running" } });
    await run(id, async () => {
      store({ id, action, items });
      await send(id, false, () => true);
    });
  };

  const store = (run: Omit<BulkRun, "phase">) => {
    const { id } = run;
    const stored = log.begin(recordOf(run, services.clock.now()));
    if (stored.kind === "refused") change(id, (now) => ({ ...now, notKept: true }));
  };

  /** Tells other panes that the run goes on here; one that was dismissed there is stored again. */
  const claim = (id: string) => {
    const run = current(id);
    if (run === undefined || run.notKept === true) return;
    if (!log.isKept(id)) {
      store(run);
      log.noteMissing(run);
    }
    const next = run.items.find(isQueued);
    if (next !== undefined) log.note(id, fingerprint(next.session.id), tried("again", next.state));
  };

  /** What may be sent again is queued again, and nothing else is sent. */
  const queueAgain = (id: string): ((item: BulkItem) => boolean) => {
    const failed = current(id)?.items.filter((item) => isFailed(shown.asNow(item))) ?? [];
    const chosen = new Set(failed.map(({ session }) => session.id));
    const isChosen = ({ session }: BulkItem) => chosen.has(session.id);
    if (log.isKept(id))
      for (const { session, state } of failed) log.note(id, fingerprint(session.id), tried("again", state));
    change(id, (now) => ({
      ...now,
      items: now.items.map((item) => (isChosen(item) ? { ...item, state: tried("queued", item.state) } : item)),
    }));
    return isChosen;
  };

  /** Takes up a run that does not go on by itself, once no other pane works on it. */
  const takeUp = async (interactive: Interaction, again: boolean) => {
    const { bulk } = model.state();
    if (bulk === undefined || isRunning(bulk) || bulk.phase.kind === "elsewhere") return;
    const { id } = bulk;
    const chosen = bulk.items.filter((item) => (again ? isFailed(shown.asNow(item)) : isQueued(item)));
    // The confirmation may be long ago. A sign-in has had its moment before it was asked for.
    if (bulk.action === "close" && interactive === false && !(await moment.take(bulk, chosen, bulk))) return;
    change(id, (now) => ({ ...now, phase: { kind: "elsewhere" } }));
    await run(id, async () => {
      shown.refresh(id);
      claim(id);
      await send(id, interactive, again ? queueAgain(id) : () => true);
    });
  };

  return {
    closeMany: (targets) => start("close", targets),
    checkMany: (targets) => start("check", targets),
    keepAliveMany: (targets) => start("keepAlive", targets),
    stopMany: () => {
      const { bulk } = model.state();
      moment.cancel();
      if (bulk?.phase.kind !== "running") return;
      change(bulk.id, (now) => ({ ...now, phase: { kind: "stopping" } }));
      work.stopWaiting();
    },
    retryFailed: (interactive = false) => takeUp(interactive, true),
    continueMany: (interactive = false) => takeUp(interactive, false),
    dismissMany: () => {
      const { bulk } = model.state();
      if (bulk === undefined || isRunning(bulk)) return;
      if (bulk.phase.kind !== "elsewhere") drop(bulk.id);
      shown.hide(bulk.id);
      show(undefined);
    },
    showRuns: shown.showRuns,
    abandonRun: () => {
      moment.cancel();
      show(undefined);
      work.stopWaiting();
    },
  };
}
