import type { AddInAddress } from "../addInAddress";
import { isFolderRule, type HeaderRule } from "./headerRules";

/** `staticwebapp.config.json`: routes from the root of the site; the first one that matches counts. */
export function azureStaticWebApps({ path }: AddInAddress, rules: readonly HeaderRule[]): string {
  const routes = rules.map((rule) => ({
    route: `${path}/${rule.path}${isFolderRule(rule) ? "*" : ""}`,
    headers: rule.headers,
  }));
  return `${JSON.stringify({ routes }, null, 2)}\n`;
}
