import type { HistoryEntry } from "./historyEntry";

/** Every word has to occur in what the entry shows; letter case does not matter. `outcomeWords` are those of the pane. */
export function searchHistory(
  entries: readonly HistoryEntry[],
  query: string,
  outcomeWords: (outcome: HistoryEntry["outcome"]) => string,
): readonly HistoryEntry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const { fileName, accountName, shortId, requestId, clientRequestId } = entry;
    const shown = [fileName, accountName, shortId, requestId, clientRequestId, outcomeWords(entry.outcome)];
    const text = shown.join("\n").toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
