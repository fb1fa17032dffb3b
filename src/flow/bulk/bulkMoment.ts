import type { BulkItem, BulkRun } from "../../core/bulk/bulkRun";
import { momentToThink } from "../../core/sessions/momentToThink";
import type { LocalServices } from "../ports/services";
import { waitAwake } from "../waitAwake";
import type { ShownRun } from "./shownRun";

/** The moment to think before a run, or a retry of it, sends anything. */
export type BulkMoment = {
  /** False when the person cancelled: then nothing was begun, and `before` is shown again. */
  readonly take: (
    run: Omit<BulkRun, "phase">,
    items: readonly BulkItem[],
    before: BulkRun | undefined,
  ) => Promise<boolean>;
  readonly cancel: () => void;
};

/** One for all that are sent together. */
export function createBulkMoment(
  { clock, store }: LocalServices,
  { current, show }: Pick<ShownRun, "current" | "show">,
): BulkMoment {
  let thinking = new AbortController();
  return {
    take: async (run, items, before) => {
      const sessions = items.map(({ session }) => session);
      const moment = momentToThink(sessions, store.momentSeconds());
      if (moment === 0) return true;
      const { signal } = (thinking = new AbortController());
      const back = () => {
        // Unless everything was forgotten meanwhile.
        if (current(run.id) !== undefined) show(before);
      };
      try {
        await waitAwake(clock, moment, signal, (until) => show({ ...run, phase: { kind: "thinking", until } }));
      } catch (thrown) {
        back();
        throw thrown;
      }
      if (signal.aborted) back();
      return !signal.aborted && current(run.id) !== undefined;
    },
    cancel: () => thinking.abort(),
  };
}
