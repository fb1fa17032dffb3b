import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import type { FileAccess } from "../flow/ports/signIn";
import type { StrategyRequest } from "./signInStrategy";
import { authorityOf } from "./tenantFor";

const SCOPE_NAMES: Readonly<Record<FileAccess, string>> = { own: "Files.ReadWrite", all: "Files.ReadWrite.All" };

/** Scopes without a resource mean the global Graph, so that other clouds have to name theirs. */
export function scopesFor(configuration: Configuration, fileAccess: FileAccess): string[] {
  const name = SCOPE_NAMES[configuration.scopes === "all" ? "all" : fileAccess];
  return [configuration.cloud === "global" ? name : resourceOf(configuration) + name];
}

/** Granted scopes by their bare names: Microsoft answers with and without the resource before them. */
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

/** What every request of every way carries. Claims make MSAL pass its cache by. */
export function tokenRequest(
  configuration: Configuration,
  { fileAccess, tenant, claims }: StrategyRequest,
): MsalTokenRequest {
  return {
    scopes: scopesFor(configuration, fileAccess),
    authority: authorityOf(configuration, tenant),
    ...(claims === undefined ? {} : { claims }),
  };
}
