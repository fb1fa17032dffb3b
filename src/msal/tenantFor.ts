import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import type { AuthContext } from "../flow/ports";

/** A single-tenant configuration always asks its own tenant; the others ask the one that Office is signed in to. */
export function tenantFor({ tenant }: Configuration, context: AuthContext | undefined): string {
  if (!isMultiTenant(tenant) || context === undefined) return tenant;
  if (context.isPersonal) return tenant === "common" ? "consumers" : tenant;
  return context.tenantId === "" ? tenant : context.tenantId;
}

export function authorityOf({ cloud }: Configuration, tenant: string): string {
  return `${CLOUDS[cloud].login}/${tenant}`;
}

export function isMultiTenant(tenant: string): boolean {
  return tenant === "common" || tenant === "organizations";
}
