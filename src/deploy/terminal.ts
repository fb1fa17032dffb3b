import { createInterface } from "node:readline/promises";
import type { Ask } from "./askMissing";
import { constants } from "node:os";

/** The terminal of this process, or undefined when it has none to ask at: a pipe, a build server. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // In its raw mode the terminal gives Ctrl+C to readline, and sends no signal.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  // readline never answers a question that is open when the terminal closes.
  const closed = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  // Lines that were pasted together come before their questions, and readline would drop them.
  const early: string[] = [];
  let take: ((line: string) => void) | undefined;
  lines.on("line", (line) => {
    if (take === undefined) early.push(line);
    else take(line);
    take = undefined;
  });
  return {
    ask(text) {
      lines.setPrompt(text);
      lines.prompt();
      const line = early.shift();
      if (line === undefined) return Promise.race([new Promise<string>((resolve) => (take = resolve)), closed]);
      process.stdout.write(`${line}\n`);
      return Promise.resolve(line);
    },
    close: () => lines.close(),
  };
}

/**
 * Handles Ctrl+C, `kill` and a closed terminal; synchronous work ends first. `tidy` returns what there is to say of the
 * state in which it left everything.
 */
export function whenStopped(tidy: () => string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    const state = tidy();
    // The line of an open question ends with ^C.
    const line = process.stderr.isTTY ? "\n" : "";
    process.stderr.write(`${line}The command was stopped. ${state}\n`);
    // At once: whatever is still to be done would begin anew in the folder that was tidied away.
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
