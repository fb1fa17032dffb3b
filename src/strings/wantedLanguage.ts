import type { LanguageChoice } from "./languages/languageNames";
import { closestLanguage } from "./languages/loadLanguage";

/** `stored`: as storage has it. What is no language of the list counts as none: the pane speaks as Excel does. */
export function readChoice(stored: string | undefined): LanguageChoice | undefined {
  return stored === "en" || (stored !== undefined && closestLanguage(stored) === stored) ? stored : undefined;
}

/** The BCP 47 tag to speak. A chosen language that Excel is in, too, keeps the dates and numbers of Excel's region. */
export function wantedLanguage(choice: LanguageChoice | undefined, excel: string): string {
  if (choice === undefined) return excel;
  return (closestLanguage(excel) ?? excel.split("-")[0]) === choice ? excel : choice;
}
