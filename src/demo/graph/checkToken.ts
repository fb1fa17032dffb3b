import type { TokenAuthority, TokenVerdict } from "../entra/tokenAuthority";
import { json } from "./answers";
import { graphErrorBody, type RequestIds } from "./graphErrorBody";

export type Authorisation = TokenVerdict | { readonly kind: "missing" };

/** How Graph names its authority in a 401. */
export const BEARER_CHALLENGE =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
  'client_id="00000003-0000-0000-c000-000000000000"';

const MESSAGES: Readonly<Record<Exclude<Authorisation["kind"], "valid">, string>> = {
  missing: "Access token is empty.",
  malformed: "IDX14100: JWT is not well formed, there are no dots (.).",
  wrongSignature: "Access token validation failure. Invalid signature.",
  expired: "Lifetime validation failed, the token is expired.",
  wrongAudience: "Access token validation failure. Invalid audience.",
  unknownAccount: "Access token validation failure. The account is not known.",
};

export function checkToken(authority: TokenAuthority, header: string | null): Authorisation {
  const token = /^Bearer\s+(\S+)$/i.exec(header ?? "")?.[1];
  return token === undefined ? { kind: "missing" } : authority.check(token);
}

/** 401 InvalidAuthenticationToken, with the challenge that browsers usually may not read. */
export function refuseToken(kind: Exclude<Authorisation["kind"], "valid">, ids: RequestIds): Response {
  const body = graphErrorBody(["InvalidAuthenticationToken"], ids, MESSAGES[kind]);
  return json(401, body, { "WWW-Authenticate": BEARER_CHALLENGE });
}
