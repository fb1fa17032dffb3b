import { randomUUID } from "node:crypto";
import type { Configuration, KoaContextWithOIDC, Provider } from "oidc-provider";
import { demoAccounts, type DemoAccount, isIn, tenantOf } from "./demoAccounts";
import { signingKeys } from "./signingKeys";

export type OidcParts = {
  /** Origin and path of the login host. */
  readonly issuer: string;
  readonly clients: readonly OidcClient[];
  /** Scopes that need no person's consent. */
  readonly consented: (clientId: string) => readonly string[];
};

export type OidcClient = { readonly clientId: string; readonly redirectUris: readonly string[] };

/** Below the tenant, as Entra has them. */
export const AUTHORIZE = "/oauth2/v2.0/authorize";
export const TOKEN = "/oauth2/v2.0/token";
export const KEYS = "/discovery/v2.0/keys";
export const INTERACTION = "/interaction";

const SCOPES = ["openid", "profile", "email", "offline_access"];
const GRAPH_SCOPES = ["Files.ReadWrite", "Files.ReadWrite.All", "Mail.Send"];

/**
 * `oidc-provider` unchanged: it does sessions, codes that work once, PKCE with S256, exact redirect URIs, refresh
 * tokens that rotate, and consent by scope. What Entra does differently is in the code around it.
 */
export async function createOidcProvider(parts: OidcParts): Promise<Provider> {
  return quietly(async () => {
    const { default: Library, interactionPolicy } = await import("oidc-provider");
    const policy = interactionPolicy.base();
    const { Prompt, Check } = interactionPolicy;
    policy.add(new Prompt({ name: "select_account", requestable: true }), 0);
    const other = ({ oidc }: KoaContextWithOIDC) => oidc.result?.login === undefined && isOtherAccount({ oidc });
    policy
      .get("login")
      ?.checks.add(new Check("other_account", "another account is asked for", "login_required", other));
    const provider = new Library(parts.issuer, { ...configurationFor(parts), interactions: interactionsWith(policy) });
    // The address that browsers see is the login host's, not that of the server inside.
    provider.proxy = true;
    return provider;
  });
}

function configurationFor({ clients, consented }: OidcParts): Configuration {
  return {
    clients: clients.map(({ clientId, redirectUris }) => ({
      client_id: clientId,
      redirect_uris: [...redirectUris],
      response_types: ["code"],
      grant_types: ["authorization_code", "refresh_token"],
      token_endpoint_auth_method: "none",
    })),
    scopes: [...SCOPES, ...GRAPH_SCOPES],
    extraParams: ["tenant"],
    pkce: { required: () => true },
    routes: { authorization: AUTHORIZE, token: TOKEN, jwks: KEYS },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    jwks: { keys: [signingKeys().privateKey.export({ format: "jwk" })] },
    cookies: {
      keys: [randomUUID()],
      // Sent in hidden frames of other sites too, as far as the browser allows.
      long: { httpOnly: true, sameSite: "none", secure: true, signed: true },
      short: { httpOnly: true, sameSite: "none", secure: true, signed: true },
    },
    ttl: {
      Session: 86_400,
      Grant: 86_400,
      Interaction: 3_600,
      AccessToken: 3_600,
      IdToken: 3_600,
      RefreshToken: 86_400,
    },
    issueRefreshToken: () => Promise.resolve(true),
    rotateRefreshToken: true,
    clientBasedCORS: () => true,
    findAccount: (_context, id) => ({ accountId: id, claims: () => Promise.resolve({ sub: id }) }),
    loadExistingGrant: (context) => grantOf(context, consented),
    renderError(context, { error, error_description: description }) {
      context.body = { error, error_description: description };
    },
  };
}

function interactionsWith(policy: NonNullable<Configuration["interactions"]>["policy"]): Configuration["interactions"] {
  return { ...(policy ? { policy } : {}), url: (_context, { uid }) => `${INTERACTION}/${uid}` };
}

/** Entra uses a session only if it is of the requested account, and that account belongs to the tenant. */
function isOtherAccount({ oidc }: Pick<KoaContextWithOIDC, "oidc">): boolean {
  const account = accountWith(oidc.session?.accountId);
  if (account === undefined) return false;
  const { login_hint: hint, tenant } = oidc.params ?? {};
  const hinted = typeof hint === "string" && hint !== "" && hint.toLowerCase() !== account.username.toLowerCase();
  return hinted || !isIn(account, tenantOf(String(tenant)));
}

export function accountWith(objectId: string | undefined): DemoAccount | undefined {
  return demoAccounts.find((account) => account.objectId === objectId);
}

/** What an administrator allowed counts as granted by everybody. */
async function grantOf({ oidc }: KoaContextWithOIDC, consented: OidcParts["consented"]) {
  const { client, session } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await oidc.provider.Grant.find(known);
  // A grant of the previous account must not be used for this one.
  const mine = found?.accountId === session.accountId ? found : undefined;
  const grant = mine ?? new oidc.provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope([...SCOPES, ...consented(client.clientId)].join(" "));
  await grant.save();
  return grant;
}

/** Hides the library's warnings that it wants Node 22 and that memory is no database: both are intended here. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, info } = globalThis.console;
  Object.assign(globalThis.console, { warn: () => undefined, info: () => undefined });
  try {
    return await work();
  } finally {
    Object.assign(globalThis.console, { warn, info });
  }
}
