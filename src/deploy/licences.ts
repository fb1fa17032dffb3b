import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Licences =
  | { readonly kind: "licences"; readonly text: string }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

export type LockFile = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
};

/** Licences that require a notice only. Any other stops the package until a person has decided. */
const ALLOWED = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Build tools that put a few lines of their own into what they build. */
const ALSO_SHIPPED = ["node_modules/mini-css-extract-plugin", "node_modules/webpack"];

/** The licence of each package that is in the add-in, or may be: more than is shipped, never less. */
export function licences(root: string, lock: LockFile): Licences {
  return licencesOf(root, lock, (path) => lock.packages[path]?.dev !== true || ALSO_SHIPPED.includes(path));
}

/** The same of other packages: those at the paths of the lock file that `isShipped` picks. */
export function licencesOf(root: string, lock: LockFile, isShipped: (path: string) => boolean): Licences {
  const shipped = Object.keys(lock.packages)
    .filter((path) => path !== "" && isShipped(path))
    .sort();
  const named = shipped.map((path) => ({ path, title: titleOf(path, lock), licence: lock.packages[path]?.license }));
  const sentences = named
    .filter(({ licence }) => licence === undefined || !ALLOWED.includes(licence))
    .map(
      ({ title, licence }) =>
        `${title} is under ${licence ?? "no stated licence"}, and allowed are ${ALLOWED.join(", ")}.`,
    );
  if (sentences.length > 0) return { kind: "wrong", sentences };
  const parts = named.map(({ path, title, licence }) =>
    [`${title} (${licence ?? ""})`, licenceText(join(root, path))].join("\n\n"),
  );
  const own = `Workbook Sessions (MIT)\n\n${readFileSync(join(root, "LICENSE"), "utf8").trim()}`;
  return { kind: "licences", text: `${[INTRODUCTION, own, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n` };
}

const INTRODUCTION =
  "Workbook Sessions and the packages that it is made of, each with its licence.\nOffice.js is loaded from Microsoft and not part of it.";

function titleOf(path: string, lock: LockFile): string {
  return `${path.replace(/^.*node_modules\//, "")} ${lock.packages[path]?.version ?? ""}`;
}

/** Some packages of Microsoft and others name their licence but do not include its text. */
function licenceText(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice)/i.test(name))
    .sort();
  if (files.length > 0) return files.map((name) => readFileSync(join(folder, name), "utf8").trim()).join("\n\n");
  // package.json of an installed package: npm has read these fields before.
  const { author, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly author?: string | { readonly name?: string };
    readonly license?: string;
  };
  const holder = typeof author === "string" ? author : author?.name;
  return `Copyright (c) ${holder ?? "its authors"}\n\nPublished without a text of its own; that of ${license ?? "its licence"} is in this file.`;
}
