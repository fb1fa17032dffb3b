import type { KnownSession } from "./knownSession";

/** What a session does with changes, as far as it is known. `reported`: only a record says that it saves them. */
export type SessionKind = "saves" | "temporary" | "unknown" | "reported" | "inDoubt";

export function sessionKind({ persistChanges, doubts }: Pick<KnownSession, "persistChanges" | "doubts">): SessionKind {
  if (persistChanges !== true) return persistChanges === undefined ? "unknown" : "temporary";
  if (doubts === undefined) return "saves";
  return doubts.every((doubt) => doubt === "kindReported") ? "reported" : "inDoubt";
}
