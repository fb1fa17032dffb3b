import type { HistoryEntry } from "../core/history/historyEntry";
import { shownText } from "../core/shownText";
import type { PaneSentences } from "./messages/paneSentences";
import { sessionName } from "./sessionName";

/** What the session of an entry was called on the day of its close; undefined in entries of versions that kept no name. */
export function entryName(
  { at, name, naming }: Pick<HistoryEntry, "at" | "name" | "naming">,
  messages: PaneSentences,
  language: string,
): string | undefined {
  if (name !== undefined) return shownText(name);
  return naming === undefined ? undefined : sessionName(naming, Date.parse(at), messages, language);
}
