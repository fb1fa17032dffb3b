import type { Cloud, CloudForAdmins } from "./cloud";

export const usgovdod: Cloud = {
  login: "https://login.microsoftonline.us",
  msalKnowsLogin: true,
  graph: "https://dod-graph.microsoft.us",
  // Microsoft's list of DoD endpoints has both for SharePoint and OneDrive.
  cspDownloads: ["https://*.sharepoint-mil.us", "https://*.dps.mil"],
  sharePoint: ["sharepoint-mil.us", "dps.mil"],
  teamsHosts: ["dod.teams.microsoft.us"],
  safeLinks: "safelinks.protection.office365.us",
};

export const usgovdodForAdmins: CloudForAdmins = {
  audience: "DoD",
  // The same directory as GCC High's; only Graph and Office have hosts of their own.
  directory: { name: "the US government cloud", domain: "onmicrosoft.us" },
  officeJs: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  cspOfficeJs: ["https://*.dod.cdn.office.net"],
  cspFrameAncestors: [
    "https://*.apps.mil",
    "https://*.sharepoint-mil.us",
    "https://*.dps.mil",
    "https://*.office365.us",
    "https://*.teams.microsoft.us",
  ],
  frameAncestorsAreVerified: false,
  entraAdminCenter: "https://entra.microsoft.us",
  deployment: { kind: "centralized", who: "Government clouds" },
  azureCli: "AzureUSGovernment",
  microsoft365Cli: "USGovDoD",
  graphPowerShell: "USGovDoD",
};
