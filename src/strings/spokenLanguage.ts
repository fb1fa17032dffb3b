import { english, intlLanguage, isPseudo, type Translate } from "./language";
import { withGroupedDigits } from "./groupedDigits";
import { closestLanguage, loadLanguage } from "./languages/loadLanguage";

/** What the pane speaks: never the sentences of one language with the times of another. */
export type SpokenLanguage = {
  readonly translate: Translate;
  /** Whether every sentence is there: until then, only those of the first words are. Asks again after a failure. */
  readonly whole: () => Promise<boolean>;
  /** Resolves once they are, whoever asked; undefined where none is missing. */
  readonly arrival?: Promise<unknown> | undefined;
  /** A BCP 47 tag, for the page's `lang`. */
  readonly tag: string;
  /** The same, as Intl takes it. */
  readonly intl: string;
  readonly rightToLeft: boolean;
};

/** `wanted`: a BCP 47 tag (wantedLanguage.ts). A language that is not offered, or does not arrive, is spoken as English. */
export async function spokenLanguage(wanted: string): Promise<SpokenLanguage> {
  if (isPseudo(wanted)) {
    const { pseudo } = await import(/* webpackChunkName: "pseudo" */ "./pseudoLocalize");
    const intl = intlLanguage(wanted);
    return {
      ...{ translate: withGroupedDigits(pseudo, intl), whole: isWhole, tag: wanted, intl },
      rightToLeft: /^qps-plocm/i.test(wanted),
    };
  }
  const tag = closestLanguage(wanted);
  const loaded = tag === undefined ? undefined : await loadLanguage(tag);
  const spoken = tag === undefined || loaded === undefined ? "en" : tag;
  // A region of the language keeps its own dates and numbers: de-AT, en-GB.
  const region = intlLanguage(wanted);
  const page = region.split("-")[0] === spoken.split("-")[0] ? region : spoken === "en" ? "en-US" : spoken;
  // Office writes Arabic with the digits and the calendar that the sentences and Excel's own window have.
  const intl = spoken === "ar" ? "ar-u-ca-gregory-nu-latn" : page;
  return {
    translate: withGroupedDigits(loaded?.translate ?? english, intl),
    whole: loaded?.whole ?? isWhole,
    arrival: loaded?.arrival,
    tag: page,
    intl,
    rightToLeft: spoken === "ar",
  };
}

/** English is all here. */
export const isWhole = () => Promise.resolve(true);

/**
 * The language that office.js will name: the fourth part of what Excel writes into the pane's address, as in
 * "_host_Info=Excel$Web$16.01$de-DE$…", or into its frame's name, as in `{"hostInfo":"Excel|Web|16.01|de-DE|…"}`.
 * Undefined where it writes neither.
 */
export function excelLanguage(search: string, frameName: string): string | undefined {
  const info = new URLSearchParams(search).get("_host_Info") ?? /"hostInfo":"([^"]*)/.exec(frameName)?.[1];
  return info?.split(/[$|]/)[3];
}

/** Begins to load a language, beside office.js. One that is not known yet is loaded after office.js. */
export function loadAhead(wanted: string): void {
  const tag = closestLanguage(wanted);
  if (tag !== undefined) void loadLanguage(tag);
}
