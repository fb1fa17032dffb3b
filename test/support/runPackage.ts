import { join } from "node:path";
import type { CommandContext } from "../../src/deploy/commandContext";
import { packageCommand } from "../../src/deploy/packageCommand";
import { projectParts } from "../../src/deploy/projectParts";
import { softwareBill, type SoftwareBill } from "../../src/deploy/softwareBill";

export const ROOT = join(__dirname, "../..");

/** The values that are right, by option. */
export const RIGHT: Readonly<Record<string, string>> = {
  "--url": "https://addins.contoso.com/Sessions",
  "--client-id": "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731",
  "--tenant": "contoso.onmicrosoft.com",
};

export type Ran = { readonly code: number; readonly said: string; readonly complained: string };

let made: SoftwareBill | undefined;

/** npm takes seconds for it, and it is the same for every package of this project. */
function billOfThisFile(): SoftwareBill {
  made ??= softwareBill(ROOT);
  return made;
}

/** `npm run package` in this process, from a build in `dist`. */
export async function runPackage(
  args: readonly string[],
  dist: string,
  changes: Partial<CommandContext> = {},
): Promise<Ran> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await packageCommand(args, {
    typed: "npm run package --",
    root: ROOT,
    project: () => projectParts(ROOT),
    built: () => dist,
    bill: billOfThisFile,
    ask: undefined,
    visit: () => Promise.resolve({ kind: "none", why: "ENOTFOUND" }),
    whenStopped: () => () => undefined,
    stdout: (text) => void said.push(text),
    stderr: (text) => void complained.push(text),
    ...changes,
  });
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

/** A command line of the right values and these. */
export function argsWith(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries({ ...RIGHT, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [name, value],
  );
}
