import type { WorkbookSessionId } from "../sessions/workbookSession";
import { idsIn } from "./idsIn";

/** The ids that a list of texts gives only when they are put together, as code writes what is too long for a line. */
export function joinedStrings(list: readonly unknown[]): readonly WorkbookSessionId[] {
  const texts = list.filter((element) => typeof element === "string");
  if (texts.length !== list.length || texts.length < 2 || texts.length > MOST_PIECES) return [];
  const { ids } = idsIn(`"${texts.join('", "')}"`);
  return ids.filter((id) => !texts.some((text) => text.length >= id.length));
}

const MOST_PIECES = 60;
