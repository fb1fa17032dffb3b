import { CLOUD_NAMES, CLOUDS_FOR_ADMINS, type CloudName } from "../core/clouds";
import { readConfiguration, type TenantTable } from "../core/configuration";
import { fileHostOf } from "../core/documents/fileHosts";
import { eitherOf, withAudience } from "./cloudChoice";

/** What is wrong with a well-formed GUID, as text to follow the value; undefined when nothing is. */
export function knownGuidFault(value: string): string | undefined {
  const guid = value.toLowerCase();
  if (/^([0f])\1{7}-(\1{4}-){3}\1{12}$/.test(guid)) return "is a placeholder. Copy the GUID from Microsoft Entra.";
  return KNOWN_GUIDS[guid];
}

const KNOWN_GUIDS: Readonly<Record<string, string>> = {
  "00000003-0000-0000-c000-000000000000":
    "is Microsoft Graph itself. Copy the Application (client) ID of your own app registration.",
  "9188040d-6c67-4c5b-b112-36a304b66dad":
    "stands for all personal Microsoft accounts. Give common, which lets in these and every organization.",
};

/** Why a tenant cannot belong to a cloud, by its domain; undefined when it may, or when the domain does not show it. */
export function tenantOfOtherCloud(tenant: string, cloud: CloudName): string | undefined {
  const domain = tenant.toLowerCase();
  if (/\.(partner\.)?onmschina\.cn$/.test(domain)) {
    return "is a tenant of China (21Vianet), whose Microsoft Graph has no workbook API: no session can be closed there.";
  }
  if (domain.endsWith(".onmicrosoft.de")) {
    return "is a tenant of the German cloud, which has ended. Give the tenant that you have now.";
  }
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

/** `contoso.sharepoint.com=<tenant>`: the tenant that keeps its files at that host, and has to be asked to sign in. */
export function hostTenantFault(value: string): string | undefined {
  const reading = readConfiguration({ ...ALL_RIGHT, ...tenantsOf([value]) });
  return value.includes("=") && reading.kind === "configuration"
    ? undefined
    : `--host-tenant ${JSON.stringify(value.slice(0, 80))} does not say whose files a host has. ` +
        "Give a SharePoint host and its tenant, as in contoso.sharepoint.com=contoso.onmicrosoft.com.";
}

/** One sentence for each host that was given to more than one tenant: this command cannot know which is right. */
export function hostConflicts(hostTenants: readonly string[]): readonly string[] {
  const pairs = hostTenants.filter((value) => hostTenantFault(value) === undefined).map(hostAndTenant);
  return [...new Set(pairs.map(([host]) => host))].flatMap((host) => {
    const tenants = [...new Set(pairs.filter(([other]) => other === host).map(([, tenant]) => tenant.toLowerCase()))];
    if (tenants.length < 2) return [];
    return `--host-tenant gives ${host} to ${tenants.join(" and to ")}. Give each host once, with its own tenant.`;
  });
}

/** A host or tenant of another cloud, which the pane could never sign in to. */
export function otherCloudFault(value: string, cloud: CloudName): string | undefined {
  const [host, tenant] = hostAndTenant(value);
  if (hostTenantFault(value) !== undefined) return undefined;
  if (isHostOfOtherCloud(host, cloud)) {
    return `--host-tenant "${value}" names a SharePoint host of another cloud, and --cloud is ${cloud}. Leave it out.`;
  }
  const elsewhere = knownGuidFault(tenant) ?? tenantOfOtherCloud(tenant, cloud);
  return elsewhere === undefined ? undefined : `--host-tenant "${value}": ${tenant} ${elsewhere}`;
}

/** Sorted by host, because the same request has to give the same bytes. Empty if there are none. */
export function tenantsOf(hostTenants: readonly string[]): { readonly tenants?: TenantTable } {
  if (hostTenants.length === 0) return {};
  const pairs = hostTenants.map(hostAndTenant);
  return { tenants: Object.fromEntries(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}

function hostAndTenant(value: string): readonly [host: string, tenant: string] {
  const [host = "", ...tenant] = value.split("=");
  return [host.toLowerCase(), tenant.join("=")];
}

/** The other values are valid, so that the pane's own check judges only the table. */
const ALL_RIGHT = { clientId: "00000000-0000-4000-8000-000000000000", tenant: "organizations" };
