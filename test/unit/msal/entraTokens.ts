/** A token response of Entra for the Owner account, unsigned: MSAL reads ID tokens and leaves signatures to https. */
export function entraTokens({ clientId, tenantId, objectId, nonce, username = "owner@contoso.com" }: EntraTokens) {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: now,
    exp: now + 3600,
    oid: objectId,
    tid: tenantId,
    sub: "subject",
    name: "Owner account",
    preferred_username: username,
    ver: "2.0",
    nonce,
  };
  return {
    token_type: "Bearer",
    scope: "Files.ReadWrite openid profile",
    expires_in: 3600,
    access_token: "browser-token",
    refresh_token: "refresh",
    id_token: `${part({ alg: "none" })}.${part(claims)}.x`,
    client_info: part({ uid: objectId, utid: tenantId }),
  };
}

export type EntraTokens = {
  readonly clientId: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly nonce: string;
  readonly username?: string;
};
