import { randomUUID, type KeyPairKeyObjectResult } from "node:crypto";
import { automation, demoAccounts, type DemoAccount } from "./demoAccounts";
import { createJsonWebTokens, type Claims, type JsonWebTokens } from "./jsonWebToken";
import { signingKeys } from "./signingKeys";

export const GRAPH_AUDIENCE = "https://graph.microsoft.com";
const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

export type TokenOptions = {
  readonly clientId: string;
  /** Seconds; an hour when absent. Negative: expired already. */
  readonly ttl?: number;
  /** Client capabilities, such as `CP1`: without it Graph sends no claims challenge. */
  readonly capabilities?: readonly string[];
  readonly audience?: string;
};

/** The account and app that a valid access token is for. */
export type Caller = {
  readonly account: DemoAccount;
  readonly clientId: string;
  /** Application permissions in an app-only token. */
  readonly scopes: readonly string[];
  readonly isApp: boolean;
  readonly capabilities: readonly string[];
};

export type TokenVerdict =
  | { readonly kind: "valid"; readonly caller: Caller }
  | { readonly kind: "malformed" | "wrongSignature" | "expired" | "wrongAudience" | "unknownAccount" };

export type TokenAuthority = {
  /** An access token for Graph in the shape of Entra's v1 tokens. */
  readonly issue: (account: DemoAccount, scopes: readonly string[], options: TokenOptions) => string;
  /** An app-only token: permissions of the application in `roles`, and no user. */
  readonly issueForApp: (roles: readonly string[], options: TokenOptions) => string;
  readonly check: (token: string) => TokenVerdict;
  /** Signs any claims with the same key: for ID tokens. */
  readonly sign: (claims: Claims) => string;
  readonly publicKey: JsonWebTokens["publicKey"];
};

export type AuthorityOptions = {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Keys of its own, for an authority whose tokens no other may take for its own. */
  readonly keys?: KeyPairKeyObjectResult;
};

/** Entra as far as tokens go. */
export function createTokenAuthority({ now = Date.now, keys = signingKeys() }: AuthorityOptions = {}): TokenAuthority {
  const tokens = createJsonWebTokens(keys);
  const seconds = () => Math.floor(now() / 1000);

  return {
    issue(account, scopes, options) {
      return tokens.sign(accessTokenClaims(account, scopes, options, seconds()));
    },

    issueForApp(roles, options) {
      const {
        scp: _scp,
        name: _name,
        upn: _upn,
        unique_name: _unique,
        ...claims
      } = accessTokenClaims(automation, [], options, seconds());
      return tokens.sign({ ...claims, idtyp: "app", roles });
    },

    check(token) {
      const read = tokens.read(token);
      if (read.kind !== "claims") return read;
      const { aud, exp, oid, tid, scp, roles, idtyp, appid, xms_cc } = read.claims;
      if (aud !== GRAPH_AUDIENCE && aud !== GRAPH_APP_ID) return { kind: "wrongAudience" };
      if (typeof exp !== "number" || exp <= seconds()) return { kind: "expired" };
      const isApp = idtyp === "app";
      const account = (isApp ? [automation] : demoAccounts).find(
        ({ objectId, tenantId }) => objectId === oid && tenantId === tid,
      );
      if (!account || typeof appid !== "string") return { kind: "unknownAccount" };
      const granted = isApp && Array.isArray(roles) ? roles.map(String) : [];
      const scopes = isApp ? granted : typeof scp === "string" ? scp.split(" ").filter(Boolean) : [];
      const capabilities = Array.isArray(xms_cc) ? xms_cc.map(String) : [];
      return { kind: "valid", caller: { account, clientId: appid, scopes, isApp, capabilities } };
    },

    sign: tokens.sign,
    publicKey: tokens.publicKey,
  };
}

function accessTokenClaims(
  account: DemoAccount,
  scopes: readonly string[],
  { clientId, ttl = 3600, capabilities = [], audience = GRAPH_AUDIENCE }: TokenOptions,
  issuedAt: number,
): Claims {
  return {
    aud: audience,
    iss: `https://sts.windows.net/${account.tenantId}/`,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + ttl,
    appid: clientId,
    idtyp: "user",
    name: account.displayName,
    oid: account.objectId,
    scp: scopes.join(" "),
    sub: account.objectId,
    tid: account.tenantId,
    unique_name: account.username,
    upn: account.username,
    uti: randomUUID(),
    ver: "1.0",
    ...(capabilities.length > 0 ? { xms_cc: capabilities } : {}),
  };
}

type IdTokenOptions = {
  readonly clientId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly nonce?: unknown;
};

/** What Entra's ID token says about an account. */
export function idClaims(account: DemoAccount, { clientId, now, nonce }: IdTokenOptions): Claims {
  const issued = Math.floor(now / 1000);
  return {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${account.tenantId}/v2.0`,
    iat: issued,
    nbf: issued,
    exp: issued + 3600,
    name: account.displayName,
    nonce,
    oid: account.objectId,
    preferred_username: account.username,
    sub: account.objectId,
    tid: account.tenantId,
    ver: "2.0",
  };
}

/** MSAL merges the client's capabilities into the claims of its token request. */
export function capabilitiesIn(claims: string | undefined): readonly string[] {
  if (claims === undefined) return [];
  const asked = JSON.parse(claims) as { readonly access_token?: { readonly xms_cc?: { readonly values?: string[] } } };
  return asked.access_token?.xms_cc?.values ?? [];
}
