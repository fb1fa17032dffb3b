import { findCode } from "./findCode";
import type { GraphError } from "./graphError";

/**
 * True when a fresh token may change the answer: a 401 without a second-level code that says otherwise, or any 401 that
 * carries a claims challenge.
 */
export function tokenIsToBlame(error: GraphError): boolean {
  const row = findCode(error.codes, error.status);
  if (row?.remedy === "newToken") return true;
  return error.status === 401 && (error.claims !== undefined || row?.level !== "second");
}
