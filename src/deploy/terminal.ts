import { createInterface } from "node:readline/promises";
import type { Ask } from "./askMissing";

/** The terminal of this process, or undefined when it has none to ask at: a pipe, a build server. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // A question that is open when the terminal closes is never answered by readline.
  const closed = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  return {
    ask: (text) => Promise.race([lines.question(text), closed]),
    close: () => lines.close(),
  };
}
