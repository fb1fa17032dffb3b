/** One request, as a story may read it: no code, no token, no hint. */
export type LoginRequest = {
  readonly path: string;
  readonly prompt: string | null;
  readonly hinted: boolean;
  readonly scopes: readonly string[];
  readonly claims: string | null;
};

export function readLoginRequest(path: string, asked: URLSearchParams): LoginRequest {
  const scopes = (asked.get("scope") ?? "").split(" ").filter(Boolean);
  const hinted = (asked.get("login_hint") ?? "") !== "";
  return { path, prompt: asked.get("prompt"), hinted, scopes, claims: asked.get("claims") };
}
