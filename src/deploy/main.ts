import { join } from "node:path";
import { buildPaneWhenStale } from "../hosting/buildPane";
import { visit } from "./check/visit";
import { packageCommand } from "./packageCommand";
import { projectParts } from "./projectParts";
import { softwareBill } from "./softwareBill";
import { whenStopped, openTerminal } from "./terminal";

const ROOT = join(__dirname, "../..");

void main();

async function main(): Promise<void> {
  const terminal = openTerminal();
  process.exitCode = await packageCommand(process.argv.slice(2), {
    typed: "npm run package --",
    root: ROOT,
    project: () => projectParts(ROOT),
    built: () => (buildPaneWhenStale() ? join(ROOT, "dist") : undefined),
    bill: () => softwareBill(ROOT),
    ask: terminal?.ask,
    visit,
    whenStopped,
    stdout: (text) => void process.stdout.write(`${text}\n`),
    stderr: (text) => void process.stderr.write(`${text}\n`),
  });
  terminal?.close();
}
