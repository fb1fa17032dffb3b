import type { FileReading } from "../flow/ports";
import type { GraphEnvironment } from "./graphRequest";
import { isDownloadAddress } from "./isDownloadAddress";

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
