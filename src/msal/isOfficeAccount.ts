import type { AuthContext } from "../flow/ports";

export type ComparedAccount = { readonly tenantId: string; readonly objectId: string; readonly homeAccountId: string };

/**
 * Is it the account that Office uses? A guest has one object id per tenant, and Office may tell that of the home
 * tenant. Where Office tells no ids there is nothing to compare.
 */
export function isOfficeAccount(account: ComparedAccount, context: AuthContext): boolean {
  if (context.objectId === "") return true;
  const [homeObject = "", homeTenant = ""] = account.homeAccountId.split(".");
  return isSame(account.objectId, account.tenantId, context) || isSame(homeObject, homeTenant, context);
}

function isSame(objectId: string, tenantId: string, context: AuthContext): boolean {
  const sameTenant = context.tenantId === "" || canonical(tenantId) === canonical(context.tenantId);
  return sameTenant && canonical(objectId) === canonical(context.objectId);
}

/** The id of a personal account is written as 16 hex digits, or as a GUID with zeros before them. */
function canonical(id: string): string {
  return id.toLowerCase().replaceAll("-", "").replace(/^0+/, "");
}
