import type { AddInAddress } from "../addInAddress";
import { IIS_SETTINGS } from "../siteRoot";
import { isFolderRule, type HeaderRule } from "./headerRules";

/** `staticwebapp.config.json`: routes from the root of the site; the first one that matches counts. */
export function azureStaticWebApps({ path }: AddInAddress, rules: readonly HeaderRule[]): string {
  const routes = rules.map((rule) => ({
    route: `${path}/${rule.path}${isFolderRule(rule) ? "*" : ""}`,
    headers: rule.headers,
  }));
  const settings = { route: `${path}/${IIS_SETTINGS}`, statusCode: 404 };
  return `${JSON.stringify({ routes: [...routes, settings] }, null, 2)}\n`;
}
