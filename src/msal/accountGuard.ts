import type { AuthContext, Interaction } from "../flow/ports/signIn";
import type { StrategyToken } from "./signInStrategy";

/** Holds back a token of an account other than Office's until a person accepts it. Lives as long as the pane. */
export type AccountGuard = {
  readonly judge: (
    token: StrategyToken,
    context: AuthContext | undefined,
    interactive: Interaction,
  ) => "right" | "other";
  /** Another account was reported, and nobody has decided yet. */
  readonly isAsking: () => boolean;
};

/** The click after the report accepts the account, as the report's sentence says. So does choosing an account. */
export function createAccountGuard(): AccountGuard {
  const accepted = new Set<string>();
  let reported: string | undefined;

  return {
    judge(token, context, interactive) {
      const { tenantId, objectId } = token.account;
      const key = `${objectId}.${tenantId}`;
      const compared = { tenantId, objectId, homeAccountId: token.homeAccountId };
      const right = context === undefined || accepted.has(key) || isOfficeAccount(compared, context);
      const decided = interactive === "otherAccount" || (interactive && reported === key);
      if (!right && !decided) {
        reported = key;
        return "other";
      }
      if (!right) accepted.add(key);
      reported = undefined;
      return "right";
    },
    isAsking: () => reported !== undefined,
  };
}

export type ComparedAccount = { readonly tenantId: string; readonly objectId: string; readonly homeAccountId: string };

/**
 * Is it the account that Office uses? A guest has one object id per tenant, and Office may give that of the home
 * tenant. If Office gives no object id, there is nothing to compare.
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
