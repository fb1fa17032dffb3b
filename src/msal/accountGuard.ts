import type { AuthContext, Interaction } from "../flow/ports";
import { isOfficeAccount } from "./isOfficeAccount";
import type { WayToken } from "./signInWay";

/** Holds a token of another account than Office's back until a person went on with it. Lives as long as the pane. */
export type AccountGuard = {
  readonly judge: (token: WayToken, context: AuthContext | undefined, interactive: Interaction) => "right" | "other";
  /** Another account was reported, and nobody has decided yet. */
  readonly isAsking: () => boolean;
};

/** The click after the report is the decision: the sentence of the report says so. So is choosing an account. */
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
