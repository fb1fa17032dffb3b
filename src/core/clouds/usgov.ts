import type { Cloud, CloudForAdmins } from "./cloud";

export const usgov: Cloud = {
  login: "https://login.microsoftonline.us",
  graph: "https://graph.microsoft.us",
  officeJs: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  officeJsHosts: ["https://*.gcch.cdn.office.net"],
  downloadHosts: ["https://*.sharepoint.us"],
  sharePoint: ["sharepoint.us"],
  teamsHosts: ["gov.teams.microsoft.us"],
};

export const usgovForAdmins: CloudForAdmins = {
  audience: "GCC High",
  directory: { name: "the US government cloud", domain: "onmicrosoft.us" },
  frameAncestors: [
    "https://*.office365.us",
    "https://*.sharepoint.us",
    "https://*.microsoft365.us",
    "https://*.teams.microsoft.us",
  ],
  azureCli: "AzureUSGovernment",
  microsoft365Cli: "USGovHigh",
  graphPowerShell: "USGov",
};
