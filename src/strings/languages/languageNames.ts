import type { LanguageTag } from "./loadLanguage";

/** A language that a person can choose, by its BCP 47 tag. */
export type LanguageChoice = "en" | LanguageTag;

/** Each by its own name, as Microsoft's lists of languages write it: who looks for one may read no other. */
const NAMES = {
  de: "Deutsch",
  en: "English",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  nl: "Nederlands",
  "pt-BR": "Português (Brasil)",
  ar: "العربية",
  ja: "日本語",
  "zh-CN": "简体中文",
} satisfies Readonly<Record<LanguageChoice, string>>;

/** By script and name. */
export const LANGUAGE_NAMES = Object.entries(NAMES) as readonly (readonly [LanguageChoice, string])[];
