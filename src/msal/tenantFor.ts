import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import type { AuthContext } from "../flow/ports";

/**
 * A single-tenant configuration always asks its own tenant; the others ask the one that keeps the workbook, where their
 * table knows its host, else the one that Office is signed in to. A guest's token is good only in the workbook's tenant.
 */
export function tenantFor(
  { tenant, tenants = {} }: Configuration,
  context: AuthContext | undefined,
  host: string | undefined,
): string {
  if (!isMultiTenant(tenant)) return tenant;
  const known = host === undefined || !Object.hasOwn(tenants, host) ? undefined : tenants[host];
  if (known !== undefined) return known;
  if (context === undefined) return tenant;
  if (context.isPersonal) return tenant === "common" ? "consumers" : tenant;
  return context.tenantId === "" ? tenant : context.tenantId;
}

/** Is the workbook known to be none of this organisation's? Only a single tenant with a table of its hosts can tell. */
export function isElsewhere({ tenant, tenants }: Configuration, host: string | undefined): boolean {
  if (isMultiTenant(tenant) || tenants === undefined || host === undefined) return false;
  return !Object.hasOwn(tenants, host) || tenants[host]?.toLowerCase() !== tenant.toLowerCase();
}

export function authorityOf({ cloud }: Configuration, tenant: string): string {
  return `${CLOUDS[cloud].login}/${tenant}`;
}

export function isMultiTenant(tenant: string): boolean {
  return tenant === "common" || tenant === "organizations";
}
