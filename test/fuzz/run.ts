import { fuzz } from "./fuzz";

const SEED = 20_260_302;
const INPUTS = 100_000;

/** `npm run fuzz`, or `npm run fuzz -- 500 7`: how many inputs, and from which seed. */
async function run(): Promise<void> {
  const [inputs = INPUTS, seed = SEED] = process.argv.slice(2).map(Number);
  const report = await fuzz(seed, inputs);
  for (const [name, value] of Object.entries(report)) process.stdout.write(`${name}: ${value.toLocaleString("en")}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
