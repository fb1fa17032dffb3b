import { entraDescription, entraError, numberOf } from "./entraErrors";
import { accountWith } from "./oidcLibrary";
import { capabilitiesIn, idClaims, type TokenAuthority } from "./tokenAuthority";

export type TokenParts = {
  readonly authority: TokenAuthority;
  readonly tokenSeconds: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

type Json = Readonly<Record<string, unknown>>;

const GRAPH = "https://graph.microsoft.com/";
const OIDC = ["openid", "profile", "email", "offline_access"];

/** The request to the library, which knows scopes by their bare names and always issues refresh tokens. */
export function tokenQuestion(body: URLSearchParams): string {
  const asked = new URLSearchParams(body);
  const scopes = (body.get("scope") ?? "").split(" ").map((scope) => scope.replace(GRAPH, ""));
  asked.set("scope", scopes.filter((scope) => scope !== "offline_access").join(" "));
  return asked.toString();
}

/** The library's answer with the tokens of the simulated world, which its Graph accepts, and with what MSAL expects. */
export async function tokenAnswer(answer: Response, body: URLSearchParams, parts: TokenParts): Promise<Response> {
  const json = (await answer.json()) as Json;
  if (!answer.ok) return tokenError(numberOfRefusal(json, body), parts.now);
  const theirs = claimsOf(String(json["id_token"]));
  const account = accountWith(String(theirs["sub"]));
  if (account === undefined) throw new Error("The library signed in an account that is not there.");
  const scope = String(json["scope"]);
  const graphScopes = scope.split(" ").filter((name) => !OIDC.includes(name));
  const clientId = body.get("client_id") ?? "";
  return Response.json({
    token_type: "Bearer",
    scope,
    expires_in: parts.tokenSeconds,
    ext_expires_in: parts.tokenSeconds,
    access_token: parts.authority.issue(account, graphScopes, {
      clientId,
      ttl: parts.tokenSeconds,
      capabilities: capabilitiesIn(body.get("claims") ?? undefined),
    }),
    refresh_token: json["refresh_token"],
    id_token: parts.authority.sign(idClaims(account, { clientId, now: parts.now, nonce: theirs["nonce"] })),
    client_info: encoded({ uid: account.objectId, utid: account.tenantId }),
  });
}

/** Entra's error at the token endpoint: the number is in `error_codes`. */
export function tokenError(number: number, now: number, status = 400, headers: Record<string, string> = {}): Response {
  const { error, suberror } = entraError(number);
  const description = entraDescription(number, now);
  const body = {
    error: error === "consent_required" || error === "interaction_required" ? "invalid_grant" : error,
    error_description: description,
    error_codes: [number],
    timestamp: new Date(now).toISOString(),
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
    ...(suberror === undefined ? {} : { suberror }),
  };
  return Response.json(body, { status, headers });
}

/** For a scope beyond the refresh token's grant the library says `invalid_scope`, Entra a missing consent. */
function numberOfRefusal({ error, error_description: description }: Json, body: URLSearchParams): number {
  if (error === "invalid_scope" && body.get("grant_type") === "refresh_token") return 65001;
  return numberOf(String(error), String(description)) ?? 70000;
}

function claimsOf(token: string): Json {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as Json;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value), "utf8").toString("base64url");
}
