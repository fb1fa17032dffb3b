import { posix } from "node:path";
import { codeSpansIn, commandsIn } from "./markdown";
import { filesBelow, isThere, textOf, type Readme } from "./readmes";

/** Looks like a path, or like the name of a file; the name of the format has a slash as well. */
const PATH = /^[\w.-]+(?:\/[\w.-]+)*\/?$/;
const FILE = /\.(?:tsx?|mjs|js|json|ya?ml|sh|ps1|py|xml|txt|conf|config|html|story|test)$/;
const FORMAT = /^workbook-session\/\d+$/;

/** Files and folders that a README names within backticks or in a command, and that are nowhere. */
export function namedFileFaults({ path, text }: Readme): readonly string[] {
  const spans = codeSpansIn(text).filter((span) => PATH.test(span) && (span.includes("/") || FILE.test(span)));
  const typed = commandsIn(text).flatMap((line) => line.match(/(?<![\w./-])(?:src|test|\.ci)\/[\w./-]*\w/g) ?? []);
  return [...new Set([...spans, ...typed])]
    .filter((name) => !FORMAT.test(name) && !isSomewhere(name, posix.dirname(path)))
    .map((name) => `${path} names ${name}: no such file`);
}

function isSomewhere(name: string, folder: string): boolean {
  const places = [`${folder}/${name}`, name, `src/${name}`, `src/${name}.ts`, `src/${name}.tsx`];
  return places.some(isThere) || isTest(name) || isWritten(name);
}

/** `name.story` and `name.test` stand for the file that ends so. */
function isTest(name: string): boolean {
  if (!/\.(?:story|test)$/.test(name)) return false;
  return filesBelow("test").some((path) => posix.basename(path).replace(/(?:\.test)?\.tsx?$/, "") === trimmed(name));
}

function trimmed(name: string): string {
  return name.replace(/\.test$/, "");
}

/** What the build or the package command writes is there only afterwards; their sources name it. */
function isWritten(name: string): boolean {
  const [first = ""] = name.split("/");
  // Below a folder of src nothing is written.
  if (name.includes("/") && isThere(`src/${first}`)) return false;
  return WRITERS.some((text) => text.includes(`"${name}"`) || text.includes(posix.basename(name)));
}

const WRITERS = [...filesBelow("src/deploy").filter((path) => path.endsWith(".ts")), "webpack.config.js"].map(textOf);
