import type { SessionStatement } from "../statements/sessionStatement";
import type { WorkbookSessionId } from "../sessions/workbookSession";
import { namesPlace, NO_FACTS, saysAnything, UNKNOWN_PLACE, type SessionFacts } from "./sessionFacts";

/** What has been read so far of one session. `about`: the text that is reported for a block without an id. */
export type LineBlock = SessionFacts & {
  readonly id: WorkbookSessionId | undefined;
  /** Its id was refused: its facts belong to no other session. */
  readonly isRefused?: boolean;
  /** The ids of a request's path, as text: once this session has its id, a new request belongs to another one. */
  readonly address?: string | undefined;
  readonly line: number;
  readonly about: string;
};

export const EMPTY_BLOCK: LineBlock = { id: undefined, ...NO_FACTS, line: 0, about: "" };

export function isEmptyBlock(block: LineBlock): boolean {
  return !hasId(block) && !saysAnything(block);
}

export function hasId({ id, isRefused }: LineBlock): boolean {
  return id !== undefined || isRefused === true;
}

/** Both as one, or undefined where they contradict or repeat each other: then they are about two sessions. */
export function joinBlock(block: LineBlock, more: LineBlock): LineBlock | undefined {
  if (isEmptyBlock(block)) return more;
  const isSameId = block.id !== undefined && block.id === more.id;
  if (hasId(block) && hasId(more) && !isSameId) return undefined;
  const isNewRequest = block.address !== undefined && more.address !== undefined;
  if (isNewRequest && (hasId(block) || block.address !== more.address)) return undefined;
  const { createdBy: maker, ...fields } = block.fields;
  const { createdBy: otherMaker, ...otherFields } = more.fields;
  const isSaidOfNext = (known: object, said: object, mayDiffer: boolean) =>
    Object.entries(said).some(
      ([field, value]) => field in known && (hasId(block) || (!mayDiffer && Reflect.get(known, field) !== value)),
    );
  // Once this session has its id, a repeated field belongs to the next session, even with the same value.
  if (isSaidOfNext(fields, otherFields, false) || isSaidOfNext(block.place, more.place, false)) return undefined;
  if (isSaidOfNext(maker ?? {}, otherMaker ?? {}, true)) return undefined;
  const createdBy: SessionStatement["createdBy"] =
    maker === undefined && otherMaker === undefined ? undefined : { ...maker, ...otherMaker };
  return {
    ...block,
    id: block.id ?? more.id,
    isRefused: block.isRefused === true || more.isRefused === true,
    fields: { ...fields, ...otherFields, ...(createdBy === undefined ? {} : { createdBy }) },
    place: { ...block.place, ...more.place },
    address: block.address ?? more.address,
  };
}

/** What came after the id of a block: a place or a kind, which must not be another session's, or a whole request. */
export type AfterId = { readonly place: boolean; readonly kind: boolean; readonly request: boolean };
export const NOTHING_AFTER: AfterId = { place: false, kind: false, request: false };

export function bothAfter({ place, kind, request }: AfterId, more: LineBlock): AfterId {
  return {
    place: place || namesPlace(more.place),
    kind: kind || saysKind(more),
    request: request || more.address !== undefined,
  };
}

function saysKind({ fields }: LineBlock): boolean {
  return fields.persistChanges !== undefined;
}

/**
 * What of it may belong to the session that starts with `next`, and not to the one above. If that starts with a fact
 * which the one above has, the place between them is the one above's, unless the one further above is unsure, too.
 */
export function mayBeNexts({ place, kind, request }: AfterId, next: LineBlock, isUnsure: boolean): AfterId {
  const isNexts = isUnsure || (hasId(next) && !namesPlace(next.place));
  return { place: place && isNexts, kind: kind && !saysKind(next), request };
}

/** A request below an id was another one's, if a body follows that says another kind. */
export function isBodyOf({ request }: AfterId, next: LineBlock): boolean {
  return request && saysKind(next) && !hasId(next) && !namesPlace(next.place);
}

/** A block without what came after its id, where the one `below` it has nothing of that kind itself. */
export function withoutUnsure({ block, afterId }: { block: LineBlock; afterId: AfterId }, below: LineBlock): LineBlock {
  const { persistChanges: _kind, ...others } = block.fields;
  const isPlaceUnsure = afterId.place && namesOf(block) !== namesOf(below);
  const isKindUnsure = afterId.kind && !saysKind(below);
  return {
    ...block,
    ...(isPlaceUnsure ? { place: UNKNOWN_PLACE } : {}),
    ...(isKindUnsure ? { fields: others } : {}),
  };
}

function namesOf({ place }: LineBlock): string {
  return Object.keys(place).toSorted().join(" ");
}
