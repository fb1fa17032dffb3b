import type { Cloud, CloudForAdmins } from "./cloud";

export const usgovdod: Cloud = {
  login: "https://login.microsoftonline.us",
  graph: "https://dod-graph.microsoft.us",
  officeJs: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  officeJsHosts: ["https://*.dod.cdn.office.net"],
  // Microsoft's list of DoD endpoints has both for SharePoint and OneDrive.
  downloadHosts: ["https://*.sharepoint-mil.us", "https://*.dps.mil"],
  sharePoint: ["sharepoint-mil.us", "dps.mil"],
  teamsHosts: ["dod.teams.microsoft.us"],
};

export const usgovdodForAdmins: CloudForAdmins = {
  audience: "DoD",
  // The same directory as GCC High's; only Graph and Office have hosts of their own.
  directory: { name: "the US government cloud", domain: "onmicrosoft.us" },
  frameAncestors: [
    "https://*.apps.mil",
    "https://*.sharepoint-mil.us",
    "https://*.dps.mil",
    "https://*.office365.us",
    "https://*.teams.microsoft.us",
  ],
  azureCli: "AzureUSGovernment",
  microsoft365Cli: "USGovDoD",
  graphPowerShell: "USGovDoD",
};
