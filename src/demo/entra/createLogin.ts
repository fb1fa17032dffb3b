import { AUTHORIZE, createOidcProvider, INTERACTION, KEYS, TOKEN, type OidcClient } from "./oidcLibrary";
import { answerInteraction } from "./loginInteraction";
import { authorizeAnswer, errorPage, withError } from "./authorizeAnswer";
import { instanceDiscovery, openidConfiguration } from "./entraMetadata";
import { startInnerServer, type InnerServer } from "./innerServer";
import { createCoop, isKnown, withCors } from "./loginHeaders";
import { defaultLoginSettings, type LoginSettings } from "./loginSettings";
import { tenantOf } from "./demoAccounts";
import type { TokenAuthority } from "./tokenAuthority";
import { tokenAnswer, tokenError, tokenQuestion } from "./tokenAnswer";

export type LoginOptions = {
  /** Origin, and path in the demo, where browsers find it. */
  readonly address: string;
  readonly clients: readonly (OidcClient & { readonly consented?: readonly string[] })[];
  readonly settings?: Partial<LoginSettings>;
  readonly now?: () => number;
};

/** The simulated login.microsoftonline.com: `oidc-provider`, behind what Entra does differently. */
export type Login = {
  readonly serve: (authority: TokenAuthority) => (request: Request, path: string) => Promise<Response>;
  readonly change: (settings: Partial<LoginSettings>) => void;
  readonly requests: () => readonly LoginRequest[];
  /** Every code and token that was issued: afterwards none of them may be found anywhere. */
  readonly secrets: () => readonly string[];
  readonly end: () => void;
};

export function createLogin({ address, clients, settings: initial = {}, now = Date.now }: LoginOptions): Login {
  let settings: LoginSettings = { ...defaultLoginSettings, ...initial };
  const requests: LoginRequest[] = [];
  const secrets: string[] = [];
  const withCoop = createCoop();
  let inner: Promise<InnerServer> | undefined;
  const consented = (clientId: string) => [
    ...settings.consented,
    ...(clients.find((client) => client.clientId === clientId)?.consented ?? []),
  ];
  const start = async (): Promise<InnerServer> => {
    const provider = await createOidcProvider({ issuer: address, clients, consented });
    const library = provider.callback();
    const parts = { provider, settings: () => settings, address: (path: string) => `${pathOf(address)}${path}`, now };
    return startInnerServer((request, response) => {
      const isPage = request.url?.startsWith(`${INTERACTION}/`) ?? false;
      if (!isPage) return void library(request, response);
      answerInteraction(request, response, parts).catch(() => response.writeHead(400).end("{}"));
    }, address);
  };
  const ask: InnerServer["ask"] = async (...question) => (await (inner ??= start())).ask(...question);

  const authorize = async (request: Request, tenant: string, rest: string): Promise<Response> => {
    const asked =
      request.method === "POST" ? new URLSearchParams(await request.text()) : new URL(request.url).searchParams;
    if (rest === AUTHORIZE) requests.push(readLoginRequest(rest, asked));
    if (asked.get("prompt") === "none" && settings.silentFrame === "hangs") await new Promise(() => undefined);
    if (rest === AUTHORIZE && tenantOf(tenant).kind === "unknown") return errorPage(90002, now());
    asked.set("scope", (asked.get("scope") ?? "").replaceAll("https://graph.microsoft.com/", ""));
    asked.set("tenant", tenant);
    const question = rest === AUTHORIZE ? `${rest}?${asked.toString()}` : rest;
    const answer = await authorizeAnswer(
      await ask(new Request(request.url, { headers: request.headers }), question),
      now(),
    );
    const location = answer.headers.get("location");
    secrets.push(...(/[#?&]code=([^&]+)/.exec(location ?? "")?.slice(1) ?? []));
    if (settings.refusal !== undefined && location !== null && /[#?&]code=/.test(location)) {
      answer.headers.set("location", withError(location, settings.refusal, now()));
    }
    return answer;
  };

  const redeem = async (request: Request, authority: TokenAuthority): Promise<Response> => {
    const origin = request.headers.get("origin");
    if (request.method === "OPTIONS") return withCors(new Response(null, { status: 204 }), origin, clients);
    const body = new URLSearchParams(await request.text());
    requests.push(readLoginRequest(TOKEN, body));
    if (origin === null) return tokenError(9002327, now());
    if (!isKnown(origin, clients)) return tokenError(9002326, now());
    if (settings.throttledForSeconds !== undefined) {
      const wait = { "Retry-After": String(settings.throttledForSeconds) };
      return withCors(tokenError(90033, now(), 429, wait), origin, clients);
    }
    if (settings.claimsNeedPerson && body.get("grant_type") === "refresh_token" && isChallenged(body.get("claims"))) {
      return withCors(tokenError(50076, now()), origin, clients);
    }
    const answer = await ask(request, TOKEN, tokenQuestion(body));
    const parts = { authority, tokenSeconds: settings.tokenSeconds, now: now() };
    const given = await tokenAnswer(answer, body, parts);
    secrets.push(...(await tokensIn(given.clone())));
    return withCors(given, origin, clients);
  };

  return {
    serve: (authority) => async (request, path) => {
      const { tenant, rest } = split(path);
      if (rest === TOKEN) return redeem(request, authority);
      if (rest === KEYS) return withAnyOrigin({ keys: [authority.publicKey] });
      if (rest.endsWith("/.well-known/openid-configuration"))
        return withAnyOrigin(openidConfiguration(address, tenant));
      if (rest === "/discovery/instance") return withAnyOrigin(instanceDiscovery(address));
      const answer = rest.startsWith(AUTHORIZE) ? await authorize(request, tenant, rest) : await ask(request, rest);
      return withCoop(request, answer, settings.coop);
    },
    change: (change) => {
      settings = { ...settings, ...change };
    },
    requests: () => [...requests],
    secrets: () => [...secrets],
    end: () => void inner?.then((server) => server.close()),
  };
}

/** `/{tenant}/oauth2/…`; the library's own pages, to which it redirects by itself, are below no tenant. */
function split(path: string): { readonly tenant: string; readonly rest: string } {
  const [, tenant = "", rest = ""] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  // `session`: where the library ends the session of an account before another one signs in.
  return ["oauth2", "interaction", "session"].includes(tenant) ? { tenant: "", rest: path } : { tenant, rest };
}

/** Claims of the access token beyond the client's own capabilities: a resource has asked for them. */
function isChallenged(claims: string | null): boolean {
  const asked = JSON.parse(claims ?? "{}") as { readonly access_token?: object };
  return Object.keys(asked.access_token ?? {}).some((name) => name !== "xms_cc");
}

async function tokensIn(answer: Response): Promise<readonly string[]> {
  const json = (await answer.json()) as Readonly<Record<string, unknown>>;
  return [json["access_token"], json["refresh_token"], json["id_token"]].filter((token) => typeof token === "string");
}

function withAnyOrigin(body: object): Response {
  return Response.json(body, { headers: { "Access-Control-Allow-Origin": "*" } });
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, "");
}

/** One request, as a story may read it: no code, no token, no hint. */
type LoginRequest = {
  readonly path: string;
  readonly prompt: string | null;
  readonly hinted: boolean;
  readonly scopes: readonly string[];
  readonly claims: string | null;
};

function readLoginRequest(path: string, asked: URLSearchParams): LoginRequest {
  const scopes = (asked.get("scope") ?? "").split(" ").filter(Boolean);
  const hinted = (asked.get("login_hint") ?? "") !== "";
  return { path, prompt: asked.get("prompt"), hinted, scopes, claims: asked.get("claims") };
}
