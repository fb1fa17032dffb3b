import { estimateEnd } from "../core/sessions/estimateEnd";
import type { KnownSession } from "../core/sessions/knownSession";
import { Part } from "./Part";
import { parts } from "./parts";
import { useNow } from "./useNow";

/** As long as a session created here is open, the pane says so; for a temporary one, that its changes will be lost. */
export function OpenHere({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const now = useNow(15_000);
  const open = sessions.filter(
    (session) => session.status.kind === "open" && estimateEnd(session, now).kind === "likely",
  );
  const temporary = open.filter(({ persistChanges }) => persistChanges === false).length;
  return open.length === 0 ? null : <Part load={parts.standing} with={{ open: open.length, temporary }} />;
}
