/** Waits in real time; ends early when the client has gone. `Infinity`: only then. */
export function pause(ms: number, signal: AbortSignal): Promise<"over" | "aborted"> {
  if (signal.aborted) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    const gone = () => {
      clearTimeout(timer);
      resolve("aborted");
    };
    const over = () => {
      signal.removeEventListener("abort", gone);
      resolve("over");
    };
    const timer = ms === Infinity ? undefined : setTimeout(over, ms);
    signal.addEventListener("abort", gone, { once: true });
  });
}
