import type { WorkbookSessionId } from "../sessions/workbookSession";
import { namesPlace, type PasteFacts } from "./pasteFacts";
import { leftOut, type PasteFinding } from "./pasteFinding";

/** What has been read so far of one session. `about` is the text that a block without an id is named by. */
export type PasteBlock = {
  readonly id: WorkbookSessionId | undefined;
  /** Its id was refused: what is said of that session is no other's. */
  readonly isRefused?: boolean;
  readonly facts: PasteFacts;
  /** The ids of a request's path, as text: a new request is another session's, once this one has its id. */
  readonly address?: string | undefined;
  readonly line: number;
  readonly about: string;
};

export const EMPTY_BLOCK: PasteBlock = { id: undefined, facts: {}, line: 0, about: "" };

export function isEmptyBlock(block: PasteBlock): boolean {
  return !hasId(block) && Object.keys(block.facts).length === 0;
}

export function hasId({ id, isRefused }: PasteBlock): boolean {
  return id !== undefined || isRefused === true;
}

/** Both as one, or undefined where they contradict or repeat each other: then they tell of two sessions. */
export function joinBlock(block: PasteBlock, more: PasteBlock): PasteBlock | undefined {
  if (isEmptyBlock(block)) return more;
  const isSameId = block.id !== undefined && block.id === more.id;
  if (hasId(block) && hasId(more) && !isSameId) return undefined;
  const isNewRequest = block.address !== undefined && more.address !== undefined;
  if (isNewRequest && (hasId(block) || block.address !== more.address)) return undefined;
  const known = saidIn(block.facts);
  for (const [field, value] of saidIn(more.facts)) {
    if (!known.has(field)) continue;
    // What is said again, once this session has its id, is said of the next one in the same file.
    if (hasId(block) || (!field.startsWith("createdBy.") && known.get(field) !== value)) return undefined;
  }
  const createdBy = { ...block.facts.createdBy, ...more.facts.createdBy };
  const facts = { ...block.facts, ...more.facts, ...(Object.keys(createdBy).length === 0 ? {} : { createdBy }) };
  const isRefused = block.isRefused === true || more.isRefused === true;
  return { ...block, id: block.id ?? more.id, isRefused, facts, address: block.address ?? more.address };
}

/** Values are plain JSON, and facts of one field are written by one function: equal text is equal value. */
function saidIn({ createdBy = {}, ...facts }: PasteFacts): ReadonlyMap<string, unknown> {
  const parts = Object.entries(createdBy).map(([part, value]) => [`createdBy.${part}`, value] as const);
  return new Map<string, unknown>([...Object.entries(facts), ...parts]);
}

export function blockFindings(block: PasteBlock): readonly PasteFinding[] {
  const { id, facts, line, about } = block;
  const place: readonly PasteFinding[] = namesPlace(facts) ? [{ kind: "place" }] : [];
  if (isEmptyBlock(block) || block.isRefused === true) return place;
  return id === undefined
    ? [leftOut("noSession", line, about), ...place]
    : [{ kind: "row", id, facts, from: "text", line }];
}
