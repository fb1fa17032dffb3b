/** The forms of a sentence for the plural categories of one language (CLDR, as Intl.PluralRules names them). */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses the form for a count: `plural("de")(2, { one: "1 Sitzung", other: "2 Sitzungen" })`. */
export function plural(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
