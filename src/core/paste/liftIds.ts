import { checkGraphId, type GraphIdKind } from "../documents/checkGraphId";
import type { SessionStatement } from "../statements/sessionStatement";

export type LiftedIds = {
  readonly facts: Pick<SessionStatement, "driveId" | "itemId" | "siteId" | "userId" | "source">;
  /** Ids in the path that cannot be right, as written. */
  readonly refused: readonly string[];
};

/**
 * The ids in the path of a Graph request, wherever in a text it stands. Its host and version are not looked at, and
 * nothing of the address but the ids is ever used.
 */
export function liftIds(text: string): LiftedIds | undefined {
  const path = ITEM_PATH.exec(text.slice(0, MAX_LENGTH));
  if (path === null) return undefined;
  const [, driveId, siteId, userId, itemId = ""] = path;
  const ids: readonly (readonly ["driveId" | "siteId" | "userId" | "itemId", GraphIdKind, string | undefined])[] = [
    ["driveId", "drive", driveId],
    ["siteId", "site", siteId],
    ["userId", "user", userId],
    ["itemId", "item", itemId],
  ];
  const kept: [string, string][] = [];
  const refused: string[] = [];
  for (const [field, kind, id] of ids) {
    if (id === undefined) continue;
    const check = checkGraphId(kind, id);
    if (check.kind === "ok") kept.push([field, check.value]);
    else refused.push(id);
  }
  const isOneDrive = driveId === undefined && siteId === undefined;
  // Half a place would be completed with another workbook's other half.
  if (refused.length > 0) return { facts: {}, refused };
  return { facts: { ...Object.fromEntries(kept), ...(isOneDrive ? { source: "OneDrive" as const } : {}) }, refused };
}

const MAX_LENGTH = 8_192;
const SEGMENT = "([^\\s/?#\"'`<>\\\\]{1,600})";
const ITEM_PATH = new RegExp(
  `/(?:drives/${SEGMENT}|sites/${SEGMENT}/drive|users/${SEGMENT}/drive|me/drive)/items/${SEGMENT}`,
  "i",
);
