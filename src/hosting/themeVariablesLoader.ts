import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LoaderContext } from "webpack";
import { themeVariables } from "./themeVariables";

/** Webpack loader for `theme.css`: puts the variables that the style sheets beside and below it use in front of it. */
export default function themeVariablesLoader(this: LoaderContext<object>, source: string): string {
  const folder = dirname(this.resourcePath);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const paths = files.map((file) => join(folder, file));
  for (const path of paths) this.addDependency(path);
  return `${themeVariables(paths.map((path) => readFileSync(path, "utf8")))}\n${source}`;
}
