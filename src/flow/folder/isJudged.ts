import type { UnreadReason } from "../../core/folderState";
import { STATEMENT_FORMAT } from "../../core/statements/sessionStatement";
import type { FolderEntry, FolderFile } from "../ports";

/**
 * What was noted of a file stands until the file changes, with two exceptions. Its address is looked at again each time,
 * which asks nobody as long as nothing may be read from there. A newer format is newer only than the one that is known
 * here, so that format is noted, and the file is read once more by the first version that knows another.
 */
export function isJudged({ tag }: FolderEntry, noted: FolderFile | undefined): boolean {
  if (noted?.tag !== tag || noted.outcome === "foreignAddress") return false;
  return noted.outcome !== "newer" || noted.marks.includes(STATEMENT_FORMAT);
}

/** Of no statement, as none was understood: the format by which it was judged. */
export function marksOfUnread(why: UnreadReason): readonly string[] {
  return why === "newer" ? [STATEMENT_FORMAT] : [];
}
