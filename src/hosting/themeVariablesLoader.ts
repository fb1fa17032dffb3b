import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LoaderContext } from "webpack";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";

/** Webpack loader for `theme.css`: puts the variables that the style sheets beside and below it use in front of it. */
export default function themeVariablesLoader(this: LoaderContext<object>, source: string): string {
  const folder = dirname(this.resourcePath);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const paths = files.map((file) => join(folder, file));
  for (const path of paths) this.addDependency(path);
  return `${themeVariables(paths.map((path) => readFileSync(path, "utf8")))}\n${source}`;
}

/**
 * Fluent's own values for the variables that our style sheets use, light and dark, as CSS. Written at build time, so
 * that the first paint has Fluent's colours without its script; later parts bring Fluent's provider with all variables.
 * An unknown name is a spelling mistake of ours and stops the build.
 */
function themeVariables(styleSheets: readonly string[]): string {
  const names = [...new Set(styleSheets.flatMap((css) => [...css.matchAll(/var\(--(\w+)/g)].map(([, name]) => name)))];
  const used = names.filter((name) => name !== undefined).sort();
  // Sizes and fonts are the same in both themes, and are written once.
  const themed = used.filter((name) => valueOf(name, webDarkTheme) !== valueOf(name, webLightTheme));
  return [
    rule(":root", used, webLightTheme),
    // Before Office has said which theme it has, and where the pane never starts, the system's preference decides.
    `@media (prefers-color-scheme: dark) {\n${rule(":root:not([data-theme])", themed, webDarkTheme)}\n}`,
    rule(":root[data-theme=dark]", themed, webDarkTheme),
  ].join("\n");
}

function rule(selector: string, names: readonly string[], theme: Theme): string {
  return `${selector} {\n${names.map((name) => `  --${name}: ${valueOf(name, theme)};`).join("\n")}\n}`;
}

function valueOf(name: string, theme: Theme): string | number {
  const values: Readonly<Record<string, unknown>> = { ...theme };
  const value = values[name];
  if (typeof value !== "string" && typeof value !== "number") throw new Error(`Fluent has no variable --${name}.`);
  return value;
}
