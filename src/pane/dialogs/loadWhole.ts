import type { LanguageChoice } from "../../strings/languages/languageNames";
import { closestLanguage } from "../../strings/languages/loadLanguage";
import { spokenLanguage, type SpokenLanguage } from "../../strings/spokenLanguage";
import { wantedLanguage } from "../../strings/wantedLanguage";

/** The chosen language with all its sentences; undefined where a part of it does not arrive. `excel`: a BCP 47 tag. */
export async function loadWhole(
  choice: LanguageChoice | undefined,
  excel: string,
): Promise<SpokenLanguage | undefined> {
  const wanted = wantedLanguage(choice, excel);
  const spoken = await spokenLanguage(wanted);
  // A language that did not arrive is spoken as English.
  const isIt = closestLanguage(spoken.tag) === closestLanguage(wanted);
  return isIt && (await spoken.whole()) ? spoken : undefined;
}
