import { isFinished } from "../core/sessions/knownSession";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { NotSent } from "../core/notSent";
import { mergeStatements } from "../core/statements/mergeStatements";
import { tombstoneId } from "../core/statements/tombstone";
import type { SessionStore } from "./ports/sessionStore";

/**
 * Checks, right before something is sent, what another pane or device did with the session while a dialog was open, the
 * user signed in or the request waited for its turn. Whatever is listed was stored here: a session of which nothing is
 * stored any more was forgotten, perhaps before the action began.
 */
export function secondLook(store: SessionStore, id: WorkbookSessionId): () => NotSent | undefined {
  const tombstone = tombstoneId(id);
  const said = () => store.statements().filter(({ sessionId }) => sessionId === id || sessionId === tombstone);
  return () => {
    store.lookAgain();
    const [session] = mergeStatements(said());
    if (session === undefined) return { kind: "alreadyOver", as: "forgotten" };
    const { status } = session;
    return isFinished(session) ? { kind: "alreadyOver", as: status.kind === "ended" ? "ended" : "closed" } : undefined;
  };
}
