import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { claimWorkFolder, type Stale } from "./workFolder";
import { hashOf } from "./hashOf";
import { entriesIn, LIST, listOf, readList } from "./packageList";
import type { PackageFile } from "./packageRequest";
import { placeFault } from "./placeFault";
import { removeWhileEmpty } from "./removeFolders";
import { signalsHeard } from "./signalsHeard";

/** Why nothing may be written to a folder: the place is not allowed, or holds what this command did not write. */
export function targetFault(out: string, root: string): string | undefined {
  const target = resolve(out);
  const place = placeFault(out, root);
  if (place !== undefined) return place;
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  if (!kind.isDirectory()) return `--out "${out}" is a file. Name a folder, or move the file away.`;
  const listed = readList(target);
  const foreign = listed === undefined ? readdirSync(target).sort() : foreignIn(target, listed);
  if (foreign.length === 0) return undefined;
  const named = foreign.slice(0, 5).join(", ") + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : "");
  return (
    `--out "${out}" holds what this command did not write, or what was changed since: ${named}. ` +
    "Move it away, or name another folder."
  );
}

function foreignIn(target: string, listed: ReadonlyMap<string, unknown>): readonly string[] {
  return entriesIn(target)
    .filter(
      ({ path, isFile }) => path !== LIST && !(isFile && listed.get(path) === hashOf(readFileSync(join(target, path)))),
    )
    .map(({ path }) => path);
}

export type Writing = {
  /** A new folder beside the target, for work in progress. */
  readonly aside: string;
  /** What a run that was ended by force had left there, and this one has put right: a sentence. */
  readonly found: string | undefined;
  /**
   * Replaces the target with the files, all at once, unless somebody has put something there in the meantime: then it
   * returns a sentence that says so. Until then it can be stopped after each file.
   */
  readonly finish: (files: readonly PackageFile[]) => Promise<string | undefined>;
  /** Restores everything as it was found, at any moment. Does nothing after `finish`. */
  readonly abandon: () => void;
  /** Has the new package taken its place? */
  readonly isFinished: () => boolean;
};

/** A sentence when another run is at work there. Throws Node's file error when the place cannot be written to. */
export function beginWriting(out: string, root: string): Writing | string {
  const target = resolve(out);
  const made = mkdirSync(dirname(target), { recursive: true });
  const unmake = () => {
    if (made !== undefined) removeWhileEmpty(dirname(target), made);
  };
  const claim = claimed(target, unmake);
  // The other run's folder is there, so nothing of what was made on the way to it is empty.
  if (claim.kind === "taken") return claim.sentence;
  const aside = claim.folder;
  const folder = join(aside, "package");
  let finished = false;
  return {
    aside,
    found: claim.stale === undefined ? undefined : foundSentence(out, claim.stale),
    async finish(files) {
      for (const { path, content } of [...files, { path: LIST, content: listOf(files) }]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
        await signalsHeard();
      }
      // The build may have taken minutes: do not replace what was added or edited there meanwhile.
      const fault = targetFault(out, root);
      if (fault !== undefined) return fault;
      if (existsSync(target)) renameSync(target, join(aside, "before"));
      renameSync(folder, target);
      finished = true;
      claim.release();
      return undefined;
    },
    abandon() {
      if (finished) return;
      const before = join(aside, "before");
      if (existsSync(before) && !existsSync(target)) renameSync(before, target);
      claim.release();
      unmake();
    },
    isFinished: () => finished,
  };
}

function claimed(target: string, unmake: () => void) {
  try {
    return claimWorkFolder(target);
  } catch (error) {
    unmake();
    throw error;
  }
}

function foundSentence(out: string, { restored }: Stale): string {
  const what = `A run before this one was ended by force, and left a folder beside "${out}". It was removed`;
  return restored ? `${what}, and the package that it had moved there was put back.` : `${what}.`;
}
