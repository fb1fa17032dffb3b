import type { AddInAddress } from "../addInAddress";
import { isFolderRule, type HeaderRule } from "./headerRules";

/** `_headers` of Netlify, Cloudflare and others: paths from the root of the site, each followed by its headers. */
export function underscoreHeaders({ path }: AddInAddress, rules: readonly HeaderRule[]): string {
  const blocks = rules.map((rule) => {
    const lines = Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${path}/${rule.path}${isFolderRule(rule) ? "*" : ""}`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
