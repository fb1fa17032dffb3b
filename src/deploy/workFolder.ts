import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { isJsonObject, parsedJson } from "../core/json";
import { removeWhole } from "./removeFolders";

/** What a run left that was ended by force. `restored`: the target was missing, and is back in its place. */
export type Stale = { readonly restored: boolean };

export type WorkFolderClaim =
  | {
      readonly kind: "claimed";
      readonly folder: string;
      readonly stale: Stale | undefined;
      readonly release: () => void;
    }
  | { readonly kind: "taken"; readonly sentence: string };

const RUN = "run.json";
const OVER = "-over";
/** Those of this process: by its number alone they could not be told from ones of an earlier process. */
const ours = new Set<string>();

/**
 * The one folder beside a target in which a run works. Its name is fixed, and it comes into being with its owner in it,
 * so of two runs at once one has it and the other is told. Throws Node's file errors.
 */
export function claimWorkFolder(target: string): WorkFolderClaim {
  const folder = join(dirname(target), `.${basename(target)}-unfinished`);
  const stale = tidiedUp(target, folder);
  const own = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    writeFileSync(join(own, RUN), `${JSON.stringify({ process: process.pid, machine: hostname() })}\n`);
    const sentence = existsSync(folder) ? takenSentence(folder) : moved(own, folder);
    if (sentence !== undefined) {
      removeWhole(own);
      return { kind: "taken", sentence };
    }
  } catch (error) {
    removeWhole(own);
    throw error;
  }
  ours.add(folder);
  return {
    kind: "claimed",
    folder,
    stale,
    release() {
      removeWhole(folder);
      ours.delete(folder);
    },
  };
}

/** A folder cannot be moved to where another, with something in it, has come meanwhile. */
function moved(own: string, folder: string): string | undefined {
  try {
    renameSync(own, folder);
    return undefined;
  } catch (error) {
    if (existsSync(folder)) return takenSentence(folder);
    throw error;
  }
}

function takenSentence(folder: string): string {
  return (
    `Another run is writing there, in ${folder}. Wait until it has ended, and run the command again; ` +
    "if there is no other run, on no machine, delete that folder first."
  );
}

/** Puts right what a run left here that is certainly over. Undefined where there was nothing of the kind. */
function tidiedUp(target: string, folder: string): Stale | undefined {
  const prefix = `.${basename(target)}-`;
  const left = readdirSync(dirname(target))
    .filter((name) => name.startsWith(prefix) && /^(unfinished|\w{6})(-over)?$/.test(name.slice(prefix.length)))
    .map((name) => join(dirname(target), name))
    .filter(isOver);
  if (left.length === 0) return undefined;
  const before = join(folder, "before");
  const restored = left.includes(folder) && existsSync(before) && !existsSync(target);
  if (restored) renameSync(before, target);
  for (const each of left) removeStale(each);
  return { restored };
}

/** Two runs may find the same: what one has moved away, the other cannot take for its own new folder. */
function removeStale(folder: string): void {
  const away = folder.endsWith(OVER) ? folder : `${folder}${OVER}`;
  try {
    if (away !== folder) renameSync(folder, away);
    if (isOver(away)) rmSync(away, { recursive: true, force: true });
    else renameSync(away, folder);
  } catch {
    // The other run was faster; what is left of this is removed by the next.
  }
}

/** Only a run of this machine whose process has ended is certainly over. */
function isOver(folder: string): boolean {
  const run = runIn(folder);
  if (!isJsonObject(run) || run["machine"] !== hostname() || typeof run["process"] !== "number") return false;
  return run["process"] === process.pid ? !ours.has(folder) : !isAlive(run["process"]);
}

function runIn(folder: string): unknown {
  try {
    return parsedJson(readFileSync(join(folder, RUN), "utf8"));
  } catch {
    // Nobody's that is known: it is left alone.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and is alive.
    return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
  }
}
