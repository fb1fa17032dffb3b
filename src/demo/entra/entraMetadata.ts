import { AUTHORIZE, KEYS, TOKEN } from "./oidcLibrary";

/** `openid-configuration` as Entra writes it, for one tenant segment of one login host. */
export function openidConfiguration(address: string, tenant: string): object {
  const below = (path: string) => `${address}/${tenant}${path}`;
  return {
    token_endpoint: below(TOKEN),
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    jwks_uri: below(KEYS),
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `https://login.microsoftonline.com/${tenant === "organizations" || tenant === "common" ? "{tenantid}" : tenant}/v2.0`,
    request_uri_parameter_supported: false,
    authorization_endpoint: below(AUTHORIZE),
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: below("/oauth2/v2.0/logout"),
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "nonce", "preferred_username", "name", "tid", "ver"],
    tenant_region_scope: null,
    cloud_instance_name: "microsoftonline.com",
    cloud_graph_host_name: "graph.windows.net",
    msgraph_host: "graph.microsoft.com",
  };
}

/** What `common/discovery/instance` says about a host: which names stand for the same cloud. */
export function instanceDiscovery(address: string): object {
  return {
    tenant_discovery_endpoint: `${address}/common/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [
      {
        preferred_network: "login.microsoftonline.com",
        preferred_cache: "login.windows.net",
        aliases: ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"],
      },
    ],
  };
}
