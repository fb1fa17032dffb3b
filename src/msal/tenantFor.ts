import { CLOUDS } from "../core/clouds";
import type { Configuration, TenantTable } from "../core/configuration";
import type { AuthContext } from "../flow/ports/signIn";

/**
 * A single-tenant configuration always asks its own tenant. Others ask the workbook's tenant if their table lists its
 * host, else the one that Office is signed in to. A guest's token is good only in the workbook's tenant.
 */
export function tenantFor(
  { tenant, tenants = {} }: Configuration,
  context: AuthContext | undefined,
  host: string | undefined,
): string {
  if (!isMultiTenant(tenant)) return tenant;
  const known = listedTenant(tenants, host);
  if (known !== undefined) return known;
  if (context === undefined) return tenant;
  if (context.isPersonal) return tenant === "common" ? "consumers" : tenant;
  return context.tenantId === "" ? tenant : context.tenantId;
}

/**
 * Is the workbook known to be another organisation's? Only a single-tenant configuration whose table lists the host can
 * tell, and only if both are ids or both are domains: an id and a domain may name the same organisation.
 */
export function isElsewhere({ tenant, tenants = {} }: Configuration, host: string | undefined): boolean {
  const listed = listedTenant(tenants, host);
  if (isMultiTenant(tenant) || listed === undefined) return false;
  return isTenantId(listed) === isTenantId(tenant) && listed.toLowerCase() !== tenant.toLowerCase();
}

function listedTenant(tenants: TenantTable, host: string | undefined): string | undefined {
  return host === undefined || !Object.hasOwn(tenants, host) ? undefined : tenants[host];
}

export function authorityOf({ cloud }: Configuration, tenant: string): string {
  return `${CLOUDS[cloud].login}/${tenant}`;
}

export function isMultiTenant(tenant: string): boolean {
  return tenant === "common" || tenant === "organizations";
}

/** A GUID, not a domain or a word such as "common". */
export function isTenantId(tenant: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant);
}
