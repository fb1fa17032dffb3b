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

export type CloudWithoutWorkbooks = keyof typeof CLOUDS_WITHOUT_WORKBOOKS;

export function isCloudName(value: string): value is CloudName {
  return Object.hasOwn(CLOUDS, value);
}

export function isCloudWithoutWorkbooks(value: string): value is CloudWithoutWorkbooks {
  return Object.hasOwn(CLOUDS_WITHOUT_WORKBOOKS, value);
}
