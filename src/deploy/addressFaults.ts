import { fileHostOf, SHAREPOINT_SUFFIXES } from "../core/documents/fileHosts";
import { isMicrosofts, neverOnTheWeb } from "./hostNames";
import { TAKEN_AT_ROOT } from "./siteRoot";

export const HOST_NAME = "Give the name of the host, for which it has a certificate.";

/** Why users or Microsoft Entra would not find the add-in at a host (as the URL parser gives it); undefined if fine. */
export function hostFault(hostname: string): string | undefined {
  if (/(^|\.)localhost$|^127\.[\d.]+$|^0\.0\.0\.0$/.test(hostname)) {
    return "is this machine. Give the address at which your users reach the add-in.";
  }
  if (/^[\d.]+$/.test(hostname)) return `is an IP address. ${HOST_NAME}`;
  if (!hostname.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))) {
    return "has a host name that cannot be. Write it as in https://addins.contoso.com/sessions.";
  }
  if (!hostname.includes(".")) {
    return "has a host without a domain. Give its whole name, such as addins.contoso.com.";
  }
  if (neverOnTheWeb(hostname)) {
    return "has a host that never exists on the web. Give the address at which your users reach the add-in.";
  }
  const unsuitable = UNSUITABLE.find(({ below }) => hostname === below || hostname.endsWith(`.${below}`))?.why;
  if (unsuitable !== undefined) return unsuitable;
  if (fileHostOf(hostname) !== undefined) return DOWNLOADS;
  return isMicrosofts(hostname)
    ? `is a host of Microsoft's own, where nobody else puts files. ${NOT_A_HOST}`
    : undefined;
}

/** A warning to show with a package that was written; undefined when there is none. */
export function hostWarning(hostname: string): string | undefined {
  return /\.workers\.dev$/.test(hostname)
    ? "Cloudflare Workers take .html from addresses unless html_handling is none: set it, or no sign-in comes back."
    : undefined;
}

const NOT_A_HOST = "Give an address on a web host, such as Azure Static Web Apps.";

const DOWNLOADS = `is SharePoint or OneDrive, which gives pages as downloads. ${NOT_A_HOST}`;

const UNSUITABLE: readonly { readonly below: string; readonly why: string }[] = [
  {
    below: "pages.dev",
    why:
      "is on Cloudflare Pages, which takes .html from addresses: Microsoft Entra compares redirect addresses exactly, " +
      `and no sign-in would come back. ${NOT_A_HOST}`,
  },
  ...[...SHAREPOINT_SUFFIXES, "onedrive.live.com"].map((below) => ({ below, why: DOWNLOADS })),
  ...["github.com", "githubusercontent.com", "gitlab.com", "bitbucket.org"].map((below) => ({
    below,
    why: `is where sources are kept, which gives pages as text. ${NOT_A_HOST}`,
  })),
];

/** Why one of the hosts would not serve a folder at this path (as the URL parser gives it); undefined if fine. */
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
  const noName = segments.find(isNoNameOnWindows);
  if (noName !== undefined) {
    return `has a folder named ${noName} in its path, which cannot be made on Windows. ${OTHER_NAME}`;
  }
  return FILE.test(segments.at(-1) ?? "") ? "is a file. Give the folder that it is in." : undefined;
}

const OTHER_NAME = "Give the folder another name.";

/** Azure Static Web Apps reserves api for its functions, Cloudflare cdn-cgi. Names with a dot are hidden anyway. */
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

export function isNoNameOnWindows(name: string): boolean {
  return name.endsWith(".") || WINDOWS_DEVICE.test(name);
}

const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FILE = /\.(html?|xml|js|mjs|json|css|aspx?|php|txt|png|svg|ico|zip)$/i;
