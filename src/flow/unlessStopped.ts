/** What the work comes to, or undefined as soon as the signal aborts: the work may go on, and nobody waits for it. */
export function unlessStopped<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | undefined> {
  if (signal === undefined) return work();
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener("abort", stop);
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}
