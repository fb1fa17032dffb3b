import type { DriveItem } from "../core/documents/driveItem";
import type { StorageFailure } from "../core/paneState";
import type { KnownSession } from "../core/sessions/knownSession";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { writeTombstone } from "./writeTombstone";
import type { OnlineContext } from "./paneContext";
import type { StoreAnswer } from "./ports/sessionStore";
import { secondLook } from "./secondLook";
import { placeFacts } from "./recordStatement";
import { statementsOf, undoForget, type ForgottenNotice } from "./undoForget";

/** What the user changes about sessions without a request to Graph. */
export type SessionEdits = {
  /** An empty text removes the name or note. */
  readonly setDetails: (
    session: KnownSession,
    facts: { readonly label: string; readonly note: string },
  ) => Promise<StoreAnswer | undefined>;
  /** Assigns a workbook to a session that names none, or one that was not found. */
  readonly assignToWorkbook: (session: KnownSession, item: DriveItem) => void;
  /** Copied for another tool: from now on its use is not seen here. */
  readonly markHandedOff: (session: KnownSession) => void;
  /** Withdraws what was not sent yet; a request that was sent goes on, and its outcome is shown. */
  readonly forget: (session: KnownSession) => void;
  /** Lists again what was forgotten, for as long as the notice offers it. */
  readonly undoForget: (notice: ForgottenNotice) => void;
  /** The same for many, with one notice. */
  readonly forgetMany: (sessions: readonly KnownSession[]) => void;
  /** Withdraws everything, and removes all that this add-in stored. */
  readonly forgetEverything: () => void;
};

/** The running actions on sessions. Both functions return whether a request was on its way to Graph already. */
export type InFlight = {
  readonly cancelIfNotSent: (id: WorkbookSessionId) => boolean;
  /** The outcomes are neither shown nor recorded. */
  readonly abandonAll: () => boolean;
};

export function createSessionEdits(context: OnlineContext, { cancelIfNotSent, abandonAll }: InFlight): SessionEdits {
  const { services, model } = context;

  const isForgotten = (id: WorkbookSessionId) => {
    const settled = secondLook(services.store, id)();
    return settled?.kind === "alreadyOver" && settled.as === "forgotten";
  };

  /** Of a session that another pane has forgotten meanwhile, nothing is stored again: the user is told so instead. */
  const record = (session: KnownSession, facts: Partial<SessionStatement>): StoreAnswer | undefined => {
    const { id } = session;
    const forgotten = isForgotten(id);
    const stored = forgotten ? undefined : context.recordStatement(id, facts);
    context.redraw();
    if (forgotten) context.notify({ kind: "notChanged", about: { session, fileName: "" } });
    return stored;
  };

  const notStored = (why: StorageFailure, session: KnownSession) =>
    context.notify({ kind: "trouble", trouble: { kind: "storage", why }, about: { session, fileName: "" } });

  const forgetAll = (sessions: readonly KnownSession[]) => {
    const forgotten: KnownSession[] = [];
    const undo: SessionStatement[] = [];
    let goesOn = false;
    for (const session of sessions) {
      const isSent = cancelIfNotSent(session.id);
      // Another pane may have forgotten it already, and shown a notice.
      if (isForgotten(session.id)) continue;
      const said = statementsOf(services.store, session.id);
      const tombstone = writeTombstone(context, session);
      if (tombstone.kind === "refused") {
        context.redraw();
        notStored(tombstone.why, session);
        continue;
      }
      forgotten.push(session);
      undo.push(...said);
      goesOn ||= isSent;
    }
    context.redraw();
    const [only, ...others] = forgotten;
    if (only === undefined) return;
    const about = others.length === 0 ? { session: only, fileName: "" } : { fileName: "" };
    context.notify({ kind: "forgotten", count: forgotten.length, goesOn, undo, about });
  };

  return {
    setDetails: (session, facts) => Promise.resolve(record(session, facts)),
    assignToWorkbook: (session, item) => {
      const stored = record(session, placeFacts(item));
      if (stored?.kind === "refused") notStored(stored.why, session);
    },
    markHandedOff: (session) => {
      const stored = session.handedOver ? undefined : record(session, { handedOver: true });
      if (stored !== undefined) context.reportStorageFailure(stored, true);
    },
    forget: (session) => forgetAll([session]),
    forgetMany: forgetAll,
    undoForget: (notice) => undoForget(context, notice),
    forgetEverything: () => {
      // What another pane wrote goes, too.
      services.store.lookAgain();
      context.redraw();
      const count = model.state().sessions.length;
      const dropped = abandonAll();
      // A session that Graph is opening right now must not be forgotten before its id is known.
      const pending = services.store.pendingCreates();
      const sent = services.store.sentRequests();
      const { creating } = model.state();
      const isSent = creating.kind === "working" && creating.unsent !== true;
      const goesOn = dropped || pending.length > 0 || isSent;
      services.store.forgetEverything();
      const isLeft = !services.store.isEmpty();
      for (const each of pending) services.store.addPendingCreate(each);
      // They hold no session's id, and the next request must wait for those that are still running.
      for (const each of sent) services.store.noteSentRequest(each);
      context.redraw();
      const left = model.state().sessions.length;
      context.notify({
        kind: "forgotten",
        count: Math.max(0, count - left),
        goesOn,
        ...(isLeft ? { stays: true } : {}),
        about: { fileName: "" },
      });
    },
  };
}
