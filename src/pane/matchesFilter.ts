import type { KnownSession } from "../core/sessions/knownSession";
import type { PaneSentences } from "../strings/books/paneSentences";

/** Does every word of the filter occur in what identifies the session to a person? Ids match by their last characters. */
export function matchesFilter(session: KnownSession, filter: string, words: PaneSentences): boolean {
  const wanted = filter.trim().toLowerCase();
  if (wanted === "") return true;
  const kind = session.persistChanges === undefined ? "unknown" : session.persistChanges ? "saves" : "temporary";
  const text = [
    session.label,
    session.note,
    words.origin[session.door],
    session.createdBy?.tool,
    session.createdBy?.run,
    words.kind[kind],
    session.place.kind === "driveItem" ? session.place.fileName : undefined,
    session.id.slice(-12),
  ]
    .filter((part) => part !== undefined)
    .join(" ")
    .toLowerCase();
  return wanted.split(/\s+/).every((word) => text.includes(word.replace(/^…/, "")));
}
