import { isFailed, isQueued, isRunning, type BulkItem, type BulkRun } from "../../core/bulk/bulkRun";
import { restoredRun } from "../../core/bulk/restoredRun";
import type { KnownSession } from "../../core/sessions/knownSession";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";
import { fingerprint } from "../../core/statements/fingerprint";
import { failedSince } from "../failedSince";
import type { PaneContext } from "../paneContext";
import type { BulkLog } from "./bulkLog";

/** The run that the pane shows, and what other panes and earlier pages have written of it. */
export type ShownRun = {
  readonly current: (id: string) => BulkRun | undefined;
  readonly show: (run: BulkRun | undefined) => void;
  /** Changes the run if it is still shown. */
  readonly change: (id: string, edit: (run: BulkRun) => BulkRun) => void;
  /** Reads it anew from storage; its phase stays. */
  readonly refresh: (id: string) => void;
  /** Shows what storage tells of runs that do not go on in this pane. */
  readonly showRuns: () => void;
  /** From now on, another step of it is another pane's. */
  readonly noteSteps: (id: string) => void;
  /** Has another pane written of it since this one looked last? */
  readonly hasGoneOn: (id: string) => boolean;
  /** It is shown no more in this pane, whatever other panes do with it. */
  readonly hide: (id: string) => void;
  /** The item with its session as it is known now. */
  readonly asNow: (item: BulkItem) => BulkItem;
};

/** `inTurn` waits until no other pane works on the run. */
export function createShownRun(
  { services, model, traffic, failed }: PaneContext,
  log: BulkLog,
  inTurn: (id: string, then: () => Promise<void>) => Promise<void>,
): ShownRun {
  const watched = new Set<string>();
  const hidden = new Set<string>();
  const marks = new Map<string, WorkbookSessionId>();
  /** The steps of a run as this pane saw them last. */
  const seen = new Map<string, string>();
  const stepsOf = (id: string) =>
    [...log.steps(id)]
      .map(([mark, { step }]) => `${mark} ${step}`)
      .sort()
      .join();
  const noteSteps = (id: string) => void seen.set(id, stepsOf(id));
  const hasGoneOn = (id: string) => seen.has(id) && seen.get(id) !== stepsOf(id);

  const show = (bulk: BulkRun | undefined) => model.update((state) => ({ ...state, bulk }));
  const change: ShownRun["change"] = (id, edit) =>
    model.update((state) => {
      const { bulk } = state;
      return bulk?.id === id ? { ...state, bulk: edit(bulk) } : state;
    });
  const listed = (id: WorkbookSessionId) => model.state().sessions.find((session) => session.id === id);
  const asNow = (item: BulkItem): BulkItem => ({ ...item, session: listed(item.session.id) ?? item.session });

  /** Storage keeps one that asks for nobody only until the next pane opens. */
  const asksForSomebody = ({ items }: BulkRun) => items.some((item) => isQueued(item) || isFailed(asNow(item)));

  const sessionOf = (mark: string): KnownSession | undefined => {
    if (!marks.has(mark)) for (const { id } of model.state().sessions) marks.set(fingerprint(id), id);
    const id = marks.get(mark);
    return id === undefined ? undefined : listed(id);
  };
  const storedRun = (id: string, phase: BulkRun["phase"]) => {
    const record = log.runs().find((each) => each.id === id);
    return record === undefined ? undefined : restoredRun(record, log.steps(id), sessionOf, phase);
  };

  const refresh = (id: string) => {
    services.store.lookAgain();
    change(id, (run) => (run.notKept === true ? run : (storedRun(id, run.phase) ?? run)));
  };

  /** Settles what a run of another page is, once that page is gone or has done it. */
  const watch = async (id: string) => {
    if (watched.has(id)) return;
    watched.add(id);
    try {
      await inTurn(id, () => Promise.resolve(refresh(id)));
    } finally {
      watched.delete(id);
      change(id, (run) => (run.phase.kind === "elsewhere" ? { ...run, phase: { kind: "interrupted" } } : run));
      change(id, doneIfNothingLeft);
      noteSteps(id);
    }
  };

  const showRuns = () => {
    const { bulk } = model.state();
    if (bulk !== undefined && (isRunning(bulk) || bulk.notKept === true)) return;
    services.store.lookAgain();
    const runs = log.runs().filter(({ id }) => !hidden.has(id));
    const [latest] = runs.toSorted((one, other) => other.at - one.at);
    const id = bulk?.id ?? latest?.id;
    // One that stopped, or was done, goes on where another pane took it up.
    const stands = bulk !== undefined && !hasGoneOn(bulk.id);
    const run = id === undefined ? undefined : storedRun(id, stands ? bulk.phase : { kind: "elsewhere" });
    if (run === undefined) {
      // Another pane has dismissed it. One that stopped before it could be stored stays.
      if (bulk !== undefined && bulk.phase.kind !== "stopped" && asksForSomebody(bulk)) show(undefined);
    } else if (bulk === undefined && !asksForSomebody(run)) {
      // It was done before this pane opened, and nothing of it asks for anybody.
      log.drop(run.id);
    } else {
      show(run);
      if (run.phase.kind === "elsewhere") void watch(run.id).catch(failedSince({ traffic, failed }));
      else change(run.id, doneIfNothingLeft);
    }
  };

  return {
    current: (id) => {
      const { bulk } = model.state();
      return bulk?.id === id ? bulk : undefined;
    },
    ...{ show, change, refresh, showRuns, asNow, noteSteps, hasGoneOn },
    hide: (id) => void hidden.add(id),
  };
}

function doneIfNothingLeft(run: BulkRun): BulkRun {
  return run.items.some(isQueued) ? run : { ...run, phase: { kind: "done" } };
}
