import { unescaped } from "./unescaped";
import { isWholeId } from "./wholeId";

/** A text as it is, and whatever it is an encoding of; one of them may be a session id. */
export function spellingsOfId(text: string): readonly string[] {
  const plain = unescaped(text);
  const decoded = percentDecoded(text);
  const twice = decoded === undefined ? undefined : percentDecoded(decoded);
  const others = [plain === text ? undefined : plain, decoded, twice, base64Decoded(text), unfolded(text)];
  return [text, ...others.filter((one) => one !== undefined)];
}

/** Only a text whose own `=` and `&` are escaped is an encoded id; an id's other escapes are its own. */
function percentDecoded(text: string): string | undefined {
  if (!/^\w+%(?:25)?3d/i.test(text) || /[=&]/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not validly encoded, so it is not an encoded id.
    return undefined;
  }
}

function base64Decoded(text: string): string | undefined {
  if (text.length < 32) return undefined;
  const base64 = text.replaceAll(/%3d/gi, "=").replaceAll(/%2b/gi, "+").replaceAll(/%2f/gi, "/");
  if (!/^[\w+/-]{32,}={0,2}$/.test(base64)) return undefined;
  try {
    return atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    // Cut off, or not base64 at all.
    return undefined;
  }
}

/** A mail program may break a long id over lines. Joined only when a whole id comes of it, from its first part to its last. */
function unfolded(text: string): string | undefined {
  if (!/[\r\n]/.test(text)) return undefined;
  const joined = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join("");
  return isWholeId(joined) ? joined : undefined;
}
