/**
 * Waits in real time; ends early when the signal of a client that went away fires. `Infinity`: only then. Without a
 * signal it waits to the end: Microsoft goes on with a request, whatever becomes of its client.
 */
export function pause(ms: number, signal?: AbortSignal): Promise<"over" | "aborted"> {
  if (signal?.aborted === true) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    const gone = () => {
      clearTimeout(timer);
      resolve("aborted");
    };
    const over = () => {
      signal?.removeEventListener("abort", gone);
      resolve("over");
    };
    const timer = ms === Infinity ? undefined : setTimeout(over, ms);
    signal?.addEventListener("abort", gone, { once: true });
  });
}
