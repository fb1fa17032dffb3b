import { isCloudName, type CloudName } from "../core/clouds";
import type { TenantTable } from "../core/configuration";
import { isSameTenant } from "../core/documents/fileHosts";
import type { GivenOptions } from "./givenOptions";
import { isHostOfOtherCloud, isSharePointHost, tenantFault, tenantOfOtherCloud } from "./tenantFaults";

/** `contoso.sharepoint.com=<tenant>`: the tenant that keeps its files at that host, and has to be asked to sign in. */
export function hostTenantFault(value: string): string | undefined {
  const [host, tenant] = hostAndTenant(value);
  const named = `--host-tenant ${JSON.stringify(value.slice(0, 80))}`;
  if (!value.includes("=")) return `${named} does not say whose files a host has. ${FORM}`;
  if (!isSharePointHost(host) || !LABELS.test(host)) {
    const what =
      host === "" ? "has no host before the =" : `does not begin with a SharePoint host, but with ${shown(host)}`;
    return `${named} ${what}. ${FORM}`;
  }
  if (tenant === "") return `${named} has no tenant after the =. ${FORM}`;
  const fault = tenantFault(tenant);
  return fault === undefined ? undefined : `${named}: ${shown(tenant)} ${fault}`;
}

const FORM = "Give a SharePoint host and its tenant, as in contoso.sharepoint.com=contoso.onmicrosoft.com.";
/** As a document's address has it: no star, port or path. */
const LABELS = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]+$/;

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}

/** One sentence for each organization's hosts that were given to more than one tenant: `-my` makes no other one. */
export function hostConflicts(hostTenants: readonly string[]): readonly string[] {
  const pairs = hostTenants.filter((value) => hostTenantFault(value) === undefined).map(hostAndTenant);
  const firsts = pairs.filter(([host], at) => pairs.findIndex(([other]) => isSameTenant(host, other)) === at);
  return firsts.flatMap(([first]) => {
    const ofThese = pairs.filter(([other]) => isSameTenant(first, other));
    const tenants = [...new Set(ofThese.map(([, tenant]) => tenant.toLowerCase()))];
    if (tenants.length < 2) return [];
    const hosts = [...new Set(ofThese.map(([host]) => host))];
    const which = hosts.length === 1 ? "each host" : "an organization's hosts all";
    return (
      `--host-tenant gives ${hosts.join(" and ")} to ${tenants.join(" and to ")}. ` +
      `Give ${which} ${hosts.length === 1 ? "once, with its own tenant" : "the same tenant"}.`
    );
  });
}

/** A host or tenant of another cloud, which the pane could never sign in to. */
export function otherCloudFault(value: string, cloud: CloudName): string | undefined {
  const [host, tenant] = hostAndTenant(value);
  if (hostTenantFault(value) !== undefined) return undefined;
  if (isHostOfOtherCloud(host, cloud)) {
    return `--host-tenant "${value}" names a SharePoint host of another cloud, and --cloud is ${cloud}. Leave it out.`;
  }
  const elsewhere = tenantOfOtherCloud(tenant, cloud);
  return elsewhere === undefined ? undefined : `--host-tenant "${value}": ${tenant} ${elsewhere}`;
}

/** A tenant that the other options make pointless or wrong. */
export function hostTenantDisagreement(value: string, { values }: GivenOptions): string | undefined {
  if (hostTenantFault(value) !== undefined) return undefined;
  const { tenant, cloud = "global", "client-id": clientId } = values;
  const [, named] = hostAndTenant(value);
  // Then this is the one thing to say of it.
  if (otherCloudFault(value, isCloudName(cloud) ? cloud : "global") !== undefined) return undefined;
  if (named.toLowerCase() === clientId?.toLowerCase()) {
    return `--host-tenant "${value}" names the client id. Give the id of the tenant that has the host's files, or a domain of it.`;
  }
  // Of an id and a domain nobody can tell whether they are one organization, so the pane would keep silent.
  if (tenant === undefined || tenantFault(tenant) !== undefined || isId(tenant) === isId(named)) return undefined;
  const form = isId(tenant) ? "an id (a GUID)" : "a domain";
  return `--host-tenant "${value}" names its tenant in another way than --tenant, which is ${form}. Give ${form} for both.`;
}

const isId = (tenant: string): boolean => !tenant.includes(".");

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
