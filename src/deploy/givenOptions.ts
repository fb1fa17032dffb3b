import { parseArgs } from "node:util";
import { nearestOption } from "./nearestOption";

export type OptionName = "url" | "client-id" | "tenant" | "cloud" | "scopes" | "id" | "out";

export type GivenOptions = {
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly frameAncestors: readonly string[];
  /** `host=tenant`, as typed. */
  readonly hostTenants: readonly string[];
  /** `--mail` was given. */
  readonly mail?: true;
};

export type OptionReading =
  | { readonly kind: "options"; readonly options: GivenOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

/** Reads the command line as it was typed; the values are checked later, all at once. */
export function givenOptions(args: readonly string[]): OptionReading {
  // Not strict: the parser's own errors stop at the first fault and name no remedy.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const values: Partial<Record<OptionName, string>> = {};
  const frameAncestors: string[] = [];
  const hostTenants: string[] = [];
  const sentences: string[] = [];
  /** Places of unknown options: their letters and the value after them belong to one mistake, and to one sentence. */
  const unknown = new Set<number>();
  const unknownBefore = new Set<number>();
  let mail = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator" || unknown.has(token.index)) continue;
    if (token.kind === "positional") {
      if (unknownBefore.has(token.index)) continue;
      const why = /^[\u2010-\u2015\u2212]/.test(token.value) ? LONG_DASH : QUOTE;
      sentences.push(`"${shown(token.value)}" belongs to no option. ${why}`);
      continue;
    }
    const { name, value } = token;
    if (name === "help") return { kind: "help" };
    if (!Object.hasOwn(OPTIONS, name)) {
      // `-url` is three letters to the parser, and one word to whoever typed it.
      const typed = args[token.index] ?? token.rawName;
      sentences.push(unknownOption(token.rawName.startsWith("--") ? token.rawName : typed));
      unknown.add(token.index);
      if (!token.inlineValue) unknownBefore.add(token.index + 1);
    } else if (name === "mail") {
      if (value === undefined) mail = true;
      else sentences.push(`--mail takes no value: write --mail alone for consent to Mail.Send, or leave it out.`);
    } else if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-"))) {
      sentences.push(`${token.rawName} has no value. Write the value after it, as in ${token.rawName} <value>.`);
    } else if (name === "frame-ancestor") frameAncestors.push(value);
    else if (name === "host-tenant") hostTenants.push(value);
    else if (isOptionName(name) && values[name] === undefined) values[name] = value;
    else sentences.push(`${token.rawName} "${shown(value)}" comes a second time. Give it once.`);
  }
  return sentences.length > 0
    ? { kind: "wrong", sentences }
    : { kind: "options", options: { values, frameAncestors, hostTenants, ...(mail ? { mail } : {}) } };
}

const ONE = { type: "string" } as const;
const SINGLE = { url: ONE, "client-id": ONE, tenant: ONE, cloud: ONE, scopes: ONE, id: ONE, out: ONE } as const;
const OPTIONS = {
  ...SINGLE,
  "frame-ancestor": ONE,
  "host-tenant": ONE,
  mail: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
const LONG_DASH = "It begins with a long dash: an option begins with two hyphens, --.";
const QUOTE = "Put a value with spaces in quotation marks, and an option's name before each value.";

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(SINGLE, name);
}

function unknownOption(typed: string): string {
  const name = typed.replace(/=.*$/s, "");
  const meant = nearestOption(name, [...Object.keys(OPTIONS), "check", "earlier"]);
  if (meant === "earlier") return `${shown(name)} goes with --check alone: write --check <address> before it.`;
  if (meant !== undefined) return `${shown(name)} is not an option. Write --${meant}.`;
  const all = [...Object.keys(OPTIONS), "check"].map((each) => `--${each}`).join(", ");
  return `${shown(name)} is not an option. The options are ${all}.`;
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
