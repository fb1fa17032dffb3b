import type { OidcClient } from "./oidcLibrary";
import type { LoginSettings } from "./loginSettings";

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

export type WithCoop = (request: Request, answer: Response, coop: LoginSettings["coop"]) => Response;

/**
 * Adds Cross-Origin-Opener-Policy to an answer. `pocd=1` is in the first request only, and applies to all pages that
 * it leads to: MSAL sends it when no foreign page can access its window.
 */
export function createCoop(): WithCoop {
  const trusted = new Set<string>();
  return (request, answer, coop) => {
    const { pathname, searchParams } = new URL(request.url);
    const isTrusted = searchParams.get("pocd") === "1" || trusted.has(lastOf(pathname));
    const next = answer.headers.get("location")?.replace(/[?#].*$/, "");
    if (isTrusted && next !== undefined) trusted.add(lastOf(next));
    if (coop === "always" || (coop === "unlessTrusted" && !isTrusted)) {
      answer.headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
    return answer;
  };
}

/** The library's id of one sign-in. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
