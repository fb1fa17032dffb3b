import { parseArgs } from "node:util";

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
  let mail = false;
  for (const token of tokens) {
    if (token.kind === "positional") {
      const why = /^[\u2010-\u2015\u2212]/.test(token.value) ? LONG_DASH : QUOTE;
      sentences.push(`"${token.value}" belongs to no option. ${why}`);
    }
    if (token.kind !== "option") continue;
    const { name, value } = token;
    if (name === "help") return { kind: "help" };
    if (!Object.hasOwn(OPTIONS, name)) sentences.push(`${token.rawName} is not an option. The options are ${NAMES}.`);
    else if (name === "mail") {
      if (value === undefined) mail = true;
      else sentences.push(`--mail takes no value: write --mail alone for consent to Mail.Send, or leave it out.`);
    } else if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) {
      sentences.push(`${token.rawName} has no value. Write the value after it, as in ${token.rawName} <value>.`);
    } else if (name === "frame-ancestor") frameAncestors.push(value);
    else if (name === "host-tenant") hostTenants.push(value);
    else if (isOptionName(name) && values[name] === undefined) values[name] = value;
    else sentences.push(`${token.rawName} "${value}" comes a second time. Give it once.`);
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
const NAMES = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(", ");
const LONG_DASH = "It begins with a long dash: an option begins with two hyphens, --.";
const QUOTE = "Put a value with spaces in quotation marks, and an option's name before each value.";

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(SINGLE, name);
}
