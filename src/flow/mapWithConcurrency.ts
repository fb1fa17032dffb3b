/** Does all the work, at most so many pieces of it at once, in order of the list. Stops starting more when aborted. */
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
