/** The option that was meant by what was typed: another case, another hyphen, or one letter off. Undefined: none is near. */
export function nearestOption(typed: string, names: readonly string[]): string | undefined {
  const plain = plainOf(typed);
  const same = names.find((name) => plainOf(name) === plain);
  // Of a short word anything is near.
  return same ?? (plain.length < 3 ? undefined : names.find((name) => isOneOff(plain, plainOf(name))));
}

function plainOf(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}

/** One letter more, less, other, or two that changed places. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
