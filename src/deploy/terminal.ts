import { createInterface } from "node:readline/promises";
import type { Ask } from "./askMissing";
import { constants } from "node:os";

/** The terminal of this process, or undefined when it has none to ask at: a pipe, a build server. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // readline never answers a question that is open when the terminal closes.
  const closed = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  return {
    ask: (text) => Promise.race([lines.question(text), closed]),
    close: () => lines.close(),
  };
}

/** Handles Ctrl+C, `kill` and a closed terminal; synchronous work ends first. */
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
