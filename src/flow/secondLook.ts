import { isFinished } from "../core/sessions/knownSession";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { NotSent } from "../core/paneState";
import { mergeStatements } from "../core/statements/mergeStatements";
import { tombstoneId } from "../core/statements/tombstone";
import type { SessionStore } from "./ports/sessionStore";

/**
 * What another pane or device did with a session while a dialog was open, a person signed in or a turn was awaited:
 * asked again right before something is sent. A session that was never kept here cannot be missed.
 */
export function secondLook(store: SessionStore, id: WorkbookSessionId): () => NotSent | undefined {
  const tombstone = tombstoneId(id);
  const said = () => store.statements().filter(({ sessionId }) => sessionId === id || sessionId === tombstone);
  const wasKept = said().length > 0;
  return () => {
    store.lookAgain();
    const [session] = mergeStatements(said());
    if (session === undefined) return wasKept ? { kind: "alreadyOver", as: "forgotten" } : undefined;
    const { status } = session;
    return isFinished(session) ? { kind: "alreadyOver", as: status.kind === "ended" ? "ended" : "closed" } : undefined;
  };
}
