import { checkOptions, isCheck } from "../../src/deploy/check/checkOptions";
import { checkRequest } from "../../src/deploy/checkRequest";
import { givenOptions } from "../../src/deploy/givenOptions";
import { readOptions } from "../bench/readOptions";
import { countAndSeed } from "../fuzz/countAndSeed";
import { textOf } from "./readmes";

type Lock = { readonly packages: Readonly<Record<string, { readonly bin?: unknown } | undefined>> };

export const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

const lock = JSON.parse(textOf("package-lock.json")) as Lock;

/** Of npm's own commands, those that need no script. */
const OF_NPM = ["install", "ci"];
/** Those that stand for the script of their name. */
const SHORT = ["test", "start", "stop"];

/** Why a line that is typed at a terminal does not work here. Programs that are not ours to know are not judged. */
export function commandFaults(line: string): readonly string[] {
  const [program, first = "", ...rest] = line.split(/\s+/);
  if (program === "node" && first === "package.mjs")
    return (rest.length === 0 ? [] : packageFaults(rest)).map((why) => `${line}: ${why}`);
  if (program === "npx") return isProgram(first) ? [] : [`${line}: no package has ${first}`];
  if (program !== "npm" || OF_NPM.includes(first)) return [];
  const script = SHORT.includes(first) ? first : first === "run" ? rest.shift() : undefined;
  if (script === undefined || !(script in scripts)) return [`${line}: no such script`];
  return optionFaults(script, rest[0] === "--" ? rest.slice(1) : []).map((why) => `${line}: ${why}`);
}

/** Of a package that is installed, or of the very version that a script gets. */
function isProgram(name: string): boolean {
  const isInstalled = lock.packages[`node_modules/${name}`]?.bin !== undefined;
  return isInstalled || Object.values(scripts).some((script) => script.split(/\s+/).includes(name));
}

/** Read as the script itself reads them; without options there is nothing to be wrong. */
function optionFaults(script: string, args: readonly string[]): readonly string[] {
  if (args.length === 0) return [];
  if (script === "package") return packageFaults(args);
  if (script === "bench") {
    const reading = readOptions(args);
    return reading.kind === "wrong" ? [reading.why] : [];
  }
  if (script === "fuzz") {
    const reading = countAndSeed(args);
    return reading.kind === "wrong" ? [reading.sentence] : [];
  }
  return [];
}

function packageFaults(args: readonly string[]): readonly string[] {
  if (isCheck(args)) {
    const check = checkOptions(args);
    return check.kind === "wrong" ? check.sentences : [];
  }
  const reading = givenOptions(args);
  if (reading.kind === "wrong") return reading.sentences;
  if (reading.kind === "help") return [];
  const check = checkRequest(reading.options);
  return check.kind === "wrong" ? check.sentences : [];
}
