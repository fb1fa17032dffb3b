import { findCode, isDocumented } from "./findCode";
import type { GraphError } from "./graphError";
import type { Remedy } from "./workbookErrorCodes";

/**
 * What helps against an error; undefined where nothing can be said. A proxy's page or an empty answer has a status, too,
 * but tells nothing of the session, the file or the permission.
 */
export function remedyOf(error: GraphError): Remedy | undefined {
  if (error.foreign === true && !SAME_FROM_ANYBODY.has(error.status)) return undefined;
  return findCode(error.codes, error.status)?.remedy;
}

/** The token was not taken, or it was too much at once: asking again tells the rest, whoever says it. */
const SAME_FROM_ANYBODY: ReadonlySet<number> = new Set([401, 429]);

/**
 * Did Graph itself say that something does not exist? It takes a documented code, or no code at all with Graph's
 * request id, and a status that fits: without that, nothing is called ended, gone or absent.
 */
export function saysMissing(error: GraphError): boolean {
  if (remedyOf(error) !== "askForItem") return false;
  return isDocumented(error.codes) || (error.codes.length === 0 && error.requestId !== undefined);
}
