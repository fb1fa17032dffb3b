import type { FileReading } from "../flow/ports/recordFolder";
import type { GraphEnvironment } from "./graphRequest";

/**
 * Reads a file through `@microsoft.graph.downloadUrl` (Graph, driveItem). That URL is a bearer secret of about an hour:
 * it goes nowhere but into this request. No header of ours: one would cause a preflight, which that host refuses.
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
    // Expired, busy or gone meanwhile: the next listing brings a new address, or no file.
    return response.ok ? { kind: "text", text: await response.text() } : { kind: "notNow" };
  } catch {
    // A lost connection and the time limit alike: nothing was changed, so it is asked for again later.
    return { kind: "notNow" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/**
 * May a file be read from this address? `sources` are CSP sources, as they also stand in the page's policy: an origin,
 * or one whose host begins with `*.` for every host below it. The scheme counts: with https sources, https alone.
 */
export function isDownloadAddress(address: string, sources: readonly string[]): boolean {
  const url = parsed(address);
  // A user name in front would make another host look like ours to people, and is in no address that Graph gives.
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
    // No address at all: nothing is fetched.
    return undefined;
  }
}
