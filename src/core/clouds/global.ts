import type { Cloud, CloudForAdmins } from "./cloud";

export const global: Cloud = {
  login: "https://login.microsoftonline.com",
  msalKnowsLogin: true,
  graph: "https://graph.microsoft.com",
  cspDownloads: [
    "https://*.sharepoint.com",
    "https://*.1drv.com",
    "https://*.files.1drv.com",
    "https://my.microsoftpersonalcontent.com",
  ],
  sharePoint: ["sharepoint.com"],
  teamsHosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
  safeLinks: "safelinks.protection.outlook.com",
};

export const globalForAdmins: CloudForAdmins = {
  audience: "also GCC",
  directory: { name: "the global cloud", domain: "onmicrosoft.com" },
  officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  cspOfficeJs: ["https://appsforoffice.microsoft.com", "https://*.cdn.office.net"],
  cspFrameAncestors: [
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.cloud.microsoft",
    "https://*.microsoft365.com",
    "https://*.sharepoint.com",
    "https://teams.microsoft.com",
  ],
  frameAncestorsAreVerified: true,
  entraAdminCenter: "https://entra.microsoft.com",
  deployment: { kind: "integratedApps", notFor: "GCC tenants" },
  azureCli: "AzureCloud",
  microsoft365Cli: "Public",
  graphPowerShell: "Global",
};
