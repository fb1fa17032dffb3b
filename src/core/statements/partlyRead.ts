import type { SessionStatement } from "./sessionStatement";

const partlyRead = new WeakSet<SessionStatement>();

/** Notes that a stored statement says more than this version understands: a later version wrote it. */
export function markPartlyRead(statement: SessionStatement): void {
  partlyRead.add(statement);
}

export function isUnderstood(statement: SessionStatement): boolean {
  return !partlyRead.has(statement);
}
