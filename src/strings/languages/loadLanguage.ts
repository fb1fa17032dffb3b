import { bookName } from "../book";
import type { Translate } from "../language";
import type { Language } from "./language";

/** One file each, loaded only where it is spoken. A further language is its file, and a line here. */
const LANGUAGES = {
  ar: async () => {
    const [{ isolating }, { default: language }] = await Promise.all([
      import(/* webpackChunkName: "ar" */ "./rightToLeft"),
      import(/* webpackChunkName: "ar" */ "./ar"),
    ]);
    return { default: isolating(language) };
  },
  de: () => import(/* webpackChunkName: "de" */ "./de"),
  es: () => import(/* webpackChunkName: "es" */ "./es"),
  fr: () => import(/* webpackChunkName: "fr" */ "./fr"),
  it: () => import(/* webpackChunkName: "it" */ "./it"),
  ja: () => import(/* webpackChunkName: "ja" */ "./ja"),
  nl: () => import(/* webpackChunkName: "nl" */ "./nl"),
  "pt-BR": () => import(/* webpackChunkName: "pt-br" */ "./pt-BR"),
  "zh-CN": () => import(/* webpackChunkName: "zh-cn" */ "./zh-CN"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: Language }>>>;

export type LanguageTag = keyof typeof LANGUAGES;

/** The language that is closest to a BCP 47 tag: the same tag, else another region of it; undefined for English. */
export function closestLanguage(tag: string): LanguageTag | undefined {
  const wanted = localeOf(tag);
  // Readers of traditional Chinese are not given the simplified script.
  if (wanted === undefined || wanted.script === "Hant") return undefined;
  const tags = Object.keys(LANGUAGES) as LanguageTag[];
  return tags.find((each) => localeOf(each)?.language === wanted.language);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** Undefined if the file does not arrive: English, which is here, is better than nothing. */
export async function loadLanguage(tag: LanguageTag): Promise<Translate | undefined> {
  try {
    const { default: language } = await LANGUAGES[tag]();
    return into(language);
  } catch {
    return undefined;
  }
}

/** Messages that are no book are shown as they are. */
export function into(language: Language): Translate {
  const books: Readonly<Record<string, object | undefined>> = language;
  return <Messages extends object>(messages: Messages) =>
    (books[bookName(messages) ?? ""] as Messages | undefined) ?? messages;
}
