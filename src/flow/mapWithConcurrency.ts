/** Runs `work` on every piece in list order, at most `count` at once. Starts no more when aborted. */
export async function mapWithConcurrency<T>(
  count: number,
  pieces: readonly T[],
  work: (piece: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = pieces.values();
  const worker = async () => {
    for (const piece of queue) {
      if (signal.aborted) return;
      await work(piece);
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
}
