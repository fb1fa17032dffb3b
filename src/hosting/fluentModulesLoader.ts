import { tokens } from "@fluentui/tokens";

/** A webpack loader for Fluent's modules, which are written for bundlers and versions of React that we don't have. */
export default function fluentModulesLoader(text: string): string {
  return withPlainReact(withTokens(text));
}

/**
 * Writes the few tokens that they read in place of the table of all of them, which would be shipped whole. Their styles
 * name the variables themselves.
 */
function withTokens(text: string): string {
  const values: Readonly<Record<string, unknown>> = { ...tokens };
  return text.replace(/\btokens\.(\w+)\b(?!\s*=[^=])/g, (read, name: string) => {
    const value = values[name];
    return typeof value === "string" ? JSON.stringify(value) : read;
  });
}

/**
 * Names what they read of React, where they hide it from bundlers (`React['use' + 'Id']`) or take the module as a whole:
 * otherwise webpack ships a function with the first script that makes modules of what is none.
 */
function withPlainReact(text: string): string {
  return text
    .replace(/\bReact\['(\w+)' \+ '(\w+)'\]/g, "React.$1$2")
    .replace(/^import \* as (\w+) from "react\/jsx-runtime";$/m, 'import $1 from "react/jsx-runtime";');
}
