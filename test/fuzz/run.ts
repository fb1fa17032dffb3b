import { countAndSeed } from "./countAndSeed";
import { fuzz } from "./fuzz";

/** `npm run fuzz`, or `npm run fuzz -- 500 7`: how many inputs, and from which seed. */
async function run(): Promise<void> {
  const given = countAndSeed(process.argv.slice(2));
  if (given.kind === "wrong") return fail(given.sentence);
  const report = await fuzz(given.seed, given.inputs);
  for (const [name, value] of Object.entries(report)) process.stdout.write(`${name}: ${value.toLocaleString("en")}\n`);
}

run().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
});

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
