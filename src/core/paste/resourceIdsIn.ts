import { checkGraphId, type GraphIdKind } from "../documents/checkGraphId";
import type { PastedPlace } from "./sessionFacts";

export type ResourceIds = {
  readonly place: PastedPlace;
  /** The same for requests for the same workbook. */
  readonly address: string;
  /** Ids in the path that cannot be right, as written. */
  readonly refused: readonly string[];
  /** It is a call for the workbook, not only a mention of the file. */
  readonly isCall: boolean;
};

/**
 * The ids in the path of a Graph request, wherever it is in a text. Its host and version are ignored, and nothing of
 * the address but the ids is ever used. For a path that names a workbook by something else (a file's path, a sharing
 * link, a group, a template), the result says only that; so it does for a text with the addresses of several files.
 */
export function resourceIdsIn(text: string): ResourceIds | undefined {
  const start = text.slice(0, MAX_LENGTH);
  if (!start.includes("/")) return undefined;
  const found: ResourceIds[] = [];
  for (const match of start.matchAll(ITEM_PATH)) {
    const isCall = CALL.test(start.slice(match.index + match[0].length, match.index + match[0].length + 10));
    found.push(resourceOf(match, isCall));
  }
  return found.length === 0 ? otherPlace(start) : theOne(found);
}

/** The only one, or the only one that is called for its workbook; with several, nobody can tell which is meant. */
export function theOne(found: readonly ResourceIds[]): ResourceIds | undefined {
  const [first] = found;
  if (first === undefined || found.every(({ address }) => address === first.address)) return first;
  const calls = found.filter(({ isCall }) => isCall);
  const [call] = calls;
  if (call !== undefined && calls.every(({ address }) => address === call.address)) return call;
  const address = [...new Set(found.map((each) => each.address))].join(" ");
  return { place: { placeNotUnderstood: true }, address, refused: [], isCall: calls.length > 0 };
}

function resourceOf([path, driveId, siteId, userId, itemId = ""]: readonly string[], isCall: boolean): ResourceIds {
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
    const check = checkGraphId(kind, id.replace(/(?:'|%27)\)$/, ""));
    if (check.kind === "ok") kept.push([field, check.value]);
    else refused.push(id);
  }
  const isOneDrive = driveId === undefined && siteId === undefined;
  // Half a place would be completed with another workbook's other half.
  if (refused.length > 0) return { place: { placeNotUnderstood: true }, address: path ?? "", refused, isCall };
  const place = { ...Object.fromEntries(kept), ...(isOneDrive ? { source: "OneDrive" as const } : {}) };
  return { place, address: JSON.stringify(place), refused, isCall };
}

function otherPlace(text: string): ResourceIds | undefined {
  const found = OTHER_PLACE.exec(text);
  if (found === null) return undefined;
  const address = text.slice(Math.max(0, found.index - 200), found.index + found[0].length + 200);
  return { place: { placeNotUnderstood: true }, address, refused: [], isCall: true };
}

const MAX_LENGTH = 8_192;
const SEGMENT = "([^\\s/?#\"'`<>\\\\]{1,600})";
/** A key after a slash, or as OData has it: `drives('b!…')`. */
const KEY = `(?:/|\\((?:'|%27))${SEGMENT}(?:(?:'|%27)\\))?`;
const ITEM_PATH = new RegExp(`[/#](?:drives${KEY}|sites${KEY}/drive|users${KEY}/drive|me/drive)/items${KEY}`, "gi");
/** What follows the item's id. */
const CALL = /^(?:'\)|%27\))?\/workbook/i;

const WORKBOOK_CALL =
  "(?:(?:create|close|refresh)Session|sessionInfoResource|worksheets|tables|names|application|functions|comments|operations|microsoft\\.graph\\.)";
const OTHER_PLACE = new RegExp(
  [
    "/root(?::|%3a)/",
    "/driveItem(?![\\w-])",
    "/shares/[us]!",
    "/drive(?:s[/(][^\\s/]{1,200})?/(?:items[/(]|special/)",
    `[^\\s/"'\`]/workbook/${WORKBOOK_CALL}`,
    "/(?:v1\\.0|beta)/[^\\s\"'`]{1,600}/workbook(?![\\w-])",
  ].join("|"),
  "i",
);
