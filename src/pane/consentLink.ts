import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";

export const FILE_SCOPES: readonly string[] = ["Files.ReadWrite", "Files.ReadWrite.All"];

/**
 * The address where an administrator consents for the organisation (Entra, "Grant tenant-wide admin consent"). The
 * redirect must be a registered page of ours, or Entra takes the first one registered, which may be no web address. It
 * is registered without a query, so that its language, a BCP 47 tag, goes through Entra as the state.
 */
export function consentLink(
  configuration: Configuration,
  pageUrl: string,
  names: readonly string[],
  language: string,
): string {
  const cloud = CLOUDS[configuration.cloud];
  const tenant = configuration.tenant === "common" ? "organizations" : configuration.tenant;
  const scopes = names.map((scope) => `${cloud.graph}/${scope}`);
  const query = new URLSearchParams({
    client_id: configuration.clientId,
    scope: ["openid", "profile", "offline_access", ...scopes].join(" "),
    redirect_uri: new URL("auth-redirect.html", pageUrl.split(/[?#]/)[0]).href,
    state: language,
  });
  return `${cloud.login}/${tenant}/v2.0/adminconsent?${query.toString().replaceAll("+", "%20")}`;
}
