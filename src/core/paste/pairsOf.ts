import { isJsonObject } from "./isJsonObject";
import type { NamedValue } from "./readRecord";

/** Lists of `{name, value}`, as HTTP logs write headers, or of `{key, value}`, as Postman does. */
export function pairsOf(value: unknown): readonly NamedValue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown): NamedValue[] => {
    if (!isJsonObject(pair)) return [];
    const { name = pair["key"], value: named } = pair;
    return typeof name === "string" && typeof named === "string" ? [[name, named]] : [];
  });
}
