import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a host answered. `body` is unpacked; header names are in lower case. */
export type SiteAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
    }
  /** `why` is Node's code, such as ENOTFOUND; `TIMEOUT` after twenty seconds. */
  | { readonly kind: "none"; readonly why: string };

/** Asks once for an https address, follows nothing, and never throws. */
export type Visit = (url: string) => Promise<SiteAnswer>;

const LONGEST_MS = 20_000;

export const visit: Visit = (url) => visitAt(url, {});

/** `place`: another machine and certificate than the address says, for tests. */
export function visitAt(
  url: string,
  place: { readonly hostname?: string; readonly port?: number; readonly rejectUnauthorized?: boolean },
): Promise<SiteAnswer> {
  return new Promise((resolve) => {
    const none = (why: string) => resolve({ kind: "none", why });
    const { hostname, port, pathname, host } = new URL(url);
    const asked = request(
      {
        hostname,
        port: port === "" ? 443 : port,
        path: pathname,
        servername: hostname,
        headers: { Host: host, "Accept-Encoding": "gzip, br", "User-Agent": "workbook-sessions-check" },
        signal: AbortSignal.timeout(LONGEST_MS),
        ...place,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => void chunks.push(chunk));
        response.on("error", (error) => none(codeOf(error)));
        response.on("end", () => {
          const headers = joined(response.headers);
          const body = unpacked(Buffer.concat(chunks), headers["content-encoding"]);
          if (body === undefined) none("UNPACK");
          else resolve({ kind: "answer", status: response.statusCode ?? 0, headers, body });
        });
      },
    );
    asked.on("error", (error) => none(codeOf(error)));
    asked.end();
  });
}

function joined(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value = ""]) => [name, [value].flat().join(", ")]));
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer | undefined {
  try {
    if (encoding === "gzip") return gunzipSync(body);
    if (encoding === "br") return brotliDecompressSync(body);
    return encoding === "deflate" ? inflateSync(body) : body;
  } catch {
    // The host says that it packed the file, and it did not, or it was cut.
    return undefined;
  }
}

function codeOf(error: Error): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") return "TIMEOUT";
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
