import type { AddInAddress } from "../addInAddress";
import { IIS_SETTINGS } from "../siteRoot";
import { isFolderRule, type HeaderRule } from "./headerRules";

/**
 * Locations for the `server` block of the address. Without `always`, nginx adds headers to successful answers only:
 * a 404 must not be cached for a year.
 */
export function nginx({ path, href }: AddInAddress, rules: readonly HeaderRule[]): string {
  const blocks = rules.map((rule) => {
    const match = isFolderRule(rule) ? "^~" : "=";
    const lines = Object.entries(rule.headers).map(([name, value]) => `  add_header ${name} "${value}";`);
    return [`location ${match} ${path}/${rule.path} {`, ...lines, ...(isPacked(rule) ? PACKING : []), SERVER, "}"].join(
      "\n",
    );
  });
  const head = `# Headers of ${href}. Include this file in the server block of that host.`;
  const settings = `location = ${path}/${IIS_SETTINGS} {\n  return 404;\n}`;
  return `${[head, HSTS, ...blocks, settings].join("\n\n")}\n`;
}

/** Within the locations, since a server block that has `gzip` already would refuse it a second time. */
const PACKING: readonly string[] = [
  "  gzip on;",
  "  gzip_vary on;",
  "  gzip_proxied any;",
  "  gzip_min_length 1000;",
  "  gzip_types text/css text/javascript application/javascript application/x-javascript;",
];

const isPacked = ({ path }: HeaderRule): boolean => path.endsWith(".html") || path === "static/";

/** nginx sends no header whose value is empty. */
const SERVER = "  add_header Strict-Transport-Security $workbook_sessions_hsts;";

const HSTS = `# nginx drops the server's own add_header lines in these locations. If the server sends Strict-Transport-Security,
# repeat its value after the include:  set $workbook_sessions_hsts "max-age=63072000";
set $workbook_sessions_hsts "";`;
