import type { AuthenticationResult } from "@azure/msal-browser";
import type { Configuration } from "../core/configuration";
import { accountName, addressOf } from "./accountName";
import { grantedScopes } from "./scopesFor";
import type { StrategyToken } from "./signInStrategy";

/** The tenant that Entra names in every token of a personal Microsoft account. */
const PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** The parts of MSAL's result that we use. `expiresOn` may be absent in MSAL's type; such a token is used once. */
export function readToken(configuration: Configuration, result: AuthenticationResult): StrategyToken {
  const { account, accessToken, expiresOn } = result;
  const tenantId = account.tenantId || result.tenantId;
  return {
    kind: "token",
    token: accessToken,
    expiresAt: expiresOn?.getTime() ?? 0,
    account: {
      tenantId,
      objectId: account.localAccountId || result.uniqueId,
      displayName: accountName(account),
      ...addressOf(account),
      personal: tenantId.toLowerCase() === PERSONAL_TENANT,
    },
    homeAccountId: account.homeAccountId,
    scopes: grantedScopes(configuration, result.scopes),
  };
}
