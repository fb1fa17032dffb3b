import type { Configuration } from "../core/configuration";
import { scopesFor } from "./scopesFor";
import type { WayQuestion } from "./signInWay";
import { authorityOf } from "./tenantFor";

export type MsalTokenRequest = { readonly scopes: string[]; readonly authority: string; readonly claims?: string };

/** What every request of every way carries. Claims make MSAL pass its cache by. */
export function tokenRequest(configuration: Configuration, { reach, tenant, claims }: WayQuestion): MsalTokenRequest {
  return {
    scopes: scopesFor(configuration, reach),
    authority: authorityOf(configuration, tenant),
    ...(claims === undefined ? {} : { claims }),
  };
}
