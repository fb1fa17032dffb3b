import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import type { FileAccess } from "../flow/ports/signIn";
import type { StrategyRequest } from "./signInStrategy";
import { authorityOf } from "./tenantFor";

const SCOPE_NAMES: Readonly<Record<FileAccess, string>> = { own: "Files.ReadWrite", all: "Files.ReadWrite.All" };
const MAIL_SCOPE = "Mail.Send";

/** What a token is for: one of the two kinds of access to files or, only where an email is to be sent, Mail.Send. */
export type Asked = Pick<StrategyRequest, "fileAccess" | "mail">;

/** Microsoft reads scopes without a resource as the global Graph's, so the other clouds have to name theirs. */
export function scopesFor(configuration: Configuration, { fileAccess, mail }: Asked): string[] {
  const name = mail === true ? MAIL_SCOPE : SCOPE_NAMES[configuration.scopes === "all" ? "all" : fileAccess];
  return [configuration.cloud === "global" ? name : resourceOf(configuration) + name];
}

/** Granted scopes by their bare names: Microsoft's answers have or lack the resource before them. */
export function grantedScopes(configuration: Configuration, scopes: readonly string[]): readonly string[] {
  const resource = resourceOf(configuration).toLowerCase();
  return scopes
    .filter((scope) => scope !== "")
    .map((scope) => (scope.toLowerCase().startsWith(resource) ? scope.slice(resource.length) : scope));
}

function resourceOf({ cloud }: Configuration): string {
  return `${CLOUDS[cloud].graph}/`;
}

export type MsalTokenRequest = { readonly scopes: string[]; readonly authority: string; readonly claims?: string };

/** The parameters of every request of every strategy. Claims make MSAL bypass its cache. */
export function tokenRequest(
  configuration: Configuration,
  { tenant, claims, ...asked }: StrategyRequest,
): MsalTokenRequest {
  return {
    scopes: scopesFor(configuration, asked),
    authority: authorityOf(configuration, tenant),
    ...(claims === undefined ? {} : { claims }),
  };
}
