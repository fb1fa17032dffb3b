import type { CloudName, CloudWithoutWorkbooks } from "../clouds";

/** Whose files a host serves: an organization's SharePoint and OneDrive in one cloud, or a person's own OneDrive. */
export type FileHost =
  { readonly kind: "sharePoint"; readonly cloud: CloudName | CloudWithoutWorkbooks } | { readonly kind: "consumer" };

/** `host` in lower case. Undefined for hosts of anybody else. */
export function fileHostOf(host: string): FileHost | undefined {
  if (CONSUMER_HOSTS.has(host)) return { kind: "consumer" };
  const cloud = SHAREPOINT_CLOUDS.find(([suffix]) => host.endsWith(suffix) && host.length > suffix.length)?.[1];
  return cloud === undefined ? undefined : { kind: "sharePoint", cloud };
}

/** OneDrive for work or school: `contoso-my.sharepoint.com`. Only the first label counts, the others are not the tenant's. */
export function isPersonalHost(host: string): boolean {
  return /^[^.]+-my\./.test(host);
}

/** The same tenant's hosts differ by `-my` alone: `contoso` and `contoso-my`. */
export function isSameTenant(one: string, other: string): boolean {
  return withoutMy(one) === withoutMy(other);
}

function withoutMy(host: string): string {
  return host.replace(/^([^.]+)-my\./, "$1.");
}

const CONSUMER_HOSTS = new Set([
  "d.docs.live.net",
  "docs.live.net",
  "onedrive.live.com",
  "1drv.ms",
  "my.microsoftpersonalcontent.com",
]);

/** Microsoft's endpoint lists of each cloud, SharePoint Online and OneDrive. */
const SHAREPOINT_CLOUDS: readonly (readonly [string, CloudName | CloudWithoutWorkbooks])[] = [
  [".sharepoint.com", "global"],
  [".sharepoint.us", "usgov"],
  [".sharepoint-mil.us", "usgovdod"],
  [".dps.mil", "usgovdod"],
  [".sharepoint.cn", "china"],
  [".sovcloud-sharepoint.fr", "bleu"],
  [".sovcloud-sharepoint.de", "delos"],
  [".sharepoint.de", "germany"],
];
