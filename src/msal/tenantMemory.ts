import type { AuthenticationResult } from "@azure/msal-browser";
import type { Configuration } from "../core/configuration";
import { isMultiTenant, isTenantId } from "./tenantFor";

/**
 * MSAL looks into its cache by the tenant of its last account, whatever authority a request names. So a cached token of
 * another tenant than the asked one is passed by, and a fresh one asked for.
 */
export type TenantMemory = {
  readonly silent: (tenant: string, fresh: boolean, ask: AskSilently) => Promise<AuthenticationResult>;
  /** For an answer that Microsoft has given, and no cache. */
  readonly note: (tenant: string, result: AuthenticationResult) => AuthenticationResult;
};

export type AskSilently = (forceRefresh: boolean) => Promise<AuthenticationResult>;

export function createTenantMemory({ tenant: configured }: Configuration): TenantMemory {
  /** The id of the tenant that answered where this one was asked: by its domain, say. */
  const answered = new Map<string, string>();

  function note(tenant: string, result: AuthenticationResult): AuthenticationResult {
    answered.set(tenant.toLowerCase(), tenantOf(result));
    return result;
  }

  function isOf(tenant: string, result: AuthenticationResult): boolean {
    // A single tenant is the only one that is ever asked.
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

/** After the pane was loaded again MSAL may know more than this memory. A domain says nothing of its id. */
function expected(tenant: string, { account }: AuthenticationResult): string | undefined {
  if (isTenantId(tenant)) return tenant.toLowerCase();
  // "organizations" and the like sign an account in at its home, which its id ends with.
  return tenant.includes(".") ? undefined : account.homeAccountId.split(".")[1]?.toLowerCase();
}

function tenantOf({ account, tenantId }: AuthenticationResult): string {
  return (account.tenantId || tenantId).toLowerCase();
}
