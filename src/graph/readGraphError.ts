import type { GraphError } from "../core/answers/graphError";
import { isJsonObject, parsedJson } from "../core/json";

/**
 * Reads an answer that is not the published success: an HTTP error, or a 2xx whose body says `status: "failed"`, or
 * any 2xx that was not expected (then without codes). `body` is the raw text; `now` is in milliseconds since the
 * epoch. Never throws: a gateway may answer with HTML or nothing, and that too must reach the user.
 */
export function readGraphError(response: Response, body: string, now: number = Date.now()): GraphError {
  return readErrorObject(field(parsedJson(body), "error"), response, now);
}

/** As readGraphError, for an `error` already taken from a body, such as a long-running operation's. */
export function readErrorObject(
  error: unknown,
  { status, headers }: Pick<Response, "status" | "headers">,
  now: number = Date.now(),
): GraphError {
  const chain = innerErrorsOf(error);
  const codes = chain.flatMap((one) => textOf(one, "code")).map((code) => code.toLowerCase());
  const requestId = firstOf(chain, "request-id");
  // The body comes first: a browser can read only the headers that Graph exposes, and Graph has changed that list.
  return {
    status,
    codes,
    // A header alone does not prove that Graph answered: a proxy may pass on the header and write its own body.
    ...(codes.length === 0 && requestId === undefined ? { foreign: true as const } : {}),
    ...optional("requestId", requestId ?? headers.get("request-id")),
    ...optional("clientRequestId", firstOf(chain, "client-request-id") ?? headers.get("client-request-id")),
    ...optional("date", firstOf(chain, "date") ?? headers.get("date")),
    ...optional("retryAfterSeconds", readRetryAfter(headers, now)),
    ...optional("claims", readClaims(headers.get("WWW-Authenticate"))),
  };
}

/** Documented chains are three deep; the limit only stops a hostile body. */
const DEEPEST = 16;

function innerErrorsOf(error: unknown): readonly object[] {
  const chain: object[] = [];
  let next = error;
  while (isObject(next) && chain.length < DEEPEST) {
    chain.push(next);
    next = field(next, "innererror");
  }
  return chain;
}

/** Graph spells it `innerError` or `innererror`, depending on the service. */
function field(value: unknown, lowerCaseName: string): unknown {
  if (!isObject(value)) return undefined;
  return Object.entries(value).find(([name]) => name.toLowerCase() === lowerCaseName)?.[1];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function textOf(value: object, name: string): readonly string[] {
  const text = field(value, name);
  return typeof text === "string" && text !== "" ? [text] : [];
}

function firstOf(chain: readonly object[], name: string): string | undefined {
  return chain.flatMap((one) => textOf(one, name))[0];
}

function optional<Name extends string, Value>(name: Name, value: Value | null | undefined): { [K in Name]?: Value } {
  // The computed key widens to string; its only name is `Name`.
  return value === null || value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value });
}

/**
 * The claims challenge of a WWW-Authenticate header as the JSON text that a token request takes, or undefined. Entra
 * sends it as base64 in the `claims` parameter; plain JSON with escaped quotes is accepted too.
 */
function readClaims(header: string | null): string | undefined {
  const match = /(?:^|[\s,])claims=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/i.exec(header ?? "");
  const value = (match?.[1] ?? match?.[2])?.replace(/\\(.)/g, "$1");
  if (value === undefined) return undefined;
  return [value, decoded(value)].find((text) => text !== undefined && isJsonObject(parsedJson(text)));
}

function decoded(base64: string): string | undefined {
  try {
    const bytes = atob(base64.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    // Not base64, so not a challenge that can be answered.
    return undefined;
  }
}

/**
 * Retry-After in seconds, from seconds or an HTTP date (RFC 9110, 10.2.3); undefined when absent or not understood. A
 * fraction is rounded up; of several values that a proxy joined, the longest counts; more than a day becomes a day.
 */
function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  const seconds = value.split(",").map((one) => one.trim());
  if (seconds.every((one) => /^\d+(?:\.\d+)?$/.test(one))) return atMostADay(Math.max(...seconds.map(Number)));
  const until = httpDate(value);
  if (until === undefined) return undefined;
  // The server's own clock, if its header can be read: this device's clock may be wrong by hours.
  const from = httpDate(headers.get("Date") ?? "") ?? now;
  return atMostADay((until - from) / 1000);
}

const DAY = 86_400;

function atMostADay(seconds: number): number {
  return Math.min(DAY, Math.max(0, Math.ceil(seconds)));
}

function httpDate(value: string): number | undefined {
  // Date.parse alone reads a date into almost anything, "-5" included.
  const time = /^[A-Z][a-z]{2,8}, .* GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
