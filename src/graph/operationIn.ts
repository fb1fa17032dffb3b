import { addressBelow } from "./addressBelow";

/**
 * The operation's id in the `Location` of a 202, as our own paths take it. Undefined when the address is not Graph's,
 * names no operation, or is written so that nobody can read it; the answer is then one that is not understood.
 */
export function operationIn(root: string, location: string): string | undefined {
  const path = addressBelow(root, location)?.pathname ?? "";
  const written = /\/workbook\/operations\/([^/]+)\/?$/i.exec(path)?.[1];
  const id = written === undefined ? undefined : decoded(written);
  return id !== undefined && /^[\x21-\x7e]{1,256}$/.test(id) ? id : undefined;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A broken escape: another operation's id must not be guessed from it.
    return undefined;
  }
}
