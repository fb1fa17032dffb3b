/** What can come in the place of an answer. "cut after" and the like: what was asked for was done all the same. */
export const FAULTS = [
  "401",
  "403",
  "404",
  "429",
  "500",
  "503",
  "504",
  "504 after",
  "cut",
  "cut after",
  "HTML",
  "empty",
  "no JSON",
  "408 after",
] as const;
export type Fault = (typeof FAULTS)[number];

/** What a script has to say of it. */
export const NAMED: Readonly<Record<Fault, RegExp>> = {
  "401": /not signed in/,
  "403": /\(403\)/,
  "404": /\(404\)/,
  "429": /\(429\)/,
  "500": /500, 502 or 503/,
  "503": /500, 502 or 503/,
  "504": /\(504\)/,
  "504 after": /\(504\)/,
  cut: /connection was cut/,
  "cut after": /connection was cut/,
  HTML: /proxy/,
  empty: /empty/,
  "no JSON": /proxy/,
  "408 after": /\(408\)/,
};

const HTML = "<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body>Read this</body></html>";
const error = (code: string, message: string) => JSON.stringify({ error: { code, message } });

/** In az, an HTTP error is its phrase and its body (`az rest`); what is not JSON is printed as it came, with a warning. */
const AZ: Readonly<Record<Fault, ToolAnswer>> = {
  "401": failed(`ERROR: Unauthorized(${error("InvalidAuthenticationToken", "Lifetime validation failed.")})`),
  "403": failed(`ERROR: Forbidden(${error("Authorization_RequestDenied", "Insufficient privileges.")})`),
  "404": failed(`ERROR: Not Found(${error("Request_ResourceNotFound", "Resource 'x' does not exist.")})`),
  "429": failed(`ERROR: Too Many Requests(${error("TooManyRequests", "Too many requests")})`),
  "500": failed(`ERROR: Internal Server Error(${error("InternalServerError", "")})`),
  "503": failed("ERROR: Service Unavailable"),
  "504": failed("ERROR: Gateway Timeout(<html><h1>504 Gateway Time-out</h1></html>)"),
  "504 after": failed("ERROR: Gateway Time-out"),
  cut: failed("ERROR: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))"),
  "cut after": failed(
    "ERROR: HTTPSConnectionPool(host='graph.microsoft.com', port=443): Max retries exceeded with url: /v1.0/x (Caused by NewConnectionError('[Errno -2] Name or service not known'))",
  ),
  HTML: { code: 0, output: `${HTML}\n`, errors: "WARNING: Not a json response, outputting to stdout.\n" },
  empty: { code: 0, output: "", errors: "" },
  "no JSON": { code: 0, output: "read only: maintenance\nat work\n", errors: "" },
  "408 after": failed("ERROR: Request Timeout"),
};

/** m365 shows Graph's own sentence, or axios' words where there is none. */
const M365: Readonly<Record<Fault, ToolAnswer>> = {
  "401": failed("Error: Log in to Microsoft 365 first"),
  "403": failed("Error: Insufficient privileges to complete the operation."),
  "404": failed("Error: Resource 'x' does not exist or one of its queried reference-property objects are not present."),
  "429": failed("Error: Request failed with status code 429"),
  "500": failed("Error: Request failed with status code 500"),
  "503": failed("Error: Request failed with status code 503"),
  "504": failed("Error: Request failed with status code 504"),
  "504 after": failed("Error: Gateway Timeout"),
  cut: failed("Error: read ECONNRESET"),
  "cut after": failed("Error: getaddrinfo ENOTFOUND graph.microsoft.com"),
  HTML: { code: 0, output: `${HTML}\n`, errors: "" },
  empty: { code: 0, output: "", errors: "" },
  "no JSON": { code: 0, output: "OK\n", errors: "" },
  "408 after": failed("Error: Request failed with status code 408"),
};

export function faultOf(tool: string, fault: Fault): ToolAnswer {
  return (tool === "az" ? AZ : M365)[fault];
}

function failed(errors: string): ToolAnswer {
  return { code: 1, output: "", errors: `${errors}\n` };
}

export type ToolAnswer = { readonly code: number; readonly output: string; readonly errors: string };
