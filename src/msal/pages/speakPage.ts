import { loadSignInPage, type SpokenSignInPage } from "../../strings/languages/loadSignInPage";
import { pageLanguage } from "./pageLanguage";

/**
 * Writes the words of the page, each into the element of that id, and shows what has words now: the HTML holds none.
 * English is there at once; another language is one more file, and its page stays empty until then.
 */
export async function speakPage(page: Window, wordsOf: WordsOf): Promise<void> {
  const { words, tag, rightToLeft } = await loadSignInPage(pageLanguage(page));
  const { document } = page;
  document.documentElement.lang = tag;
  document.documentElement.dir = rightToLeft ? "rtl" : "ltr";
  document.title = words.title;
  for (const [id, text] of Object.entries(wordsOf(words))) {
    const element = document.getElementById(id);
    if (element !== null) element.textContent = text;
  }
  for (const main of document.querySelectorAll<HTMLElement>("main")) main.hidden = false;
}

type WordsOf = (words: SpokenSignInPage["words"]) => Readonly<Record<string, string>>;
