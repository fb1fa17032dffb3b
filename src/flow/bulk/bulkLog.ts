import {
  readBulkRecord,
  readBulkStep,
  type BulkAgain,
  type BulkRecord,
  type BulkStep,
} from "../../core/bulk/bulkRecord";
import { answerOf, tried, type BulkResult, type BulkRun } from "../../core/bulk/bulkRun";
import { stateAfter } from "../../core/bulk/restoredRun";
import { fingerprint } from "../../core/statements/fingerprint";
import type { SessionStore, StoreAnswer } from "../ports/sessionStore";

/** The stored runs and what became of their items. All panes of this browser read and write the same. */
export type BulkLog = {
  readonly runs: () => readonly BulkRecord[];
  readonly isKept: (run: string) => boolean;
  readonly begin: (record: BulkRecord) => StoreAnswer;
  /** The latest step of each item, by the mark of its session. */
  readonly steps: (run: string) => ReadonlyMap<string, BulkStep>;
  readonly note: (run: string, session: string, what: BulkResult | BulkAgain) => StoreAnswer;
  /** Notes what became of items of which storage holds nothing: there was no room for it, or another pane dropped it. */
  readonly noteMissing: (run: Pick<BulkRun, "id" | "items">) => void;
  readonly drop: (run: string) => void;
};

export function createBulkLog(store: SessionStore): BulkLog {
  const runs = () => store.partRecords("run").flatMap((record) => readBulkRecord(record) ?? []);
  const stepsOf = (run: string) =>
    store
      .partRecords("step")
      .flatMap((record) => readBulkStep(record) ?? [])
      .filter((step) => step.run === run);
  const steps = (run: string) => {
    const latest = new Map<string, BulkStep>();
    for (const step of stepsOf(run)) {
      const before = latest.get(step.session);
      if (before === undefined || before.step < step.step) latest.set(step.session, step);
    }
    return latest;
  };
  const note: BulkLog["note"] = (run, session, what) => {
    const step = (steps(run).get(session)?.step ?? 0) + 1;
    const stored = store.addPartRecord("step", { ...what, run, session, step });
    if (stored.kind === "stored") {
      store.dropPartRecords("step", (record) => {
        const other = readBulkStep(record);
        return other?.run === run && other.session === session && other.step < step;
      });
    }
    return stored;
  };
  return {
    runs,
    isKept: (run) => runs().some(({ id }) => id === run),
    begin: (record) => store.addPartRecord("run", record),
    steps,
    note,
    noteMissing: ({ id, items }) => {
      const noted = steps(id);
      for (const { session, state } of items) {
        const mark = fingerprint(session.id);
        const isMissing = stateAfter(noted.get(mark)).kind === "queued";
        if (isMissing && (state.kind === "answered" || state.kind === "notSent")) note(id, mark, state);
        else if (!noted.has(mark) && answerOf(state) !== undefined) note(id, mark, tried("again", state));
      }
    },
    drop: (run) => {
      store.dropPartRecords("run", (record) => readBulkRecord(record)?.id === run);
      store.dropPartRecords("step", (record) => readBulkStep(record)?.run === run);
    },
  };
}
