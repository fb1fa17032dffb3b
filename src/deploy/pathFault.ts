import { TAKEN_AT_ROOT } from "./siteRoot";

/** Why a folder at this path (as the URL parser writes it) would not be served by one of the hosts; undefined when fine. */
export function pathFault(pathname: string): string | undefined {
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const [first = ""] = segments;
  if (TAKEN_AT_ROOT.includes(first.toLowerCase())) {
    return `begins its path with ${first}, which hosts know as a file at the root of the site. ${OTHER_NAME}`;
  }
  if (TAKEN_BY_HOSTS.includes(first.toLowerCase()) || first.startsWith("_")) {
    return `begins its path with ${first}, which a host keeps for itself. ${OTHER_NAME}`;
  }
  const hidden = segments.find((segment) => segment.startsWith(".") || HIDDEN.includes(segment.toLowerCase()));
  if (hidden !== undefined) return `has a folder named ${hidden} in its path, which hosts do not serve. ${OTHER_NAME}`;
  const noName = segments.find((segment) => segment.endsWith(".") || WINDOWS_DEVICE.test(segment));
  if (noName !== undefined) {
    return `has a folder named ${noName} in its path, which cannot be made on Windows. ${OTHER_NAME}`;
  }
  return FILE.test(segments.at(-1) ?? "") ? "is a file. Give the folder that it is in." : undefined;
}

const OTHER_NAME = "Give the folder another name.";

/** Azure Static Web Apps keeps api for its functions, Cloudflare cdn-cgi. Names with a dot are hidden anyway. */
const TAKEN_BY_HOSTS: readonly string[] = ["api", "cdn-cgi"];

/** IIS: `hiddenSegments` of its request filtering, at any depth. */
const HIDDEN: readonly string[] = [
  "bin",
  "web.config",
  "app_code",
  "app_globalresources",
  "app_localresources",
  "app_webreferences",
  "app_data",
  "app_browsers",
];

const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FILE = /\.(html?|xml|js|mjs|json|css|aspx?|php|txt|png|svg|ico|zip)$/i;
