import type { HistoryEntry } from "./historyEntry";
import { readTime } from "../readTime";

/** How the pane says the outcome of an entry, and what it calls the session; `name` is empty if that was not kept. */
export type EntryWords = {
  readonly outcome: (outcome: HistoryEntry["outcome"]) => string;
  readonly name: (entry: HistoryEntry) => string;
};

/** Entries that show every word of the query, in any letter case. */
export function searchHistory(
  entries: readonly HistoryEntry[],
  query: string,
  say: EntryWords,
): readonly HistoryEntry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const { fileName, accountName, shortId, requestId, clientRequestId } = entry;
    const said = [say.outcome(entry.outcome), say.name(entry)];
    const shown = [fileName, accountName, shortId, requestId, clientRequestId, ...said];
    const text = shown.join("\n").toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export type HistoryGroup = {
  readonly day: "today" | "yesterday" | "earlier";
  readonly entries: readonly HistoryEntry[];
};

/** Where the user's days begin, in milliseconds: only the caller knows the zone, and days of 23 or 25 hours. */
export type DayStarts = { readonly today: number; readonly yesterday: number };

/** Groups without entries are left out. The latest come first; a time in the future belongs to today. */
export function historyGroups(entries: readonly HistoryEntry[], starts: DayStarts): readonly HistoryGroup[] {
  const latestFirst = entries.toSorted((one, other) => timeOf(other) - timeOf(one));
  return DAYS.map((day) => ({
    day,
    entries: latestFirst.filter((entry) => dayOf(timeOf(entry), starts) === day),
  })).filter((group) => group.entries.length > 0);
}

const DAYS = ["today", "yesterday", "earlier"] as const;

function timeOf({ at }: HistoryEntry): number {
  return readTime(at) ?? 0;
}

function dayOf(time: number, starts: DayStarts): HistoryGroup["day"] {
  if (time >= starts.today) return "today";
  return time >= starts.yesterday ? "yesterday" : "earlier";
}
