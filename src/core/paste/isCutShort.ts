const GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/**
 * Does a session id, or a text with one at its end, stop before the id's end? Consoles and tables end what they shorten
 * in dots; a line that is cut leaves a piece of a GUID after `usid=`, or of that name. An id without `usid` may be whole:
 * one of the published ones is.
 */
export function isCutShort(text: string): boolean {
  const end = text.slice(-80);
  if (SHORTENED.test(end) || /&(?:u|us|usi|usid)?$/i.test(end)) return true;
  const usid = /&usid=([0-9a-f-]*)$/i.exec(end)?.[1];
  return usid !== undefined && !WHOLE_GUID.test(usid);
}

/** Nothing is missing from an id that ends in a whole GUID, so dots after it are the sentence's. */
export function endsWhole(id: string): boolean {
  return WHOLE_END.test(id.slice(-60));
}

export function withoutDotsAfterWhole(id: string): string {
  const bare = id.replace(SHORTENED, "");
  return endsWhole(bare) ? bare : id;
}

const SHORTENED = /(?:\.{3,9}|\u2026)$/;
const WHOLE_GUID = new RegExp(`^${GUID}$`, "i");
const WHOLE_END = new RegExp(`&usid=${GUID}$`, "i");
