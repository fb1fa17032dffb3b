import { createTokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { countAndSeed } from "./countAndSeed";
import { fuzz } from "./fuzz";
import { NETWORK_FAULTS, STEPS } from "./networkFaults";
import { complaintsAbout } from "./networkMatrix";

/** `npm run fuzz`, or `npm run fuzz -- 500 7`: how many inputs, and from which seed; without them, the network, too. */
async function run(): Promise<void> {
  const typed = process.argv.slice(2);
  const given = countAndSeed(typed);
  if (given.kind === "wrong") return fail(given.sentence);
  const report = await fuzz(given.seed, given.inputs);
  for (const [name, value] of Object.entries(report)) tell(`${name}: ${value.toLocaleString("en")}`);
  if (typed.length === 0) tell(`networkFaults: ${await everyNetworkFault()}`);
}

/** Every fault at every request of a session's life; throws with all that was not as it should be. */
async function everyNetworkFault(): Promise<number> {
  const authority = createTokenAuthority();
  const cases = STEPS.flatMap((step) =>
    NETWORK_FAULTS.flatMap((fault) =>
      (step === "closeSession" ? [false, true] : [false]).map((endsBefore) => ({ step, fault, endsBefore })),
    ),
  );
  const complaints: string[] = [];
  for (const one of cases) complaints.push(...(await complaintsAbout(one, authority)));
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  return cases.length;
}

run().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
});

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
