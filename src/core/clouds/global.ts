import type { Cloud, CloudForAdmins } from "./cloud";

export const global: Cloud = {
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
  sharePoint: ["sharepoint.com"],
  teamsHosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
};

export const globalForAdmins: CloudForAdmins = {
  audience: "also GCC",
  directory: { name: "the global cloud", domain: "onmicrosoft.com" },
  frameAncestors: [
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.cloud.microsoft",
    "https://*.microsoft365.com",
    "https://*.sharepoint.com",
    "https://teams.microsoft.com",
  ],
  azureCli: "AzureCloud",
  microsoft365Cli: "Public",
  graphPowerShell: "Global",
};
