import type { OwnerKey } from "../account";
import { isSameItem } from "../documents/driveItem";
import { isFinished, type KnownSession, lastActivityAt } from "./knownSession";
import type { PaneState } from "../paneState";
import type { WorkbookState } from "../workbookState";

export type SessionGroups = {
  /** Of the workbook that is shown, and of this account or of none: living ones first, latest use first. */
  readonly here: readonly KnownSession[];
  /** Opened or added while another account was signed in; of whatever workbook. */
  readonly ofOthers: readonly KnownSession[];
  readonly elsewhere: readonly KnownSession[];
};

export function sessionsOf(
  state: Pick<PaneState, "sessions" | "workbook"> & { readonly owner?: OwnerKey | undefined },
): SessionGroups {
  const here: KnownSession[] = [];
  const ofOthers: KnownSession[] = [];
  const elsewhere: KnownSession[] = [];
  for (const session of state.sessions) {
    if (isForeign(session, state.owner)) ofOthers.push(session);
    else if (belongsHere(session, state.workbook)) here.push(session);
    else elsewhere.push(session);
  }
  return { here: here.sort(byUse), ofOthers: ofOthers.sort(byUse), elsewhere: elsewhere.sort(byUse) };
}

function isForeign(session: KnownSession, owner: OwnerKey | undefined): boolean {
  return session.ownerKey !== undefined && owner !== undefined && session.ownerKey !== owner;
}

function belongsHere({ place }: KnownSession, workbook: WorkbookState): boolean {
  if (workbook.kind === "found") {
    if (place.kind === "driveItem") return isSameItem(place, workbook.item);
    return place.kind === "document" && workbook.from.kind === "document" && place.url === workbook.from.url;
  }
  return place.kind === "document" && "url" in workbook && place.url === workbook.url;
}

function byUse(one: KnownSession, other: KnownSession): number {
  return Number(isFinished(one)) - Number(isFinished(other)) || lastActivityAt(other) - lastActivityAt(one);
}
