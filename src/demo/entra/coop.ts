import type { LoginSettings } from "./loginSettings";

export type WithCoop = (request: Request, answer: Response, coop: LoginSettings["coop"]) => Response;

/**
 * Adds Cross-Origin-Opener-Policy to an answer. `pocd=1` stands in the first request only, and holds for all pages that
 * it leads to: MSAL says so where no stranger can reach its window.
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
