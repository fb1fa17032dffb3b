import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARCHIVE } from "../../src/deploy/archive/archiveLayout";

/** A call of Node's file system at which the process waits: the function, and what its argument of that place ends in. */
export type Moment = readonly [call: string, argument: number, end: string];

export type Ended = { readonly code: number | null; readonly said: string; readonly complained: string };

/** `node package.mjs` of an unpacked archive as a process of its own, with Node alone and nobody at a terminal. */
export function startArchive(
  folder: string,
  args: readonly string[],
  { moment, hook, environment }: StartOptions = {},
) {
  const gate = join(folder, "..", "gate");
  const preload = moment === undefined ? hook : waitingAt(moment, gate);
  if (moment !== undefined) makeGate(gate);
  const file = join(folder, "..", "preload.cjs");
  if (preload !== undefined) writeFileSync(file, preload);
  const child = spawn(process.execPath, [join(folder, ARCHIVE.command), ...args], {
    env: { PATH: "", HOME: folder, NODE_OPTIONS: preload === undefined ? "" : `--require ${file}`, ...environment },
  });
  const { said, ended } = watched(child);
  return {
    child,
    ended,
    /** The process says this on its output, or ends without it. */
    says: (words: string) => Promise.race([said(words), ended]),
    /** What waits at its moment goes on. */
    goOn: () => writeFileSync(gate, ""),
  };
}

type StartOptions = {
  readonly moment?: Moment;
  /** A script that Node loads first. */
  readonly hook?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export const AT_THE_MOMENT = "at the moment";

/** The work in progress stands still there, as it does on a slow disk; the call itself is Node's own. */
function waitingAt([call, argument, end]: Moment, gate: string): string {
  return `const fs = require("node:fs");
const own = fs[${JSON.stringify(call)}];
let waited = false;
fs[${JSON.stringify(call)}] = (...args) => {
  if (!waited && String(args[${argument}]).endsWith(${JSON.stringify(end)})) {
    waited = true;
    fs.writeSync(1, "${AT_THE_MOMENT}\\n");
    fs.readFileSync(${JSON.stringify(gate)});
  }
  return own.apply(fs, args);
};
require("node:module").syncBuiltinESMExports();
`;
}

/** A pipe with a name: whoever opens it to read waits until somebody opens it to write. */
function makeGate(gate: string): void {
  rmSync(gate, { force: true });
  spawnSync("mkfifo", [gate]);
}

/** A command line at a terminal of its own (util-linux' script), and what is typed there. */
export function startAtTerminal(command: string, place: string) {
  const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd: place });
  const { said, ended } = watched(child);
  return {
    ended,
    type: (keys: string) => void child.stdin.write(keys),
    says: (words: string) => Promise.race([said(words), ended]),
  };
}

export const CTRL_C = "\u0003";

function watched(child: ChildProcess) {
  let output = "";
  let complained = "";
  const waiting: { readonly words: string; readonly resolve: () => void }[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    for (const { words, resolve } of waiting) if (output.includes(words)) resolve();
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => void (complained += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, said: output, complained }));
  });
  const said = (words: string) =>
    new Promise<void>((resolve) => (output.includes(words) ? resolve() : void waiting.push({ words, resolve })));
  return { ended, said };
}
