import { signInPageSentences } from "../messages/signInPageSentences";
import { closestTag } from "./closestTag";
import type { Language } from "./language";
import type { LanguageTag } from "./loadLanguage";

type Part = () => Promise<{ readonly default: Partial<Pick<Language, "signInPageSentences">> }>;

/** The sign-in pages' own file of each language: they load nothing of the pane's. */
const LANGUAGES: Readonly<Record<LanguageTag, Part>> = {
  ar: () => import(/* webpackChunkName: "ar-sign-in" */ "./ar?signIn"),
  de: () => import(/* webpackChunkName: "de-sign-in" */ "./de?signIn"),
  es: () => import(/* webpackChunkName: "es-sign-in" */ "./es?signIn"),
  fr: () => import(/* webpackChunkName: "fr-sign-in" */ "./fr?signIn"),
  it: () => import(/* webpackChunkName: "it-sign-in" */ "./it?signIn"),
  ja: () => import(/* webpackChunkName: "ja-sign-in" */ "./ja?signIn"),
  nl: () => import(/* webpackChunkName: "nl-sign-in" */ "./nl?signIn"),
  "pt-BR": () => import(/* webpackChunkName: "pt-br-sign-in" */ "./pt-BR?signIn"),
  "zh-CN": () => import(/* webpackChunkName: "zh-cn-sign-in" */ "./zh-CN?signIn"),
};

/** What a sign-in page says, with its language for `lang` and `dir`: a BCP 47 tag. */
export type SpokenSignInPage = {
  readonly words: typeof signInPageSentences;
  readonly tag: LanguageTag | "en";
  readonly rightToLeft: boolean;
};

const ENGLISH: SpokenSignInPage = { words: signInPageSentences, tag: "en", rightToLeft: false };

/** `wanted`: a BCP 47 tag, or any text. English where its language is not offered, or does not arrive. Never rejects. */
export async function loadSignInPage(wanted: string): Promise<SpokenSignInPage> {
  const tag = closestTag(Object.keys(LANGUAGES) as LanguageTag[], wanted);
  if (tag === undefined) return ENGLISH;
  try {
    const words = (await LANGUAGES[tag]()).default.signInPageSentences;
    return words === undefined ? ENGLISH : { words, tag, rightToLeft: tag === "ar" };
  } catch {
    return ENGLISH;
  }
}
