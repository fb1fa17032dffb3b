import type { GraphError } from "../core/answers/graphError";
import { parsedJson } from "../core/json";
import type { GraphAnswer, GraphCall } from "../flow/ports/graph";
import { readGraphError } from "./readGraphError";
import type { GraphUrl } from "./paths";

/** What the adapter needs from the browser, and the limit (milliseconds) after which a request counts as unanswered. */
export type GraphEnvironment = {
  /** Absolute URL that ends in the version, without a slash: `https://graph.microsoft.com/v1.0`. */
  readonly root: string;
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  readonly newId: () => string;
  readonly limitMs: number;
  /** Stays pending in a page that goes away: a request that the browser aborts for that reason gets no result. */
  readonly pageStays?: () => Promise<void>;
};

type GraphRequest = GraphCall & {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A success: its status, its body as unknown JSON (undefined if empty), and the headers that a browser may read. */
export type GraphReply = { readonly status: number; readonly json: unknown; readonly headers: Headers };

/**
 * Sends one request, once: nothing is retried here, least of all a POST (what is, and how often: core/retryLimits.ts).
 * Statuses outside 2xx become a GraphError; a lost connection or the time limit becomes `silence`, because the request
 * may have arrived.
 */
export async function sendToGraph(
  environment: GraphEnvironment,
  request: GraphRequest,
): Promise<GraphAnswer<GraphReply>> {
  if (!isBelow(environment.root, request.url)) return foreignUrl();
  if (!environment.isOnline()) return { kind: "offline" };
  const clientRequestId = environment.newId();
  const headers = headersOf(request, clientRequestId);
  if (headers === undefined) return notSendable();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), environment.limitMs);
  const stop = () => limit.abort();
  if (request.signal?.aborted === true) stop();
  request.signal?.addEventListener("abort", stop);
  try {
    const response = await environment.fetch(request.url, {
      method: request.method,
      headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      credentials: "omit",
      cache: "no-store",
      // Graph answers these calls itself; following a redirect would carry the token to wherever it points.
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: limit.signal,
    });
    return await answerOf(response, clientRequestId);
  } catch {
    await environment.pageStays?.();
    // fetch fails in the same way for a refused connection, a lost answer and an answer hidden by CORS.
    return { kind: "silence", clientRequestId };
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener("abort", stop);
  }
}

/** True for URLs of the configured Graph root only: nothing else ever receives a token. */
export function isBelow(root: string, url: string): boolean {
  return url.startsWith(`${root}/`);
}

/** Undefined when a value cannot be put in a header: then nothing is sent, so the answer must not be `silence`. */
function headersOf({ headers, token }: GraphRequest, clientRequestId: string): Headers | undefined {
  try {
    return new Headers({ ...headers, Authorization: `Bearer ${token}`, "client-request-id": clientRequestId });
  } catch {
    return undefined;
  }
}

async function answerOf(response: Response, clientRequestId: string): Promise<GraphAnswer<GraphReply>> {
  const text = await response.text();
  if (!response.ok) return { kind: "error", error: withClientId(readGraphError(response, text), clientRequestId) };
  const requestId = response.headers.get("request-id");
  const value = { status: response.status, json: parsedJson(text), headers: response.headers };
  return requestId === null ? { kind: "ok", value } : { kind: "ok", value, requestId };
}

function withClientId(error: GraphError, clientRequestId: string): GraphError {
  return error.clientRequestId === undefined ? { ...error, clientRequestId } : error;
}

function foreignUrl(): GraphAnswer<never> {
  return { kind: "error", error: { status: 0, codes: ["foreignlocation"] } };
}

export type Send = (
  request: Omit<GraphRequest, "url"> & { readonly url: GraphUrl },
) => Promise<GraphAnswer<GraphReply>>;

export function createSend(environment: GraphEnvironment): Send {
  return async ({ url, ...request }) =>
    url === undefined ? notSendable() : sendToGraph(environment, { ...request, url });
}

/** For an id that fits no path segment, or a token that fits no header: nothing is sent. Graph would answer this. */
function notSendable(): GraphAnswer<never> {
  return { kind: "error", error: { status: 400, codes: ["invalidrequest"] } };
}

/**
 * A success whose body lacks what we rely on becomes an error with its status, without codes. Nobody asks for the request
 * id of a success but of those without a value.
 */
export function readWith<T>(
  answer: GraphAnswer<GraphReply>,
  read: (reply: GraphReply) => T | undefined,
): GraphAnswer<T> {
  if (answer.kind !== "ok") return answer;
  const value = read(answer.value);
  if (value === undefined) return { kind: "error", error: { status: answer.value.status, codes: [] } };
  return { kind: "ok", value };
}

/** For an answer whose success has no value (204). */
export function withoutValue(answer: GraphAnswer<GraphReply>): GraphAnswer<void> {
  if (answer.kind !== "ok") return answer;
  return answer.requestId === undefined
    ? { kind: "ok", value: undefined }
    : { kind: "ok", value: undefined, requestId: answer.requestId };
}
