import { bookName } from "../book";
import type { Translate } from "../language";
import { closestTag } from "./closestTag";
import type { Language } from "./language";

type Books = Partial<Language>;

type Part = () => Promise<{ readonly default: Books }>;

/** One file each, loaded only where it is spoken, in two parts. A further language is its file, and its lines here. */
const LANGUAGES = {
  ar: {
    first: () => isolated(import(/* webpackChunkName: "ar" */ "./ar?first")),
    rest: () => isolated(import(/* webpackChunkName: "ar-rest" */ "./ar?rest")),
  },
  de: {
    first: () => import(/* webpackChunkName: "de" */ "./de?first"),
    rest: () => import(/* webpackChunkName: "de-rest" */ "./de?rest"),
  },
  es: {
    first: () => import(/* webpackChunkName: "es" */ "./es?first"),
    rest: () => import(/* webpackChunkName: "es-rest" */ "./es?rest"),
  },
  fr: {
    first: () => import(/* webpackChunkName: "fr" */ "./fr?first"),
    rest: () => import(/* webpackChunkName: "fr-rest" */ "./fr?rest"),
  },
  it: {
    first: () => import(/* webpackChunkName: "it" */ "./it?first"),
    rest: () => import(/* webpackChunkName: "it-rest" */ "./it?rest"),
  },
  ja: {
    first: () => import(/* webpackChunkName: "ja" */ "./ja?first"),
    rest: () => import(/* webpackChunkName: "ja-rest" */ "./ja?rest"),
  },
  nl: {
    first: () => import(/* webpackChunkName: "nl" */ "./nl?first"),
    rest: () => import(/* webpackChunkName: "nl-rest" */ "./nl?rest"),
  },
  "pt-BR": {
    first: () => import(/* webpackChunkName: "pt-br" */ "./pt-BR?first"),
    rest: () => import(/* webpackChunkName: "pt-br-rest" */ "./pt-BR?rest"),
  },
  "zh-CN": {
    first: () => import(/* webpackChunkName: "zh-cn" */ "./zh-CN?first"),
    rest: () => import(/* webpackChunkName: "zh-cn-rest" */ "./zh-CN?rest"),
  },
} satisfies Readonly<Record<string, { readonly first: Part; readonly rest: Part }>>;

async function isolated(part: ReturnType<Part>): ReturnType<Part> {
  const [{ isolating }, { default: books }] = await Promise.all([
    import(/* webpackChunkName: "ar" */ "./rightToLeft"),
    part,
  ]);
  return { default: isolating(books) };
}

export type LanguageTag = keyof typeof LANGUAGES;

/** The language that is closest to a BCP 47 tag; undefined for English. */
export function closestLanguage(tag: string): LanguageTag | undefined {
  return closestTag(Object.keys(LANGUAGES) as LanguageTag[], tag);
}

/**
 * `translate` has the first books at once. `whole` answers whether the others are there, too; where they did not arrive,
 * it asks for them again. `arrival` resolves once they are there, whoever asked.
 */
export type LoadedLanguage = {
  readonly translate: Translate;
  readonly whole: () => Promise<boolean>;
  readonly arrival: Promise<unknown>;
};

/** Undefined if the first part does not arrive: English, which is here, is better than nothing. */
export async function loadLanguage(tag: LanguageTag): Promise<LoadedLanguage | undefined> {
  const { first, rest }: { readonly first: Part; readonly rest: Part } = LANGUAGES[tag];
  try {
    const books = { ...(await first()).default };
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    const whole = () =>
      rest().then(
        ({ default: others }) => {
          Object.assign(books, others);
          arrive();
          return true;
        },
        () => false,
      );
    // Beside office.js: whoever waits for it later rarely waits.
    void whole();
    return { translate: into(books), whole, arrival };
  } catch {
    return undefined;
  }
}

/** Messages that are no book are shown as they are. */
export function into(language: Books): Translate {
  const books: Readonly<Record<string, object | undefined>> = language;
  return <Messages extends object>(messages: Messages) =>
    (books[bookName(messages) ?? ""] as Messages | undefined) ?? messages;
}
