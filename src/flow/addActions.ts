import type { SessionStatement } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { sessionMarkOf, tombstoneId } from "../core/statements/tombstone";
import type { StorageFailure } from "../core/paneState";
import type { OnlineContext } from "./paneContext";
import type { SessionStore, StoreAnswer } from "./ports/sessionStore";
import { inferWorkbook, type ImportedSession, importStatements } from "./importSessions";
import { placeFacts } from "./recordStatement";

export type AddActions = {
  /**
   * Stores each session; one that names no place is assigned to the workbook that is shown. Stops at the first for
   * which storage has no room: the user still has the text. When storage is blocked, the store keeps the sessions for
   * this pane only, and the notice says so.
   */
  readonly add: (sessions: readonly ImportedSession[], origin: "added" | "imported") => StoreAnswer;
};

/** While a session was forgotten here, OneDrive's records of it were not kept: their files must be read again. */
export function readAgain(store: SessionStore, brought: ReadonlySet<WorkbookSessionId>): void {
  const forgotten = new Set(store.statements().flatMap((each) => (each.forgotten === true ? [each.sessionId] : [])));
  if (forgotten.size === 0) return;
  const marks = new Set([...brought].filter((id) => forgotten.has(tombstoneId(id))).map(sessionMarkOf));
  if (marks.size > 0) store.dropFolderFiles(({ session }) => session !== undefined && marks.has(session));
}

export function createAddActions(context: OnlineContext): AddActions {
  const { services, model } = context;

  const now = () => new Date(services.clock.now()).toISOString();

  const placeNow = (): Partial<SessionStatement> => {
    const { workbook } = model.state();
    if (workbook.kind === "found") return placeFacts(workbook.item);
    return "url" in workbook && workbook.url !== undefined ? { documentUrl: workbook.url } : {};
  };

  return {
    add: (sessions, door) => {
      // Another pane may have forgotten what is shown here.
      context.redraw();
      const { workbook, owner, sessions: before } = model.state();
      const about = { fileName: workbook.kind === "found" ? workbook.item.name : "" };
      // No guess moves a session whose driveItem is known.
      const placed = new Set(before.flatMap(({ id, place }) => (place.kind === "driveItem" ? [id] : [])));
      const text = sessions.filter(({ from }) => from !== "statement");
      let refused: StorageFailure | undefined;
      for (const one of text) {
        if (refused === "full") break;
        const { id, facts, said } = one;
        const place = placed.has(id) ? {} : inferWorkbook({ ...one, facts: { ...said, ...facts } }, placeNow());
        const ownerKey = owner === undefined ? {} : { ownerKey: owner };
        // Pasted text is hearsay, whoever pastes it.
        const fields = Object.keys(facts);
        const heard = fields.length === 0 ? {} : { heard: { in: "text", read: now(), fields } as const };
        const stored = context.recordStatement(id, {
          ...{ ...place, ...ownerKey, ...said, ...facts, door, ...heard },
          addedByHand: true,
        });
        if (stored.kind === "refused") refused = stored.why;
      }
      if (refused !== "full") {
        const statements = sessions.filter(({ from }) => from === "statement");
        const kept = importStatements(context, statements, door, placeNow());
        if (kept.kind === "refused") refused = kept.why;
      }
      context.redraw();
      const brought = new Set(sessions.map(({ id }) => id));
      // An imported record may be a tombstone, which is stored but not listed.
      const listed = model.state().sessions.filter(({ id }) => brought.has(id)).length;
      if (refused === "full" || (refused !== undefined && listed < brought.size)) {
        return { kind: "refused", why: refused };
      }
      readAgain(services.store, brought);
      const known = before.filter(({ id }) => brought.has(id)).length;
      const told = { kind: "added", count: listed - known, ...(known === 0 ? {} : { known }) } as const;
      context.notify({ ...told, about, ...(refused === undefined ? {} : { storageFailure: refused }) });
      return { kind: "stored" };
    },
  };
}
