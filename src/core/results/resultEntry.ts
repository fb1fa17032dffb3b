import type { HistoryEntry } from "../history/historyEntry";

/** What became of one session that was to be closed. Like the history, it holds no whole session id. */
export type ResultEntry = Omit<HistoryEntry, "outcome"> & {
  /** `notSent`: nothing was sent to Microsoft, so nothing about the session is known. */
  readonly outcome: HistoryEntry["outcome"] | "notSent";
};

/** How many sessions ended in the same way, in the order in which the outcomes are told. */
export function countOutcomes(
  entries: readonly ResultEntry[],
): readonly { readonly outcome: ResultEntry["outcome"]; readonly count: number }[] {
  return ORDER.map((outcome) => ({
    outcome,
    count: entries.filter((entry) => entry.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
}

const ORDER: readonly ResultEntry["outcome"][] = [
  ...(["closed", "ended", "refused", "unknown"] as const),
  ...(["later", "notKnown", "workbookGone", "unusable", "notSent"] as const),
];
