import { constants } from "node:os";

/** Ctrl+C, `kill` and a terminal that is closed; what runs without a pause comes to its end first. */
export function whenStopped(tidy: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    tidy();
    process.stderr.write("The command was stopped. Nothing was written.\n");
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
