import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./layerFaults";

const LONGEST = 200;

/** Files that a reader is better served by in one piece: tables and lists of sentences. */
const MAY_BE_LONGER = /^src\/(core\/answers\/errorCodeRemedies|strings\/languages\/[a-z]{2}(-[A-Z]{2})?)\.ts$/;

const EMPTY_NAMES = ["util", "utils", "helper", "helpers", "common", "types", "misc", "shared", "constants", "index"];

/** What is wrong with a file of src as a file: its name, its length, or that it only passes on what others export. */
export function fileFaults({ path, text }: SourceFile): readonly string[] {
  const name = posix.basename(path).replace(/\..*$/, "");
  const lines = text.trimEnd().split("\n").length;
  const folders = posix.dirname(path).split("/");
  const isEntry = path === "src/taskpane/index.tsx";
  return [
    ...(EMPTY_NAMES.includes(name.toLowerCase()) && !isEntry ? [`${path} has a name that says nothing`] : []),
    ...folders.filter((folder) => EMPTY_NAMES.includes(folder)).map((folder) => `${path} is in "${folder}"`),
    ...(lines > LONGEST && !MAY_BE_LONGER.test(path) ? [`${path} has ${lines} lines`] : []),
    ...(isBarrel(text) ? [`${path} only passes on what other files export`] : []),
  ];
}

function isBarrel(text: string): boolean {
  const { statements } = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022);
  const passesOn = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  return statements.length > 0 && statements.every(passesOn);
}
