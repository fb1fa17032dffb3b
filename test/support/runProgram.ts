import { spawn, spawnSync } from "node:child_process";

/** Can a program of this machine be started? Shims that lead nowhere count as absent. */
export function isInstalled(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore", timeout: 20_000 }).status === 0;
}

export type Ran = { readonly code: number | null; readonly output: string; readonly errors: string };

/** Runs a program to its end, beside whatever the test itself serves. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input = "", environment = {} }: { readonly input?: string; readonly environment?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...environment }, timeout: 60_000 });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => void (errors += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, errors }));
    child.stdin.end(input);
  });
}
