import type { PageWords } from "../core/pageNotes";
import { startSentences } from "../strings/messages/startSentences";
import type { SpokenLanguage } from "../strings/spokenLanguage";

/** What the page says before and without our script, in the pane's language; undefined if that did not arrive whole. */
export async function pageWords({
  whole,
  translate,
  tag,
  rightToLeft,
}: SpokenLanguage): Promise<PageWords | undefined> {
  if (!(await whole())) return undefined;
  return { lang: tag, dir: rightToLeft ? "rtl" : "ltr", words: translate(startSentences).notStarted };
}
