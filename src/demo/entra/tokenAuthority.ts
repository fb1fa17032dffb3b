import { randomUUID } from "node:crypto";
import { demoAccounts, type DemoAccount } from "./demoAccounts";
import { createJsonWebTokens, type Claims, type JsonWebTokens } from "./jsonWebToken";

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

/** Whom a valid access token stands for. */
export type Caller = {
  readonly account: DemoAccount;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly capabilities: readonly string[];
};

export type TokenVerdict =
  | { readonly kind: "valid"; readonly caller: Caller }
  | { readonly kind: "malformed" | "wrongSignature" | "expired" | "wrongAudience" | "unknownAccount" };

export type TokenAuthority = {
  /** An access token for Graph in the shape of Entra's v1 tokens. */
  readonly issue: (account: DemoAccount, scopes: readonly string[], options: TokenOptions) => string;
  readonly check: (token: string) => TokenVerdict;
  /** Signs any claims with the same key: for ID tokens. */
  readonly sign: (claims: Claims) => string;
  readonly publicKey: JsonWebTokens["publicKey"];
};

/** Entra as far as tokens go. `now` is in milliseconds since the epoch. */
export function createTokenAuthority({ now = Date.now }: { readonly now?: () => number } = {}): TokenAuthority {
  const tokens = createJsonWebTokens();
  const seconds = () => Math.floor(now() / 1000);

  return {
    issue(account, scopes, options) {
      return tokens.sign(accessTokenClaims(account, scopes, options, seconds()));
    },

    check(token) {
      const read = tokens.read(token);
      if (read.kind !== "claims") return read;
      const { aud, exp, oid, tid, scp, appid, xms_cc } = read.claims;
      if (aud !== GRAPH_AUDIENCE && aud !== GRAPH_APP_ID) return { kind: "wrongAudience" };
      if (typeof exp !== "number" || exp <= seconds()) return { kind: "expired" };
      const account = demoAccounts.find(({ objectId, tenantId }) => objectId === oid && tenantId === tid);
      if (!account || typeof appid !== "string") return { kind: "unknownAccount" };
      const scopes = typeof scp === "string" ? scp.split(" ").filter(Boolean) : [];
      const capabilities = Array.isArray(xms_cc) ? xms_cc.map(String) : [];
      return { kind: "valid", caller: { account, clientId: appid, scopes, capabilities } };
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
