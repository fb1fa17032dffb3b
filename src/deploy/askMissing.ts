import { CLOUD_CHOICE } from "./cloudChoice";
import type { GivenOptions, OptionName } from "./givenOptions";
import { validateOption } from "./validateOption";

/** A terminal: shows a text and waits for a line; undefined when it was closed instead. */
export type Ask = (text: string) => Promise<string | undefined>;

/** Asks for each missing value until it is right. Undefined: the terminal was closed before all was answered. */
export async function askMissing(given: GivenOptions, ask: Ask): Promise<GivenOptions | undefined> {
  const values: Partial<Record<OptionName, string>> = { ...given.values };
  for (const { name, what, defaultValue } of QUESTIONS) {
    let text = `${what}${defaultValue === undefined ? "" : ` [${defaultValue}]`}: `;
    while (values[name] === undefined) {
      const answer = (await ask(text))?.trim();
      if (answer === undefined) return undefined;
      const value = answer === "" ? defaultValue : answer;
      const fault = value === undefined ? `--${name} is needed.` : validateOption(name, value);
      if (fault === undefined && value !== undefined) values[name] = value;
      else text = `${fault ?? ""}\n${what}: `;
    }
  }
  return { ...given, values };
}

/** What an admin is asked at a terminal, in this order; `defaultValue` is what an empty answer means. */
export type Question = { readonly name: OptionName; readonly what: string; readonly defaultValue?: string };

export const QUESTIONS: readonly Question[] = [
  { name: "url", what: "the https address of the add-in's folder, such as https://addins.contoso.com/sessions" },
  { name: "client-id", what: "the Application (client) ID of the app registration" },
  { name: "tenant", what: "your tenant's id, or one of its domains such as contoso.onmicrosoft.com" },
  {
    name: "cloud",
    what: `the Microsoft cloud: ${CLOUD_CHOICE}`,
    defaultValue: "global",
  },
  {
    name: "scopes",
    what: "own (asks for Files.ReadWrite first) or all (Files.ReadWrite.All, consented to beforehand)",
    defaultValue: "own",
  },
];
