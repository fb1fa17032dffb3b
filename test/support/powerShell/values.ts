/** PowerShell's own rules for values, as far as the registration script leans on them. */
export type Table = Record<string, unknown>;

export function truthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 1 || (value.length === 1 && truthy(value[0]));
  return value !== null && value !== undefined && value !== "" && value !== 0 && value !== false;
}

export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ");
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "string" || typeof value === "number" ? String(value) : "System.Object";
}

/** A property by any case; of a list, those of its elements that have it. */
export function memberOf(value: unknown, name: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    if (/^(count|length)$/i.test(name)) return value.length;
    return unrolled(value.flatMap((each) => memberOf(each, name) ?? []));
  }
  if (typeof value === "string") return /^length$/i.test(name) ? value.length : null;
  const table = value as Table;
  const key = keyOf(table, name);
  if (key !== undefined) return table[key] ?? null;
  return /^count$/i.test(name) ? Object.keys(table).length : null;
}

export function setMember(value: unknown, name: string, member: unknown): void {
  const table = value as Table;
  table[keyOf(table, name) ?? name] = member;
}

function keyOf(table: Table, name: string): string | undefined {
  return Object.keys(table).find((each) => each.toLowerCase() === name.toLowerCase());
}

/** What a pipeline leaves in a variable. */
export function unrolled(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : (values[0] ?? null);
}

export function operate(name: string, left: unknown, right: unknown): unknown {
  if (name === "+") return sum(left, right);
  const exact = name.startsWith("-c") && !name.startsWith("-contains");
  const fold = (value: unknown) =>
    typeof value === "string" && !exact ? value.toLowerCase() : value === undefined ? null : value;
  const has = () => listOf(left).some((each) => fold(each) === fold(right));
  switch (exact ? `-${name.slice(2)}` : name) {
    case "-eq":
      return fold(left) === fold(right);
    case "-ne":
      return fold(left) !== fold(right);
    case "-ge":
      return Number(left) >= Number(right);
    case "-gt":
      return Number(left) > Number(right);
    case "-lt":
      return Number(left) < Number(right);
    case "-contains":
      return has();
    case "-notcontains":
      return !has();
    case "-like":
      return like(left, right);
    case "-notlike":
      return !like(left, right);
    case "-match":
      return new RegExp(textOf(right), "i").test(textOf(left));
    case "-join":
      return listOf(left).map(textOf).join(textOf(right));
    case "-split":
      return textOf(left).split(new RegExp(textOf(right), "i"));
    case "-replace": {
      const [pattern, by] = listOf(right);
      return textOf(left).replace(new RegExp(textOf(pattern), "gi"), textOf(by));
    }
    default:
      throw new Error(`The operator ${name} is not played here.`);
  }
}

export function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "string") return typeof value === "string";
  throw new Error(`The type [${type}] is not played here.`);
}

function sum(left: unknown, right: unknown): unknown {
  if (Array.isArray(left)) return [...(left as unknown[]), ...listOf(right)];
  return typeof left === "number" ? left + Number(right) : textOf(left) + textOf(right);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value ?? null];
}

function like(left: unknown, pattern: unknown): boolean {
  const expression = textOf(pattern)
    .replace(/[.+?^${}()|[\]\\/]/g, "\\$&")
    .replaceAll("*", ".*");
  return new RegExp(`^${expression}$`, "i").test(textOf(left));
}
