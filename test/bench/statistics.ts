/** What one row of the benchmark says of its rounds, in the unit of the values. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** Undefined for no values at all: a case that was never measured has no time, not a time of zero. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  return { median: medianOfSorted(sorted), min, max };
}

/**
 * Each round's value against the same round's value of the other case, so that what disturbed the machine in one round
 * disturbed both. A round that lacks either says nothing.
 */
export function ratiosByRound(
  values: readonly (number | undefined)[],
  others: readonly (number | undefined)[],
): Spread | undefined {
  return spreadOf(
    values.flatMap((value, round) => {
      const other = others[round];
      return value === undefined || other === undefined || other === 0 ? [] : [value / other];
    }),
  );
}

/** The cases of one round, started with another one each time, so that none is always the first or the last. */
export function rotated<T>(cases: readonly T[], round: number): readonly T[] {
  const start = cases.length === 0 ? 0 : round % cases.length;
  return [...cases.slice(start), ...cases.slice(0, start)];
}

function medianOfSorted(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = sorted.length % 2 === 0 ? [middle - 1, middle] : [middle, middle];
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}
