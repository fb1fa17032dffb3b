import type { OidcClient } from "./oidcLibrary";

/** Only pages of a registered redirect URI's origin may read an answer of the token endpoint. */
export function withCors(answer: Response, origin: string | null, clients: readonly OidcClient[]): Response {
  if (origin === null || !isKnown(origin, clients)) return answer;
  answer.headers.set("Access-Control-Allow-Origin", origin);
  answer.headers.set("Access-Control-Allow-Methods", "POST, OPTIONS");
  answer.headers.set("Access-Control-Allow-Headers", "*");
  return answer;
}

export function isKnown(origin: string, clients: readonly OidcClient[]): boolean {
  return clients.some(({ redirectUris }) => redirectUris.some((uri) => new URL(uri).origin === origin));
}
