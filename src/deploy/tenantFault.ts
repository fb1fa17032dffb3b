import type { CloudName } from "../core/clouds";

/** What is wrong with a GUID that has the right form, to follow the value itself; undefined when nothing is. */
export function knownGuidFault(value: string): string | undefined {
  const guid = value.toLowerCase();
  if (/^([0f])\1{7}-(\1{4}-){3}\1{12}$/.test(guid)) return "is a placeholder. Copy the GUID from Microsoft Entra.";
  return KNOWN_GUIDS[guid];
}

const KNOWN_GUIDS: Readonly<Record<string, string>> = {
  "00000003-0000-0000-c000-000000000000":
    "is Microsoft Graph itself. Copy the Application (client) ID of your own app registration.",
  "9188040d-6c67-4c5b-b112-36a304b66dad":
    "stands for all personal Microsoft accounts. Give common, which lets in these and every organization.",
};

/** Why a tenant cannot belong to a cloud, by its domain; undefined when it may, or cannot be told. */
export function tenantOfOtherCloud(tenant: string, cloud: CloudName): string | undefined {
  const domain = tenant.toLowerCase();
  if (/\.(partner\.)?onmschina\.cn$/.test(domain)) {
    return "is a tenant of China (21Vianet), whose Microsoft Graph has no workbook API: no session can be closed there.";
  }
  if (domain.endsWith(".onmicrosoft.de")) {
    return "is a tenant of the German cloud, which has ended. Give the tenant that you have now.";
  }
  const isGovernment = domain.endsWith(".onmicrosoft.us");
  if (isGovernment && cloud === "global") {
    return "is a tenant of the US government cloud. Add --cloud usgov (GCC High) or --cloud usgovdod (DoD).";
  }
  if (domain.endsWith(".onmicrosoft.com") && cloud !== "global") {
    return `is a tenant of the global cloud, and --cloud is ${cloud}. Leave --cloud out, or give the tenant's id (a GUID).`;
  }
  return undefined;
}

/** SharePoint's hosts by cloud. */
const SHAREPOINT: readonly (readonly [end: string, clouds: readonly CloudName[]])[] = [
  [".sharepoint.com", ["global"]],
  [".sharepoint.us", ["usgov"]],
  [".sharepoint-mil.us", ["usgovdod"]],
  [".dps.mil", ["usgovdod"]],
  [".sharepoint.cn", []],
  [".sharepoint.de", []],
];

export function isSharePointHost(host: string): boolean {
  return SHAREPOINT.some(([end]) => host.toLowerCase().endsWith(end));
}

export function isHostOfOtherCloud(host: string, cloud: CloudName): boolean {
  return SHAREPOINT.some(([end, clouds]) => host.toLowerCase().endsWith(end) && !clouds.includes(cloud));
}
