/**
 * The Microsoft clouds whose Graph has the workbook API, and where their parts live (Graph, "National cloud
 * deployments"; Office, "Guidance for government clouds"). Hosts are origins, without a slash at the end.
 */
export type CloudName = "global" | "usgov" | "usgovdod";

export type Cloud = {
  readonly name: CloudName;
  readonly login: string;
  readonly graph: string;
  readonly officeJs: string;
  /** Where office.js itself loads its further scripts and strings from. */
  readonly officeJsHosts: readonly string[];
  /** Where `@microsoft.graph.downloadUrl` leads, as CSP sources. */
  readonly downloadHosts: readonly string[];
};

export const CLOUDS: Readonly<Record<CloudName, Cloud>> = {
  global: {
    name: "global",
    login: "https://login.microsoftonline.com",
    graph: "https://graph.microsoft.com",
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    officeJsHosts: ["https://appsforoffice.microsoft.com", "https://*.cdn.office.net"],
    downloadHosts: [
      "https://*.sharepoint.com",
      "https://*.1drv.com",
      "https://*.files.1drv.com",
      "https://my.microsoftpersonalcontent.com",
    ],
  },
  usgov: {
    name: "usgov",
    login: "https://login.microsoftonline.us",
    graph: "https://graph.microsoft.us",
    officeJs: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    officeJsHosts: ["https://*.gcch.cdn.office.net"],
    downloadHosts: ["https://*.sharepoint.us"],
  },
  usgovdod: {
    name: "usgovdod",
    login: "https://login.microsoftonline.us",
    graph: "https://dod-graph.microsoft.us",
    officeJs: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    officeJsHosts: ["https://*.dod.cdn.office.net"],
    // Microsoft's list of DoD endpoints has both for SharePoint and OneDrive.
    downloadHosts: ["https://*.sharepoint-mil.us", "https://*.dps.mil"],
  },
};

/**
 * Clouds whose Graph schema has no workbook: they get that sentence, not "unknown cloud". "germany" is Microsoft Cloud
 * Germany, which was closed in 2021; its addresses live on in old links.
 */
export const CLOUDS_WITHOUT_WORKBOOKS = ["china", "bleu", "delos", "germany"] as const;

export type CloudWithoutWorkbooks = (typeof CLOUDS_WITHOUT_WORKBOOKS)[number];

export function isCloudName(value: string): value is CloudName {
  return Object.hasOwn(CLOUDS, value);
}

export function isCloudWithoutWorkbooks(value: string): value is CloudWithoutWorkbooks {
  return CLOUDS_WITHOUT_WORKBOOKS.some((name) => name === value);
}
