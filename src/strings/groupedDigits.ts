import type { Translate } from "./language";
import { mappedParts } from "./mappedParts";

type Saying = (...values: readonly unknown[]) => unknown;

/**
 * Counts of a thousand and more are written as the language groups them: "1,000", "1.000". Messages stay functions of
 * plain numbers, because plurals and limits are chosen by them; what they say of a count is grouped afterwards.
 * `language` as Intl takes it.
 */
export function withGroupedDigits(translate: Translate, language: string): Translate {
  const numbers = new Intl.NumberFormat(language);
  const known = new WeakMap<object, unknown>();
  const grouped = (part: unknown): unknown => {
    if (typeof part === "function")
      return (...values: readonly unknown[]) => {
        const said = (part as Saying)(...values);
        const isCounted = values.some((value) => typeof value === "number" && value > 999);
        if (!isCounted || typeof said !== "string") return said;
        // The digits of a name or a time, which come as text, are no count.
        const texts = values.filter((value) => typeof value !== "number").join();
        return said.replace(/\d{4,}/g, (digits) => (texts.includes(digits) ? digits : numbers.format(Number(digits))));
      };
    if (typeof part !== "object" || part === null) return part;
    const made = known.get(part) ?? mappedParts(part, grouped);
    known.set(part, made);
    return made;
  };
  return (messages) => grouped(translate(messages)) as typeof messages;
}
