import { isSaidHere, stampAfter } from "../core/statements/heardFrom";
import { forgottenBy, mergeSession } from "../core/statements/mergeStatements";
import { isTombstoneId, tombstoneId } from "../core/statements/tombstone";
import { fingerprintOf } from "../core/statements/waitingStatements";
import { winningClaims } from "../core/statements/claims";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { KnownSession } from "../core/sessions/knownSession";
import type { PaneContext } from "./paneContext";
import type { SessionStore, StoreAnswer } from "./ports/sessionStore";

type Buried = Pick<KnownSession, "id" | "place" | "ownerKey">;

/**
 * Puts a tombstone in the place of all that is kept of a session: only a mark of its id stays. Where no room is left for
 * the tombstone, what is forgotten makes it.
 */
export function bury({ services: { store, clock }, recordStatement }: PaneContext, session: Buried): StoreAnswer {
  const { id, place, ownerKey } = session;
  // Later than what goes, and with its place, by which the tombstone finds the way to other devices.
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

/** Earlier versions left the whole id in a tombstone. One that finds no room for its mark stays as it is. */
export function buryAgain(context: PaneContext): void {
  const all = winningClaims(context.services.store.statements());
  for (const [id, registers] of all) {
    if (isTombstoneId(id)) continue;
    const tombstone = forgottenBy(id, all);
    if (tombstone?.sessionId !== id || !isSaidHere(tombstone)) continue;
    if (noteFilesOf(context.services.store, id)) bury(context, mergeSession(id, registers));
  }
}

/**
 * Once it is buried, nothing here tells any more which of this device's files are its tombstones, for tidyFolder.ts to
 * remove. False when there is no room to note that.
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
