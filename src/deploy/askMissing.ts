import type { GivenOptions, OptionName } from "./givenOptions";
import { optionFault } from "./optionFault";
import { QUESTIONS } from "./questions";

/** A terminal: shows a text and waits for a line; undefined when it was closed instead. */
export type Ask = (text: string) => Promise<string | undefined>;

/** Asks for each missing value until it is right. Undefined: the terminal was closed before all was answered. */
export async function askMissing(given: GivenOptions, ask: Ask): Promise<GivenOptions | undefined> {
  const values: Partial<Record<OptionName, string>> = { ...given.values };
  for (const { name, what, otherwise } of QUESTIONS) {
    let text = `${what}${otherwise === undefined ? "" : ` [${otherwise}]`}: `;
    while (values[name] === undefined) {
      const answer = (await ask(text))?.trim();
      if (answer === undefined) return undefined;
      const value = answer === "" ? otherwise : answer;
      const fault = value === undefined ? `--${name} is needed.` : optionFault(name, value);
      if (fault === undefined && value !== undefined) values[name] = value;
      else text = `${fault ?? ""}\n${what}: `;
    }
  }
  return { ...given, values };
}
