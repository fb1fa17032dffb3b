import {
  CLOUD_NAMES,
  CLOUDS,
  CLOUDS_WITHOUT_WORKBOOKS,
  isCloudWithoutWorkbooks,
  type CloudName,
  type CloudWithoutWorkbooks,
} from "../clouds";

/** Whose files a host serves: an organization's SharePoint and OneDrive in one cloud, or a person's own OneDrive. */
export type FileHost =
  { readonly kind: "sharePoint"; readonly cloud: CloudName | CloudWithoutWorkbooks } | { readonly kind: "consumer" };

/** `host` in lower case. Undefined for hosts of anybody else. */
export function fileHostOf(host: string): FileHost | undefined {
  if (CONSUMER_HOSTS.has(host)) return { kind: "consumer" };
  const cloud = SHAREPOINT.find(([end]) => host.endsWith(`.${end}`) && host.length > end.length + 1)?.[1];
  return cloud === undefined ? undefined : { kind: "sharePoint", cloud };
}

/** OneDrive for work or school: `contoso-my.sharepoint.com`. Only the first label is the tenant's. */
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

/** What SharePoint's hosts end in, and in which cloud. */
const SHAREPOINT: readonly (readonly [end: string, cloud: CloudName | CloudWithoutWorkbooks])[] = [
  ...CLOUD_NAMES.flatMap((name) => CLOUDS[name].sharePoint.map((end) => [end, name] as const)),
  ...Object.keys(CLOUDS_WITHOUT_WORKBOOKS)
    .filter(isCloudWithoutWorkbooks)
    .map((name) => [CLOUDS_WITHOUT_WORKBOOKS[name], name] as const),
];

/** The host suffixes of every cloud, also of those without workbooks; without their first dot. */
export const SHAREPOINT_SUFFIXES: readonly string[] = SHAREPOINT.map(([end]) => end);
