import type { OwnerKey } from "../../core/account";
import { jsonHoldsToken } from "../../core/credentials";
import { keptStatement } from "../../core/statements/readFolderRecord";
import type { SessionStatement } from "../../core/statements/sessionStatement";
import { sessionMarkOf } from "../../core/statements/tombstone";
import type { Trouble } from "../../core/answers/trouble";
import { fingerprintOf, waitingStatements, type WaitingStatement } from "../../core/statements/waitingStatements";
import type { Asked } from "../askGraph";
import type { SyncRun } from "./syncRun";
import { syncErrorOf, type FailedSync, isMissing } from "./syncErrorOf";
import type { MadeItem } from "../ports/recordFolder";
import type { Services } from "../ports/services";
import type { SessionStore } from "../ports/sessionStore";

export type Writing =
  | { readonly kind: "done" }
  /** The folder was deleted or moved: nothing more is written until the user allows it again. */
  | { readonly kind: "gone" }
  | FailedSync;

type FolderFound =
  | { readonly kind: "ok"; readonly value: { readonly id: string } }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * Writes every waiting statement as a file of its own, one after another. What cannot be written stays waiting.
 * `refused`: marks of statements that OneDrive refused as they are; they are not sent again, and new ones are added.
 */
export async function writeToFolder(
  services: Services,
  run: SyncRun,
  owner: OwnerKey,
  refused: Set<string>,
): Promise<Writing> {
  const { store } = services;
  const folders = new Map<string, FolderFound>();
  for (const { folder, id } of store.folderPlaces(owner)) folders.set(folder, { kind: "ok", value: { id } });
  const root = folders.get("");
  if (root?.kind !== "ok" || root.value.id === "") return { kind: "gone" };
  const rootId = root.value.id;
  let failed: FailedSync | undefined;

  const folderFor = async (folder: string): Promise<FolderFound> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const made = await run.ask((call) => services.recordFolder.makeItemFolder(rootId, folder, call));
    // If OneDrive refuses the folder's name, it refuses it for the next statement, too.
    if (made.kind === "ok" || syncErrorOf(made.trouble).why === "refusedSome") folders.set(folder, made);
    if (made.kind !== "ok") return made;
    const noted = store.noteFolderPlace({ owner, folder, id: made.value.id });
    return noted.kind === "stored" ? made : { kind: "trouble", trouble: { kind: "storage", why: noted.why } };
  };

  const isStored = storedMarks(store);
  // While others are written, a session may be forgotten, and another pane may stop all of it.
  const isWanted = ({ mark }: WaitingStatement) =>
    store.folderPlaces(owner).some(({ folder, id }) => folder === "" && id === rootId) && isStored(mark);

  const waitingNow = waitingFor(store, owner);
  for (const waiting of waitingNow) {
    if (run.signal.aborted) break;
    if (refused.has(waiting.mark) || !isWanted(waiting)) continue;
    // Nothing is written that could not be noted here: it would be written again whenever the pane opens.
    if (store.check().kind === "refused") return { kind: "failed", why: "notStored" };
    const folder = await folderFor(waiting.folder);
    if (!isWanted(waiting)) continue;
    const made = folder.kind === "ok" ? await createFile(services, run, folder.value.id, waiting) : folder;
    if (made.kind === "ok") {
      if (!noteWritten(store, owner, waiting, made.value, isStored)) return { kind: "failed", why: "notStored" };
      continue;
    }
    if (isMissing(made.trouble)) return { kind: "gone" };
    const why = syncErrorOf(made.trouble);
    if (why.why === "refusedSome") {
      refused.add(waiting.mark);
      continue;
    }
    failed = why;
    if (failed.why !== "locked" && failed.why !== "changed") return failed;
  }
  if (failed !== undefined) return failed;
  const someRefused = waitingNow.some(({ mark }) => refused.has(mark));
  return someRefused ? { kind: "failed", why: "refusedSome" } : { kind: "done" };
}

export function waitingFor(store: SessionStore, owner: OwnerKey): readonly WaitingStatement[] {
  const inFolder = new Set(store.folderFiles().flatMap((file) => (file.owner === owner ? file.marks : [])));
  return waitingStatements(store.statements(), owner, inFolder);
}

/** How many names to try for a file: the name means nothing, the identity is inside. */
const NAMES = 3;

async function createFile(
  { recordFolder, newId }: Services,
  run: SyncRun,
  folderId: string,
  { statement }: WaitingStatement,
): Promise<Asked<MadeItem>> {
  // The last check before OneDrive: whatever went wrong before it, a credential stays here.
  if (jsonHoldsToken(statement)) throw new Error("A statement with a credential came out of storage.");
  const text = JSON.stringify(statement, null, 2);
  for (let name = 1; ; name += 1) {
    const made = await run.ask((call) => recordFolder.create(folderId, `${newId()}.json`, text, call));
    const taken = made.kind === "trouble" && made.trouble.kind === "graph" && made.trouble.error.status === 409;
    if (!taken || name === NAMES) return made;
  }
}

/** Is the statement with this mark still stored? They are marked anew only when something was stored or forgotten. */
function storedMarks(store: SessionStore): (mark: string) => boolean {
  let marked: readonly SessionStatement[] | undefined;
  let marks = new Set<string>();
  return (mark) => {
    const statements = store.statements();
    if (statements !== marked) marks = new Set(statements.map(fingerprintOf));
    marked = statements;
    return marks.has(mark);
  };
}

function noteWritten(
  store: SessionStore,
  owner: OwnerKey,
  waiting: WaitingStatement,
  made: MadeItem,
  isStored: (mark: string) => boolean,
): boolean {
  const { statement, folder, mark } = waiting;
  const kept = keptStatement(statement, { folder, owner, createdAt: made.createdAt, readAt: made.createdAt });
  const filledIn = statement.writtenAt === undefined && kept.writtenAt !== undefined;
  // Other devices take the file's time when the statement has none, and all devices must use the same one.
  if (filledIn && isStored(mark)) store.add(kept);
  const noted = store.noteFolderFile({
    ...{ owner, folder, file: made.id, tag: made.tag },
    outcome: "read",
    marks: filledIn ? [mark, fingerprintOf(kept)] : [mark],
    session: sessionMarkOf(statement.sessionId),
    mine: true,
  });
  return noted.kind === "stored";
}
