/** One thing that is wrong with a deployed file: `what` follows its name, `remedy` is a sentence of its own. */
export type SiteFault = { readonly path: string; readonly what: string; readonly remedy: string };

/** One sentence for each kind of fault, however many files have it. */
export function sentencesOf(faults: readonly SiteFault[]): readonly string[] {
  const kinds = new Map<string, { readonly fault: SiteFault; readonly paths: string[] }>();
  for (const fault of faults) {
    const key = `${fault.what}\n${fault.remedy}`;
    const kind = kinds.get(key) ?? { fault, paths: [] };
    kind.paths.push(fault.path);
    kinds.set(key, kind);
  }
  return [...kinds.values()].map(({ fault: { what, remedy }, paths }) => `${named(paths)} ${what} ${remedy}`);
}

function named(paths: readonly string[]): string {
  const [first = "", second, ...more] = paths;
  if (second === undefined) return `${first}:`;
  return more.length === 0 ? `${first} and ${second}, each:` : `${first}, ${second} and ${more.length} more, each:`;
}
