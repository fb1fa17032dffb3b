import { parseArgs } from "node:util";
import { readAddress, type AddInAddress } from "../addInAddress";

export type CheckOptions = {
  readonly address: AddInAddress;
  /** The package whose manifest is looked at, as typed. */
  readonly out?: string;
  /** The package of the version before, as typed. */
  readonly earlier?: string;
};

export type CheckReading =
  | { readonly kind: "options"; readonly options: CheckOptions }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

export const isCheck = (args: readonly string[]): boolean => args.some((arg) => /^--check(=|$)/.test(arg));

/** Reads a command line that has `--check`; all that is wrong with it, each in a sentence. */
export function checkOptions(args: readonly string[]): CheckReading {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const values = new Map<string, string>();
  const sentences: string[] = [];
  for (const token of tokens) {
    const typed = token.kind === "option" ? token.rawName : token.kind === "positional" ? `"${token.value}"` : "--";
    if (token.kind !== "option" || !Object.hasOwn(OPTIONS, token.name)) {
      sentences.push(`${typed} does not go with --check. ${FORM}`);
    } else if (token.value === undefined || token.value === "" || token.value.startsWith("--")) {
      sentences.push(`${typed} has no value. ${FORM}`);
    } else if (values.has(token.name)) sentences.push(`${typed} comes a second time. Give it once.`);
    else values.set(token.name, token.value);
  }
  const reading = readAddress(values.get("check") ?? "");
  if (sentences.length > 0) return { kind: "wrong", sentences };
  if (reading.kind === "wrong") return { kind: "wrong", sentences: [reading.sentence.replace("--url", "--check")] };
  const [out, earlier] = [values.get("out"), values.get("earlier")];
  const folders = { ...(out === undefined ? {} : { out }), ...(earlier === undefined ? {} : { earlier }) };
  return { kind: "options", options: { address: reading.address, ...folders } };
}

const OPTIONS = { check: { type: "string" }, out: { type: "string" }, earlier: { type: "string" } } as const;

const FORM =
  "Write --check <address>, and where you like --out <package> for its manifest and --earlier <package> for the version before.";
