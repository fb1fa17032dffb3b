import type { Cloud, CloudForAdmins } from "./cloud";

export const usgov: Cloud = {
  login: "https://login.microsoftonline.us",
  msalKnowsLogin: true,
  graph: "https://graph.microsoft.us",
  cspDownloads: ["https://*.sharepoint.us"],
  sharePoint: ["sharepoint.us"],
  teamsHosts: ["gov.teams.microsoft.us"],
  safeLinks: "safelinks.protection.office365.us",
};

export const usgovForAdmins: CloudForAdmins = {
  audience: "GCC High",
  directory: { name: "the US government cloud", domain: "onmicrosoft.us" },
  officeJs: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  cspOfficeJs: ["https://*.gcch.cdn.office.net"],
  cspFrameAncestors: [
    "https://*.office365.us",
    "https://*.sharepoint.us",
    "https://*.microsoft365.us",
    "https://*.teams.microsoft.us",
  ],
  frameAncestorsAreVerified: false,
  entraAdminCenter: "https://entra.microsoft.us",
  deployment: { kind: "centralized", who: "Government clouds" },
  azureCli: "AzureUSGovernment",
  microsoft365Cli: "USGovHigh",
  graphPowerShell: "USGov",
};
