import type { Caller } from "../entra/tokenAuthority";
import { failedOperation } from "./answerWorkbook";
import { json } from "./answers";
import { BEARER_CHALLENGE } from "./checkAccess";
import type { FaultAnswer } from "./faultPlan";
import { graphErrorBody, type RequestIds } from "./graphErrorBody";

type AnsweringFault = Exclude<FaultAnswer, { readonly kind: "cut" | "silence" | "delay" | "mangled" }>;

/** The planned answer. The emulator itself plays faults without an answer. */
export function faultResponse(
  fault: AnsweringFault,
  ids: RequestIds,
  caller: Caller | undefined,
  path: string,
): Response {
  switch (fault.kind) {
    case "error":
      return json(fault.status, graphErrorBody(fault.codes, ids), retryAfter(fault.retryAfterSeconds));
    case "failedOperation":
      return json(200, failedOperation(path.slice(path.lastIndexOf("/") + 1), fault.codes));
    case "html": {
      const page = `<html><head><title>${fault.status}</title></head><body><h1>Our services aren't available right now</h1></body></html>`;
      const headers = { "Content-Type": "text/html", ...retryAfter(fault.retryAfterSeconds) };
      return new Response(page, { status: fault.status, headers });
    }
    case "empty":
      return new Response(null, { status: fault.status, headers: retryAfter(fault.retryAfterSeconds) });
    case "redirect":
      return new Response(null, { status: 302, headers: { Location: fault.to } });
    case "claims":
      return claimsChallenge(fault.claims, ids, caller);
  }
}

export async function mangled(usual: Response, how: "cutShort" | "asHtml"): Promise<Response> {
  const text = await usual.text();
  const headers = new Headers(usual.headers);
  if (how === "asHtml") headers.set("Content-Type", "text/html");
  const body = how === "cutShort" ? text.slice(0, text.length / 2) : text;
  return new Response(body === "" ? null : body, { status: usual.status, headers });
}

function claimsChallenge(claims: string, ids: RequestIds, caller: Caller | undefined): Response {
  const capable = caller?.capabilities.some((one) => one.toLowerCase() === "cp1");
  const encoded = Buffer.from(claims, "utf8").toString("base64");
  const challenge = capable
    ? `${BEARER_CHALLENGE}, error="insufficient_claims", claims="${encoded}"`
    : BEARER_CHALLENGE;
  const message = "Continuous access evaluation resulted in challenge with result: InteractionRequired.";
  return json(401, graphErrorBody(["InvalidAuthenticationToken"], ids, message), { "WWW-Authenticate": challenge });
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "Retry-After": String(seconds) };
}
