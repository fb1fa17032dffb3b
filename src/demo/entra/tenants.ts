import { guestAccount, ownerAccount, personalAccount, type DemoAccount } from "./demoAccounts";

/** What stands for a tenant in the path of an authority. */
export type Tenant =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "organizations" | "common" | "consumers" }
  | { readonly kind: "unknown" };

const CONTOSO_NAMES = [ownerAccount.tenantId, "contoso.com", "contoso.onmicrosoft.com"];

export function tenantOf(segment: string): Tenant {
  const name = segment.toLowerCase();
  if (name === "organizations" || name === "common" || name === "consumers") return { kind: name };
  if (name === personalAccount.tenantId) return { kind: "consumers" };
  return CONTOSO_NAMES.includes(name) ? { kind: "one", id: ownerAccount.tenantId } : { kind: "unknown" };
}

/** May the account sign in at this authority? Otherwise Entra says 50020. */
export function isIn(account: DemoAccount, tenant: Tenant): boolean {
  switch (tenant.kind) {
    case "one":
      return account.tenantId === tenant.id;
    case "organizations":
      // A guest who names no tenant lands in the tenant of home, which has no such workbook.
      return !account.personal && account !== guestAccount;
    case "common":
      return account !== guestAccount;
    case "consumers":
      return account.personal;
    case "unknown":
      return false;
  }
}
