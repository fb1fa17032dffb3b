import type { FileReading } from "../flow/ports/recordFolder";
import type { GraphEnvironment } from "./graphRequest";

/**
 * Reads a file through `@microsoft.graph.downloadUrl` (Graph, driveItem). That URL is a bearer secret of about an hour:
 * it is used in this request only. No header of ours: one would cause a preflight, which that host refuses.
 */
export async function downloadFile(
  environment: GraphEnvironment,
  sources: readonly string[],
  address: string | undefined,
  signal: AbortSignal,
): Promise<FileReading> {
  // Graph leaves the address out now and then.
  if (address === undefined) return { kind: "notNow" };
  if (!isDownloadAddress(address, sources)) return { kind: "foreignAddress" };
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), environment.limitMs);
  const stop = () => limit.abort();
  signal.addEventListener("abort", stop);
  try {
    if (signal.aborted) return { kind: "notNow" };
    const response = await environment.fetch(address, {
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: limit.signal,
    });
    // Expired, busy or deleted meanwhile: the next listing has a new address, or no longer has the file.
    return response.ok ? { kind: "text", text: await response.text() } : { kind: "notNow" };
  } catch {
    // A lost connection or the time limit: reading changes nothing, so it is tried again later.
    return { kind: "notNow" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/**
 * May a file be read from this address? `sources` are CSP sources, the same as in the page's policy: an origin,
 * or one whose host begins with `*.` for every host below it. The scheme must match: https sources allow https only.
 */
export function isDownloadAddress(address: string, sources: readonly string[]): boolean {
  const url = parsed(address);
  // A user name could make another host look like ours to people; no address from Graph has one.
  if (url === undefined || url.username !== "" || url.password !== "") return false;
  return sources.some((source) => {
    const [scheme = "", host = ""] = source.split("://");
    if (url.protocol !== `${scheme}:`) return false;
    return host.startsWith("*.") ? url.host.endsWith(host.slice(1)) && url.host !== host.slice(2) : url.host === host;
  });
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    // Not a URL: nothing is fetched.
    return undefined;
  }
}
