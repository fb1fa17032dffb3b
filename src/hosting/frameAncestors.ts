import type { CloudName } from "../core/clouds";

/**
 * Where Excel on the web runs, as CSP sources. Office publishes no such list: the global hosts are those that its pages
 * and public add-ins name; the government hosts were not found in Microsoft's pages and are not verified.
 */
export const FRAME_ANCESTORS: Readonly<Record<CloudName, readonly string[]>> = {
  global: [
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.cloud.microsoft",
    "https://*.microsoft365.com",
    "https://*.sharepoint.com",
    "https://teams.microsoft.com",
  ],
  usgov: [
    "https://*.office365.us",
    "https://*.sharepoint.us",
    "https://*.microsoft365.us",
    "https://*.teams.microsoft.us",
  ],
  usgovdod: [
    "https://*.apps.mil",
    "https://*.sharepoint-mil.us",
    "https://*.dps.mil",
    "https://*.office365.us",
    "https://*.teams.microsoft.us",
  ],
};
