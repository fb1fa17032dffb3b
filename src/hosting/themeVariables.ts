import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";

/** The names of the variables that style sheets or scripts use. */
export function usedVariables(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name ?? ""));
  return [...new Set(names)].sort();
}

export function isThemeVariable(name: string): boolean {
  return Object.hasOwn(webLightTheme, name);
}

/**
 * Fluent's own values for these variables, light and dark, as CSS. Written at build time, so that no script has to bring
 * the themes. An unknown name is a spelling mistake of ours and stops the build.
 */
export function themeVariables(used: readonly string[]): string {
  // Sizes and fonts are the same in both themes, and are written once.
  const themed = used.filter((name) => valueOf(name, webDarkTheme) !== valueOf(name, webLightTheme));
  return [
    rule(":root", used, webLightTheme),
    // Before Office has said which theme it has, and where the pane never starts, the system's preference decides.
    `@media (prefers-color-scheme: dark) {\n${rule(":root:not([data-theme])", themed, webDarkTheme)}\n}`,
    rule(":root[data-theme=dark]", themed, webDarkTheme),
  ].join("\n");
}

/** No space after a colon: that of a variable is part of its value, and no minifier takes it away. */
function rule(selector: string, names: readonly string[], theme: Theme): string {
  return `${selector} {\n${names.map((name) => `  --${name}:${valueOf(name, theme)};`).join("\n")}\n}`;
}

function valueOf(name: string, theme: Theme): string | number {
  const values: Readonly<Record<string, unknown>> = { ...theme };
  const value = values[name];
  if (typeof value !== "string" && typeof value !== "number") throw new Error(`Fluent has no variable --${name}.`);
  return value;
}
