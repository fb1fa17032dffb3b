import type { Cloud, CloudForAdmins } from "./clouds/cloud";
import { global, globalForAdmins } from "./clouds/global";
import { usgov, usgovForAdmins } from "./clouds/usgov";
import { usgovdod, usgovdodForAdmins } from "./clouds/usgovdod";

/** The Microsoft clouds whose Graph has the workbook API. One file per cloud holds all that the cloud decides. */
export type CloudName = "global" | "usgov" | "usgovdod";

export const CLOUDS: Readonly<Record<CloudName, Cloud>> = { global, usgov, usgovdod };

export const CLOUD_NAMES: readonly CloudName[] = Object.keys(CLOUDS).filter(isCloudName);

export const CLOUDS_FOR_ADMINS: Readonly<Record<CloudName, CloudForAdmins>> = {
  global: globalForAdmins,
  usgov: usgovForAdmins,
  usgovdod: usgovdodForAdmins,
};

/**
 * Clouds whose Graph schema has no workbook, with the end of their SharePoint hosts: the user is told so, not "unknown
 * cloud". "germany" is Microsoft Cloud Germany, which was closed in 2021; its addresses live on in old links.
 */
export const CLOUDS_WITHOUT_WORKBOOKS = {
  china: "sharepoint.cn",
  bleu: "sovcloud-sharepoint.fr",
  delos: "sovcloud-sharepoint.de",
  germany: "sharepoint.de",
} as const;

/** What the domains of their tenants end in, and why no session can be closed there, to follow a tenant. */
export const OTHER_CLOUDS_FOR_ADMINS: Readonly<
  Record<CloudWithoutWorkbooks, { readonly domains: readonly string[]; readonly why: string }>
> = {
  china: {
    domains: ["onmschina.cn"],
    why: "is a tenant of China (21Vianet), whose Microsoft Graph has no workbook API: no session can be closed there.",
  },
  bleu: { domains: [], why: "is a tenant of Bleu, whose Microsoft Graph has no workbook API." },
  delos: { domains: [], why: "is a tenant of Delos Cloud, whose Microsoft Graph has no workbook API." },
  germany: {
    domains: ["onmicrosoft.de"],
    why: "is a tenant of the German cloud, which has ended. Give the tenant that you have now.",
  },
};

export type CloudWithoutWorkbooks = keyof typeof CLOUDS_WITHOUT_WORKBOOKS;

export function isCloudName(value: string): value is CloudName {
  return Object.hasOwn(CLOUDS, value);
}

export function isCloudWithoutWorkbooks(value: string): value is CloudWithoutWorkbooks {
  return Object.hasOwn(CLOUDS_WITHOUT_WORKBOOKS, value);
}
