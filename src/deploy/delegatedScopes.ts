import type { Configuration } from "../core/configuration";

/** Delegated permissions of Microsoft Graph by name. The last three are what every sign-in asks for besides. */
export function delegatedScopes({ scopes }: Configuration): readonly string[] {
  return [scopes === "all" ? "Files.ReadWrite.All" : "Files.ReadWrite", "openid", "profile", "offline_access"];
}
