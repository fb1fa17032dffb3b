import type { OwnerKey } from "../../core/account";
import { jsonHoldsToken } from "../../core/paste/jsonHoldsToken";
import { keptStatement } from "../../core/statements/readFolderRecord";
import { statementMark } from "../../core/statements/statementMark";
import type { Trouble } from "../../core/answers/trouble";
import { markOf, waitingStatements, type WaitingStatement } from "../../core/statements/waitingStatements";
import type { Asked } from "../askGraph";
import type { FolderVisit } from "./folderVisit";
import { holdUpOf, type HeldUp } from "./holdUpOf";
import type { MadeItem, Services, SessionStore } from "../ports";

export type Writing =
  | { readonly kind: "done" }
  /** The folder was deleted or moved: nothing more is written until the user says so. */
  | { readonly kind: "gone" }
  | HeldUp;

type FolderFound =
  | { readonly kind: "ok"; readonly value: { readonly id: string } }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Writes every waiting statement as a file of its own, one after another. What cannot be written goes on waiting. */
export async function writeToFolder(services: Services, visit: FolderVisit, owner: OwnerKey): Promise<Writing> {
  const { store } = services;
  const folders = new Map(store.folderPlaces(owner).map(({ folder, id }) => [folder, id]));
  const root = folders.get("") ?? "";
  if (root === "") return { kind: "gone" };
  let heldUp: HeldUp | undefined;

  const folderFor = async (folder: string): Promise<FolderFound> => {
    const id = folders.get(folder);
    if (id !== undefined) return { kind: "ok", value: { id } };
    const made = await visit.ask((call) => services.recordFolder.makeItemFolder(root, folder, call));
    if (made.kind === "trouble") return made;
    folders.set(folder, made.value.id);
    store.noteFolderPlace({ owner, folder, id: made.value.id });
    return made;
  };

  for (const waiting of waitingFor(store, owner)) {
    if (visit.signal.aborted) break;
    // Nothing is written that could not be noted here: it would be written again at every opening.
    if (store.check().kind === "refused") return { kind: "heldUp", why: "notStored" };
    const folder = await folderFor(waiting.folder);
    const made = folder.kind === "ok" ? await createFile(services, visit, folder.value.id, waiting) : folder;
    if (made.kind === "ok") {
      if (!noteWritten(store, owner, waiting, made.value)) return { kind: "heldUp", why: "notStored" };
      continue;
    }
    if (isGone(made.trouble)) return { kind: "gone" };
    heldUp = holdUpOf(made.trouble);
    if (heldUp.why !== "locked" && heldUp.why !== "changed") return heldUp;
  }
  return heldUp ?? { kind: "done" };
}

export function waitingFor(store: SessionStore, owner: OwnerKey): readonly WaitingStatement[] {
  const inFolder = new Set(store.folderFiles().flatMap((file) => (file.owner === owner ? file.marks : [])));
  return waitingStatements(store.statements(), owner, inFolder);
}

/** Another name for each try: the name says nothing, the identity is inside. */
const NAMES = 3;

async function createFile(
  { recordFolder, newId }: Services,
  visit: FolderVisit,
  folderId: string,
  { statement }: WaitingStatement,
): Promise<Asked<MadeItem>> {
  // The last door before OneDrive: whatever went wrong before it, a credential stays here.
  if (jsonHoldsToken(statement)) throw new Error("A statement with a credential came out of storage.");
  const text = JSON.stringify(statement, null, 2);
  for (let name = 1; ; name += 1) {
    const made = await visit.ask((call) => recordFolder.create(folderId, `${newId()}.json`, text, call));
    const taken = made.kind === "trouble" && made.trouble.kind === "graph" && made.trouble.error.status === 409;
    if (!taken || name === NAMES) return made;
  }
}

function noteWritten(store: SessionStore, owner: OwnerKey, waiting: WaitingStatement, made: MadeItem): boolean {
  const { statement, folder, mark } = waiting;
  const kept = keptStatement(statement, { folder, owner, createdAt: made.createdAt });
  const filledIn = statement.writtenAt === undefined && kept.writtenAt !== undefined;
  // Other devices read the time of the file where the statement has none, and two devices must not differ in that.
  if (filledIn) store.add(kept);
  const noted = store.noteFolderFile({
    ...{ owner, folder, file: made.id, tag: made.tag },
    outcome: "read",
    marks: filledIn ? [mark, markOf(kept)] : [mark],
    session: statementMark(statement.sessionId),
    mine: true,
  });
  return noted.kind === "stored";
}

function isGone(trouble: Trouble): boolean {
  return trouble.kind === "graph" && trouble.error.status === 404;
}
