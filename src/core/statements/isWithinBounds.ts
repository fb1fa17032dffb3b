const MAX_DEPTH = 16;
const MAX_VALUES = 2_000;
const MAX_CHARACTERS = 64 * 1024;

/** False for JSON that no automation would write as one statement. Without recursion, which deep nesting would exhaust. */
export function isWithinBounds(json: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === "string") characters += value.length;
    if (typeof value === "object" && value !== null) {
      const members = Object.entries(value);
      if (depth === MAX_DEPTH || values + members.length > MAX_VALUES) return false;
      for (const [key, member] of members) {
        characters += key.length;
        open.push({ value: member, depth: depth + 1 });
      }
    }
    if (values > MAX_VALUES || characters > MAX_CHARACTERS) return false;
  }
  return true;
}
