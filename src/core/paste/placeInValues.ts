import { liftIds } from "./liftIds";
import type { PastePlace } from "./pasteFacts";
import type { NamedValue } from "./readRecord";

/** The place that a request names among the values of a record, whatever the request is called there. */
export function placeInValues(values: readonly NamedValue[]): PastePlace {
  for (const [, value] of values) {
    const lifted = typeof value === "string" ? liftIds(value) : undefined;
    if (lifted !== undefined) return lifted.facts;
  }
  return {};
}
