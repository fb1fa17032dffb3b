import type { Account } from "../../core/account";

export type DemoRole = "Owner account" | "Colleague account" | "Guest account" | "Personal account";

/** An account of the simulated world. `displayName` is its role: no persons are invented. */
export type DemoAccount = Account & { readonly displayName: DemoRole | "Automation"; readonly username: string };

const CONTOSO = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
/** The tenant that Entra names in every token of a personal Microsoft account. */
const CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad";

export const ownerAccount: DemoAccount = {
  displayName: "Owner account",
  username: "owner@contoso.com",
  tenantId: CONTOSO,
  objectId: "0f5d7c52-83b1-4e0c-b9ad-3c61e2a4d7f0",
  personal: false,
};

export const colleagueAccount: DemoAccount = {
  displayName: "Colleague account",
  username: "colleague@contoso.com",
  tenantId: CONTOSO,
  objectId: "a4e91b37-5c2d-47f8-8e16-90d3b7c8f521",
  personal: false,
};

/** Signed in to contoso from another tenant: the object id is that of the guest object in contoso. */
export const guestAccount: DemoAccount = {
  displayName: "Guest account",
  username: "guest_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  tenantId: CONTOSO,
  objectId: "d2c83e60-17fa-4b95-a0d4-6e5b9f30c1a8",
  personal: false,
};

export const personalAccount: DemoAccount = {
  displayName: "Personal account",
  username: "personal@outlook.com",
  tenantId: CONSUMERS,
  objectId: "00000000-0000-0000-5a3e-71c94bd082f6",
  personal: true,
};

/** The service principal behind app-only tokens: it has no drive, and nobody signs in with it. */
export const automation: DemoAccount = {
  displayName: "Automation",
  username: "",
  tenantId: CONTOSO,
  objectId: "7be0c4d9-2f61-4a83-b5d7-e1f90a6c3d48",
  personal: false,
};

export const demoAccounts: readonly DemoAccount[] = [ownerAccount, colleagueAccount, guestAccount, personalAccount];

/** The tenant segment in the path of an authority. */
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
      // A guest who names no tenant is signed in to the home tenant, which has no such workbook.
      return !account.personal && account !== guestAccount;
    case "common":
      return account !== guestAccount;
    case "consumers":
      return account.personal;
    case "unknown":
      return false;
  }
}
