import type { HistoryEntry } from "../core/history/historyEntry";
import { shownText } from "../core/shownText";
import type { PaneSentences } from "./messages/paneSentences";
import { sessionName } from "./sessionName";

/** What the session of an entry was called; undefined in entries of versions that kept no name. */
export function entryName(
  { name, naming }: Pick<HistoryEntry, "name" | "naming">,
  messages: PaneSentences,
  language: string,
): string | undefined {
  if (name !== undefined) return shownText(name);
  return naming === undefined ? undefined : sessionName(naming, messages, language);
}
