import type { TokenAuthority, TokenVerdict, Caller } from "../entra/tokenAuthority";
import { json } from "./answers";
import { graphErrorBody, type RequestIds } from "./graphErrorBody";
import type { Drive, StoredItem } from "./driveWorld";

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

export type Need = "read" | "write";

const ALL: Record<Need, readonly string[]> = {
  read: ["Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All", "Sites.ReadWrite.All"],
  write: ["Files.ReadWrite.All", "Sites.ReadWrite.All"],
};
const OWN: Record<Need, readonly string[]> = {
  read: ["Files.Read", "Files.ReadWrite", ...ALL.read],
  write: ["Files.ReadWrite", ...ALL.write],
};

/**
 * Files.ReadWrite gives access to the signed-in user's own drive only: "without one of the All permissions, shared
 * items will not be accessible" (Graph, "List items shared with the signed-in user"). Without an item: the whole drive.
 */
export function mayReach(caller: Caller, drive: Drive, item: StoredItem | undefined, need: Need): boolean {
  const has = (scopes: readonly string[]) => scopes.some((scope) => caller.scopes.includes(scope));
  // An application permission reaches every drive of the tenant.
  if (caller.isApp) return has(ALL[need]);
  const { objectId } = caller.account;
  if (drive.owner?.objectId === objectId) return has(OWN[need]);
  return has(ALL[need]) && (drive.members.includes(objectId) || (item?.sharedWith.includes(objectId) ?? false));
}
