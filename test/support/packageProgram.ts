import { readSync } from "node:fs";
import { packageCommand } from "../../src/deploy/packageCommand";
import { projectParts } from "../../src/deploy/projectParts";
import { whenStopped } from "../../src/deploy/terminal";

/**
 * `npm run package` as a process of its own, from a build that is there: `root dist …arguments`. It says when it is in
 * the middle of its work, and goes on when its input ends.
 */
const [root = "", dist = "", ...args] = process.argv.slice(2);

async function main(): Promise<void> {
  process.exitCode = await packageCommand(args, {
    typed: "npm run package --",
    root,
    project: () => projectParts(root),
    built: () => dist,
    bill: () => {
      process.stdout.write("at work\n");
      // As npm does, it holds up everything else.
      readSync(0, Buffer.alloc(1));
      return { kind: "bill", json: `{ "large": "${"x".repeat(200_000)}" }\n` };
    },
    ask: undefined,
    visit: () => Promise.resolve({ kind: "none", why: "ENOTFOUND" }),
    whenStopped,
    stdout: (text) => void process.stdout.write(`${text}\n`),
    stderr: (text) => void process.stderr.write(`${text}\n`),
  });
}

void main();
