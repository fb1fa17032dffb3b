import type { SessionStatement } from "../statements/sessionStatement";

/** What a text says of a session. `placeNotUnderstood` is about the text: it is no field of a statement. */
export type PasteFacts = Partial<SessionStatement> & { readonly placeNotUnderstood?: true };

const PLACE = ["driveId", "itemId", "siteId", "userId", "source", "placeNotUnderstood"] as const;

export type PastePlace = Pick<PasteFacts, (typeof PLACE)[number]>;

export function placeIn(facts: PasteFacts): PastePlace {
  return namesPlace(facts)
    ? Object.fromEntries(PLACE.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]])))
    : NO_PLACE;
}

/** With another place, as a whole: half of one and half of another would be a third workbook's. */
export function movedTo(place: PastePlace, facts: PasteFacts): PasteFacts {
  if (!namesPlace(place)) return facts;
  if (!namesPlace(facts)) return { ...facts, ...place };
  const { driveId: _drive, itemId: _item, siteId: _site, userId: _user, source: _source, ...others } = facts;
  const { placeNotUnderstood: _unsure, ...rest } = others;
  return { ...rest, ...place };
}

export function namesPlace(facts: PasteFacts): boolean {
  for (const field of PLACE) if (facts[field] !== undefined) return true;
  return false;
}

const NO_PLACE: PastePlace = {};

/** Two places said of one session: as one where they agree; where they do not, it is not known which. */
export function bothPlaces(one: PastePlace, other: PastePlace): PastePlace {
  if (!namesPlace(one)) return other;
  const differ = (["driveId", "itemId", "siteId"] as const).some(
    (field) => one[field] !== undefined && other[field] !== undefined && one[field] !== other[field],
  );
  return differ ? { placeNotUnderstood: true } : { ...one, ...other };
}

/** Whether a workbook is named, in whole or in part, and its item is not known from it. */
export function isOfUnknownPlace({ itemId, driveId, siteId, placeNotUnderstood }: PasteFacts): boolean {
  return itemId === undefined && (placeNotUnderstood === true || driveId !== undefined || siteId !== undefined);
}
