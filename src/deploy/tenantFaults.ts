import { CLOUD_NAMES, CLOUDS_FOR_ADMINS, OTHER_CLOUDS_FOR_ADMINS, type CloudName } from "../core/clouds";
import { readConfiguration } from "../core/configuration";
import { fileHostOf } from "../core/documents/fileHosts";
import { eitherOf, withAudience } from "./cloudChoice";
import { isMicrosofts, neverOnTheWeb } from "./hostNames";
import { knownGuidFault } from "./knownGuids";

/**
 * What is wrong with one tenant by itself, as text to follow the value, wherever it was given. The words that stand for
 * any tenant (organizations, common) are none.
 */
export function tenantFault(value: string): string | undefined {
  if (!isOneTenant(value)) {
    return "is not a tenant. Give your tenant's id (a GUID) or one of its domains.";
  }
  const guid = knownGuidFault(value, "tenant");
  if (guid !== undefined) return guid;
  const domain = value.toLowerCase();
  if (isSharePointHost(domain)) return `is a SharePoint host. ${IN_PLACE_OF_A_HOST}`;
  if (isMicrosofts(domain)) return `is a host of Microsoft's own. ${IN_PLACE_OF_A_HOST}`;
  if (MAIL_FOR_EVERYBODY.includes(domain)) {
    return `gives addresses to everybody, and is no organization's domain. ${IN_PLACE_OF_A_HOST}`;
  }
  return neverOnTheWeb(domain) ? `ends as no domain of a tenant can. ${IN_PLACE_OF_A_HOST}` : undefined;
}

const IN_PLACE_OF_A_HOST = "Give your tenant's id (a GUID), or a domain such as contoso.onmicrosoft.com.";

const MAIL_FOR_EVERYBODY: readonly string[] = [
  ...["outlook.com", "hotmail.com", "live.com", "msn.com", "gmail.com", "googlemail.com", "yahoo.com", "icloud.com"],
  ...["gmx.de", "gmx.net", "web.de", "proton.me", "aol.com"],
];

/** A GUID or a domain, as the pane's own check of its configuration has it. */
function isOneTenant(value: string): boolean {
  const table = { tenants: { "contoso.sharepoint.com": value } };
  return readConfiguration({ ...ALL_RIGHT, ...table }).kind === "configuration";
}

/** The other values are valid, so that the pane's own check judges only the table. */
const ALL_RIGHT = { clientId: "00000000-0000-4000-8000-000000000000", tenant: "organizations" };

/** Why a tenant cannot belong to a cloud, by its domain; undefined when it may, or when the domain does not show it. */
export function tenantOfOtherCloud(tenant: string, cloud: CloudName): string | undefined {
  const domain = tenant.toLowerCase();
  const other = Object.values(OTHER_CLOUDS_FOR_ADMINS).find(({ domains }) =>
    domains.some((end) => domain.endsWith(`.${end}`)),
  );
  if (other !== undefined) return other.why;
  const owners = CLOUD_NAMES.filter((name) => domain.endsWith(`.${CLOUDS_FOR_ADMINS[name].directory.domain}`));
  const [owner] = owners;
  if (owner === undefined || owners.includes(cloud)) return undefined;
  const where = `is a tenant of ${CLOUDS_FOR_ADMINS[owner].directory.name}`;
  if (owner === "global") {
    return `${where}, and --cloud is ${cloud}. Leave --cloud out, or give the tenant's id (a GUID).`;
  }
  return `${where}. Add ${eitherOf(owners.map((name) => `--cloud ${withAudience(name)}`))}.`;
}

export function isSharePointHost(host: string): boolean {
  return fileHostOf(host.toLowerCase())?.kind === "sharePoint";
}

export function isHostOfOtherCloud(host: string, cloud: CloudName): boolean {
  const files = fileHostOf(host.toLowerCase());
  return files?.kind === "sharePoint" && files.cloud !== cloud;
}
