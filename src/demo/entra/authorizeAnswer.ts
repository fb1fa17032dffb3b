import { entraDescription, entraError, numberOf } from "./entraErrors";
import { loginPage } from "./loginPage";

const OUR_ANSWER = /[?#&](?:error|code)=/;

/**
 * The library's answer to an authorisation request, in Entra's words: errors that go back to the client get their
 * number; errors that must not go back (a wrong redirect URI) become a page.
 */
export async function authorizeAnswer(answer: Response, now: number): Promise<Response> {
  const location = answer.headers.get("location");
  if (location !== null && OUR_ANSWER.test(location)) {
    answer.headers.set("location", inEntrasWords(location, now));
    return answer;
  }
  if (answer.status < 400) return answer;
  const { error = "", error_description = "" } = (await answer.json()) as Readonly<Record<string, string>>;
  return errorPage(numberOf(error, error_description) ?? 90014, now);
}

export function errorPage(number: number, now: number): Response {
  const html = loginPage({ kind: "error", description: entraDescription(number, now) });
  return new Response(html, { status: 400, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** The same answer, with this error in place of a code. */
export function withError(location: string, number: number, now: number): string {
  const { url, parameters } = read(location);
  parameters.delete("code");
  return written(url, errorParameters(parameters, number, now));
}

function inEntrasWords(location: string, now: number): string {
  const { url, parameters } = read(location);
  const error = parameters.get("error");
  // The library adds `iss`; Entra does not.
  parameters.delete("iss");
  if (error === null) return written(url, parameters);
  const number = numberOf(error, parameters.get("error_description") ?? "");
  return written(url, number === undefined ? parameters : errorParameters(parameters, number, now));
}

function errorParameters(parameters: URLSearchParams, number: number, now: number): URLSearchParams {
  const { error, suberror } = entraError(number);
  const description = parameters.get("error_description") ?? "";
  parameters.set("error", error);
  parameters.set("error_description", description.startsWith("AADSTS") ? description : entraDescription(number, now));
  parameters.set("error_uri", `https://login.microsoftonline.com/error?code=${number}`);
  if (suberror !== undefined) parameters.set("suberror", suberror);
  return parameters;
}

type Read = { readonly url: URL; readonly parameters: URLSearchParams };

/** MSAL asks for its answers in the fragment; a query is read as well. */
function read(location: string): Read {
  const url = new URL(location);
  return { url, parameters: new URLSearchParams(url.hash === "" ? url.search : url.hash.slice(1)) };
}

function written(url: URL, parameters: URLSearchParams): string {
  if (url.hash === "") url.search = parameters.toString();
  else url.hash = parameters.toString();
  return url.href;
}
