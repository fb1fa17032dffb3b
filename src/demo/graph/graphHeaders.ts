import type { RequestIds } from "./graphErrorBody";

/** The headers that Graph is documented to expose ("Get photo" of its reference), without `Retry-After`. */
const EXPOSED = ["ETag", "Location", "Preference-Applied", "Content-Range", "request-id", "client-request-id"];

/** The headers that every answer of Graph carries, CORS included. */
export function withGraphHeaders(
  response: Response,
  { requestId, clientRequestId }: RequestIds,
  alsoExposed: readonly string[],
): Response {
  response.headers.set("request-id", requestId);
  response.headers.set("client-request-id", clientRequestId);
  response.headers.set("Cache-Control", "no-store, no-cache");
  // A redirect to content leads to another origin, and has no CORS headers.
  if (response.status === 302) return response;
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Access-Control-Expose-Headers", [...EXPOSED, ...alsoExposed].join(", "));
  return response;
}

/** Graph allows any origin: access depends on a token, not on a cookie. */
export function answerPreflight(request: Request): Response {
  return new Response(null, {
    status: 200,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
      // Spelled out, since `*` would not cover Authorization.
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "",
      "Access-Control-Max-Age": "600",
    },
  });
}
