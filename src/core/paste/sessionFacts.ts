import type { SessionStatement } from "../statements/sessionStatement";

const PLACE = ["driveId", "itemId", "siteId", "userId", "source", "placeNotUnderstood"] as const;

/** Which workbook a text names. `placeNotUnderstood`: it names one, but the item is not known from that. */
export type PastedPlace = Partial<Pick<SessionStatement, "driveId" | "itemId" | "siteId" | "userId" | "source">> & {
  readonly placeNotUnderstood?: true;
};

/**
 * What a text says of one session. The place is separate from the fields, because it is used as a whole or not at all:
 * half of one and half of another would be a third workbook's.
 */
export type SessionFacts = { readonly fields: Partial<SessionStatement>; readonly place: PastedPlace };

export const NO_PLACE: PastedPlace = {};
export const UNKNOWN_PLACE: PastedPlace = { placeNotUnderstood: true };
export const NO_FACTS: SessionFacts = { fields: {}, place: NO_PLACE };

export function namesPlace(place: PastedPlace): boolean {
  if (place === NO_PLACE) return false;
  for (const field of PLACE) if (place[field] !== undefined) return true;
  return false;
}

export function saysAnything({ fields, place }: SessionFacts): boolean {
  for (const _field in fields) return true;
  return namesPlace(place);
}

/** Two places of one session as one, or an unknown place where they contradict each other. */
export function bothPlaces(one: PastedPlace, other: PastedPlace): PastedPlace {
  if (!namesPlace(one)) return other;
  if (!namesPlace(other)) return one;
  const differ = (["driveId", "itemId", "siteId"] as const).some(
    (field) => one[field] !== undefined && other[field] !== undefined && one[field] !== other[field],
  );
  return differ ? UNKNOWN_PLACE : { ...one, ...other };
}

/** Whether a workbook is named, in whole or in part, but its item is not known from that. */
export function isOfUnknownPlace({ itemId, driveId, siteId, placeNotUnderstood }: PastedPlace): boolean {
  return itemId === undefined && (placeNotUnderstood === true || driveId !== undefined || siteId !== undefined);
}

export function isOtherItem(one: PastedPlace, other: PastedPlace): boolean {
  return one.itemId !== undefined && other.itemId !== undefined && one.itemId !== other.itemId;
}

/** What holds for the sessions inside an object too; a note or a label is the object's own. */
export function inheritedFacts({ fields, place }: SessionFacts): SessionFacts {
  const { persistChanges } = fields;
  return { fields: persistChanges === undefined ? NO_FACTS.fields : { persistChanges }, place };
}

/** The first value of a field counts; of the places, the first with an item counts as a whole. */
export function completedFacts(first: SessionFacts, later: SessionFacts): SessionFacts {
  const isBetter = !namesPlace(first.place) || (isOfUnknownPlace(first.place) && later.place.itemId !== undefined);
  return { fields: { ...later.fields, ...first.fields }, place: isBetter ? later.place : first.place };
}
