import type { KnownSession } from "../core/sessions/knownSession";
import { sessionWarnings } from "../core/sessions/sessionWarnings";
import { Part } from "./Part";
import { parts } from "./parts";
import { useNow } from "./useNow";

/** Rarely there, so its words come when they are needed. */
export function SessionWarnings({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const warnings = sessionWarnings(sessions, useNow(15_000));
  return warnings.length === 0 ? null : <Part load={parts.warnings} with={{ warnings }} />;
}
