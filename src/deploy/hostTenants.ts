import { readConfiguration, type TenantTable } from "../core/configuration";

/** `contoso.sharepoint.com=<tenant>`: whose files stand at that host, so that the right tenant is asked to sign in. */
export function hostTenantFault(value: string): string | undefined {
  const reading = readConfiguration({ ...ALL_RIGHT, ...tenantsOf([value]) });
  return value.includes("=") && reading.kind === "configuration"
    ? undefined
    : `--host-tenant ${JSON.stringify(value.slice(0, 80))} does not say whose files a host has. ` +
        "Give a SharePoint host and its tenant, as in contoso.sharepoint.com=contoso.onmicrosoft.com.";
}

/** In the order of their hosts, because the same request has to give the same bytes. Empty where there are none. */
export function tenantsOf(hostTenants: readonly string[]): { readonly tenants?: TenantTable } {
  if (hostTenants.length === 0) return {};
  const pairs = hostTenants.map((value): readonly [string, string] => {
    const [host = "", ...tenant] = value.split("=");
    return [host.toLowerCase(), tenant.join("=")];
  });
  return { tenants: Object.fromEntries(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}

/** The other values are right, so that the pane's own check judges the table. */
const ALL_RIGHT = { clientId: "00000000-0000-4000-8000-000000000000", tenant: "organizations" };
