import type { AddInAddress } from "../addInAddress";
import { isFolderRule, type HeaderRule } from "./headerRules";

/**
 * Locations for the `server` block of the address. Without `always`, nginx adds headers to successful answers only:
 * a 404 must not be cached for a year.
 */
export function nginx({ path, href }: AddInAddress, rules: readonly HeaderRule[]): string {
  const blocks = rules.map((rule) => {
    const match = isFolderRule(rule) ? "^~" : "=";
    const lines = Object.entries(rule.headers).map(([name, value]) => `  add_header ${name} "${value}";`);
    return [`location ${match} ${path}/${rule.path} {`, ...lines, "}"].join("\n");
  });
  return `# Headers of ${href}. Include this file in the server block of that host.\n\n${blocks.join("\n\n")}\n`;
}
