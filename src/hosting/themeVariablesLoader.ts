import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LoaderContext } from "webpack";
import { isThemeVariable, themeVariables, usedVariables } from "./themeVariables";

/**
 * Webpack loader for `theme.css` and `fluentTheme.css`: puts variables in front of them. The first has those that the
 * style sheets beside and below it use, for the first paint; the second, which comes with the first part that is
 * Fluent's, has those that Fluent's components use beyond them.
 */
export default function themeVariablesLoader(this: LoaderContext<object>, source: string): string {
  const ours = usedVariables(read(this, dirname(this.resourcePath), ".css"));
  if (!this.resourcePath.endsWith("fluentTheme.css")) return `${themeVariables(ours)}\n${source}`;
  const folders = COMPONENTS.map((name) => join(this.rootContext, "node_modules/@fluentui", `react-${name}`, "lib"));
  const theirs = usedVariables(folders.flatMap((folder) => read(this, folder, ".styles.js")));
  return `${themeVariables(theirs.filter((name) => isThemeVariable(name) && !ours.includes(name)))}\n${source}`;
}

/** Fluent's packages that the pane ships styles of. ThemeVariablesPlugin finds one that is missing here. */
const COMPONENTS = [
  ...["button", "checkbox", "dialog", "field", "input", "label", "link", "menu", "provider", "radio", "select"],
  ...["positioning", "textarea"],
];

function read(loader: LoaderContext<object>, folder: string, end: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(end));
  return files.map((file) => {
    loader.addDependency(join(folder, file));
    return readFileSync(join(folder, file), "utf8");
  });
}
