import { runStep, stopOnSignals } from "./runStep";

/** One step, as `npm test` runs each of its own: the program and its arguments are this program's. */
stopOnSignals();
void runStep(process.argv.slice(2), { quiet: true, environment: {} }).then((code) => {
  process.exitCode = code;
});
