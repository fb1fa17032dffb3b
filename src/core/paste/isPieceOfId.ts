/**
 * Whether a text that was called a session id has the marks of a piece of one of today's ids, also in base64. Another
 * shape of Microsoft's would have others.
 */
export function isPieceOfId(text: string): boolean {
  return isPiece(text) || isPieceInBase64(text);
}

function isPiece(text: string): boolean {
  return PARTS.test(text) || ONLY_A_GUID.test(text) || (/^[\w.-]{1,39}$/.test(text) && !/[-_.][a-z]{3}/i.test(text));
}

const PARTS =
  /(?:cluster|session|usid)(?:=|%)|^(?:uster|ster|ter|er|ssion|sion|ion|on|sid|id)=|[&=]|%[0-9a-f]|\.[A-Z]\d{0,3}\.|\d\.?en-?|-US\d?|[a-z]{2}-[A-Z]{2}\d|-Pri|PEPF|\d\.\d{1,2}\.0\.|\.{2}|redact/i;

/** Or a part of one, with the lengths around it. */
const ONLY_A_GUID = /^\{?(?:[A-Z]?\d{0,3}\.)?[0-9a-f-]*[\d.]*\}?$/i;

/** Base64 of plain text is text again, wherever it was cut; an opaque value is not. */
function isPieceInBase64(text: string): boolean {
  if (!/^[\w+/%-]{16,}={0,2}$/.test(text)) return false;
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  return [0, 1, 2, 3].some((skipped) => {
    const rest = base64.slice(skipped).replace(/=+$/, "");
    const whole = rest.slice(0, rest.length - (rest.length % 4));
    return whole.length >= 8 && isPrintable(whole);
  });
}

function isPrintable(base64: string): boolean {
  try {
    return /^[\x20-\x7e]+$/.test(atob(base64));
  } catch {
    // Not base64 after all.
    return false;
  }
}
