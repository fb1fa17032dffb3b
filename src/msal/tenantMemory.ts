import type { AuthenticationResult } from "@azure/msal-browser";
import type { Configuration } from "../core/configuration";
import { isMultiTenant, isTenantId } from "./tenantFor";

/**
 * MSAL reads its cache by the tenant of its last account, whatever authority a request names. So when a cached token is
 * not of the requested tenant, a fresh one is requested.
 */
export type TenantMemory = {
  readonly silent: (tenant: string, fresh: boolean, ask: AskSilently) => Promise<AuthenticationResult>;
  /** For an answer that came from Microsoft, not from the cache. */
  readonly note: (tenant: string, result: AuthenticationResult) => AuthenticationResult;
};

export type AskSilently = (forceRefresh: boolean) => Promise<AuthenticationResult>;

export function createTenantMemory({ tenant: configured }: Configuration): TenantMemory {
  /** From a requested tenant, which may be a domain, to the id of the tenant that answered. */
  const answered = new Map<string, string>();

  function note(tenant: string, result: AuthenticationResult): AuthenticationResult {
    answered.set(tenant.toLowerCase(), tenantOf(result));
    return result;
  }

  function isOf(tenant: string, result: AuthenticationResult): boolean {
    // A single-tenant configuration never asks another tenant.
    if (!isMultiTenant(configured)) return true;
    return tenantOf(result) === (answered.get(tenant.toLowerCase()) ?? expected(tenant, result));
  }

  return {
    note,
    async silent(tenant, fresh, ask) {
      const result = await ask(fresh);
      if (!result.fromCache) return note(tenant, result);
      return isOf(tenant, result) ? result : note(tenant, await ask(true));
    },
  };
}

/** For tenants that are not in `answered`: after a reload MSAL's cache may know more. A domain does not give its id. */
function expected(tenant: string, { account }: AuthenticationResult): string | undefined {
  if (isTenantId(tenant)) return tenant.toLowerCase();
  // "organizations" and the like sign an account in at its home tenant, whose id ends `homeAccountId`.
  return tenant.includes(".") ? undefined : account.homeAccountId.split(".")[1]?.toLowerCase();
}

function tenantOf({ account, tenantId }: AuthenticationResult): string {
  return (account.tenantId || tenantId).toLowerCase();
}
