import type { CDPSession } from "playwright-core";

export type TrafficEntry = {
  readonly url: string;
  /** When the browser sent it: milliseconds since the epoch. */
  readonly at: number;
  /** On the wire, headers included; undefined while it is on its way. */
  readonly bytes?: number;
};

export type TrafficCount = { readonly requests: number; readonly bytes: number };

export type Traffic = {
  readonly entries: () => readonly TrafficEntry[];
  /** Waits until nothing has been on its way for a moment. */
  readonly settled: () => Promise<void>;
};

const QUIET_MS = 300;

/** What the browser sends for a page and gets, preflights included, except from and to `ignored` origins. */
export function recordTraffic(session: CDPSession, ignored: readonly string[]): Traffic {
  const entries = new Map<string, TrafficEntry>();
  let changedAt = Date.now();
  const end = (id: string, bytes: number) => {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.set(id, { ...entry, bytes });
    changedAt = Date.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId, request, wallTime }) => {
    if (ignored.some((origin) => request.url.startsWith(origin))) return;
    // Preflights come without a wall time.
    entries.set(requestId, { url: request.url, at: wallTime > 0 ? wallTime * 1000 : Date.now() });
    changedAt = Date.now();
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId, 0));
  return {
    entries: () => [...entries.values()],
    settled: async () => {
      changedAt = Date.now();
      while (Date.now() - changedAt < QUIET_MS || [...entries.values()].some(({ bytes }) => bytes === undefined)) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

export function countTraffic(entries: readonly TrafficEntry[]): TrafficCount {
  return { requests: entries.length, bytes: entries.reduce((sum, { bytes = 0 }) => sum + bytes, 0) };
}
