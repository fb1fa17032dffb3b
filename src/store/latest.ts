export function latest<T extends { readonly at: string | number }>(records: readonly T[]): T | undefined {
  return records.reduce<T | undefined>(
    (found, each) => (found !== undefined && found.at >= each.at ? found : each),
    undefined,
  );
}

/** Later than what it replaces, even when the clock was set back. */
export function after(last: { readonly at: number } | undefined, now: number): number {
  return Math.max(now, (last?.at ?? 0) + 1);
}
