import { stampAfter } from "../core/statements/heardFrom";
import { forgottenBy, mergeSession } from "../core/statements/mergeStatements";
import { isTombstoneId, tombstoneId } from "../core/statements/tombstone";
import { fingerprintOf } from "../core/statements/waitingStatements";
import { winningClaims } from "../core/statements/claims";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { KnownSession } from "../core/sessions/knownSession";
import type { OnlineContext } from "./paneContext";
import type { SessionStore, StoreAnswer } from "./ports/sessionStore";

type Forgotten = Pick<KnownSession, "id" | "place" | "ownerKey">;

/**
 * Replaces all that is stored of a session by a tombstone: only a mark of its id stays. When storage has no room for
 * the tombstone, the session is dropped first.
 */
export function writeTombstone(
  { services: { store, clock }, recordStatement }: OnlineContext,
  session: Forgotten,
): StoreAnswer {
  const { id, place, ownerKey } = session;
  // Stamped later than what it replaces; its place says to which folder it is synced for other devices.
  const tombstone = {
    forgotten: true,
    writtenAt: stampAfter(store.statements(), id, clock.now()),
    ...(place.kind === "driveItem" ? { driveId: place.driveId, itemId: place.itemId } : {}),
    ...(ownerKey === undefined ? {} : { ownerKey }),
  } as const;
  let stored = recordStatement(tombstoneId(id), tombstone);
  if (stored.kind === "refused" && stored.why === "full") {
    store.dropSession(id);
    stored = recordStatement(tombstoneId(id), tombstone);
  }
  if (stored.kind === "stored") store.dropSession(id);
  return stored;
}

/** Replaces tombstones of earlier versions, which hold the whole id. Where storage has no room, they stay. */
export function replaceOldTombstones(context: OnlineContext): void {
  const statements = context.services.store.statements();
  const isOld = ({ sessionId, forgotten }: SessionStatement) => forgotten === true && !isTombstoneId(sessionId);
  // Hardly any device has one, and thousands of sessions take their time.
  if (!statements.some(isOld)) return;
  const all = winningClaims(statements);
  for (const [id, registers] of all) {
    if (isTombstoneId(id)) continue;
    if (forgottenBy(id, all)?.sessionId !== id) continue;
    if (noteFilesOf(context.services.store, id)) writeTombstone(context, mergeSession(id, registers));
  }
}

/**
 * Notes which of this device's files are old tombstones of the session, for tidyFolder.ts to remove: once the new one is
 * written, nothing here tells that any more. False when storage has no room for the notes.
 */
function noteFilesOf(store: SessionStore, id: WorkbookSessionId): boolean {
  const old = store.statements().filter(({ sessionId, forgotten }) => sessionId === id && forgotten === true);
  const marks = new Set(old.map(fingerprintOf));
  const files = store
    .folderFiles()
    .filter(({ mine, marks: of }) => mine === true && of.some((mark) => marks.has(mark)));
  return files.every(
    (file) => file.wholeId === true || store.noteFolderFile({ ...file, wholeId: true }).kind === "stored",
  );
}
