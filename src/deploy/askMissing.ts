import { givenFaults } from "./givenFaults";
import type { GivenOptions, OptionName } from "./givenOptions";
import { QUESTIONS } from "./questions";

/** A terminal: shows a text and waits for a line; undefined when it was closed instead. */
export type Ask = (text: string) => Promise<string | undefined>;

/**
 * Asks for each missing value until it is right, by itself and beside what is known already; what was given must have
 * no fault. Undefined: the terminal was closed before all was answered.
 */
export async function askMissing(given: GivenOptions, ask: Ask): Promise<GivenOptions | undefined> {
  const values: Partial<Record<OptionName, string>> = { ...given.values };
  for (const { name, what, why, defaultValue } of QUESTIONS) {
    let text = `\n${why}\n${what}${defaultValue === undefined ? "" : ` [${defaultValue}]`}: `;
    while (values[name] === undefined) {
      const answer = (await ask(text))?.trim();
      if (answer === undefined) return undefined;
      const value = answer === "" ? defaultValue : answer;
      const [fault] = value === undefined ? [`--${name} is needed.`] : faultsWith({ ...values, [name]: value });
      if (fault === undefined && value !== undefined) values[name] = value;
      else text = `${fault ?? ""}\n${what}: `;
    }
  }
  return { ...given, values };

  function faultsWith(known: GivenOptions["values"]): readonly string[] {
    return givenFaults({ ...given, values: known });
  }
}

/** Is anything to be asked at all? */
export function isMissing({ values }: GivenOptions): boolean {
  return QUESTIONS.some(({ name }) => values[name] === undefined);
}
