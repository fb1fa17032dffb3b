export type CountAndSeed =
  | { readonly kind: "numbers"; readonly inputs: number; readonly seed: number }
  | { readonly kind: "wrong"; readonly sentence: string };

const SEED = 20_260_302;
const INPUTS = 100_000;

/** How many inputs, and from which seed, as typed after `npm run fuzz --`. */
export function countAndSeed(args: readonly string[]): CountAndSeed {
  const [inputs = String(INPUTS), seed = String(SEED), ...more] = args;
  if (more.length > 0) return wrong(`"${more.join(" ")}" comes after the count and the seed.`);
  if (!isPositiveWhole(inputs)) return wrong(`"${inputs}" is not a count of inputs.`);
  if (!isPositiveWhole(seed)) return wrong(`"${seed}" is not a seed.`);
  return { kind: "numbers", inputs: Number(inputs), seed: Number(seed) };
}

function isPositiveWhole(text: string): boolean {
  return /^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text));
}

function wrong(what: string): CountAndSeed {
  return { kind: "wrong", sentence: `${what} Give positive whole numbers, as in npm run fuzz -- 5000 7.` };
}
