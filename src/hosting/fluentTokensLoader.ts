import { tokens } from "@fluentui/tokens";

/**
 * A webpack loader for Fluent's modules: writes the few tokens that they read in place of the table of all of them,
 * which would be shipped whole. Their styles name the variables themselves.
 */
export default function fluentTokensLoader(text: string): string {
  const values: Readonly<Record<string, unknown>> = { ...tokens };
  return text.replace(/\btokens\.(\w+)\b(?!\s*=[^=])/g, (read, name: string) => {
    const value = values[name];
    return typeof value === "string" ? JSON.stringify(value) : read;
  });
}
