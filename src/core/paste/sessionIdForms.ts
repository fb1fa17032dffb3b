import { isJoinedId } from "./sessionIdShape";

/** All decodings of a text; one of them may be a session id. */
export function decodingsOfId(text: string): readonly string[] {
  const plain = unescaped(text);
  const decoded = percentDecoded(text);
  const twice = decoded === undefined ? undefined : percentDecoded(decoded);
  const forms = [plain === text ? undefined : plain, decoded, twice, base64Decoded(text), unfolded(text)];
  return forms.filter((form) => form !== undefined);
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
  if (!BASE64.test(text)) return undefined;
  const base64 = text.replaceAll(/%3d/gi, "=").replaceAll(/%2b/gi, "+").replaceAll(/%2f/gi, "/");
  if (!/^[\w+/-]{32,}={0,2}$/.test(base64)) return undefined;
  try {
    return atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    // Cut off, or not base64 at all.
    return undefined;
  }
}

/** Base64, also as in an address, where its marks are escaped. */
const BASE64 = /^[\w+/%-]{32,}={0,2}$/;

/** A mail program may break a long id over lines. They are joined only when that makes a whole id. */
function unfolded(text: string): string | undefined {
  if (!/[\r\n]/.test(text)) return undefined;
  const joined = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join("");
  return isJoinedId(joined) ? joined : undefined;
}

/**
 * A piece of text without the escapes that HTML, JSON, JavaScript, bash (`$'…'`) and Windows' command line put into it.
 * No session id and no id of Graph has any of them, so only what was escaped changes.
 */
export function unescaped(text: string): string {
  let plain = text;
  if (plain.includes(";") && /&[a-z#]{1,9}[0-9]{0,9};/i.test(plain)) {
    plain = plain
      .replaceAll(/&(?:amp;|#38;|#x26;){1,9}/gi, "&")
      .replaceAll(
        /&(quot|lt|gt|apos|nbsp|equals|percnt);/gi,
        (escape, name: string) => OF_HTML[name.toLowerCase()] ?? escape,
      )
      .replaceAll(/&#(?:x([2-7][0-9a-f])|(\d{2,3}));/gi, (escape, hex?: string, decimal?: string) =>
        asciiOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), escape),
      );
  }
  if (plain.includes("\\") && /\\(?:u00|x)[2-7]/i.test(plain)) {
    plain = plain.replaceAll(/\\{1,9}(?:u00|x)([2-7][0-9a-f])/gi, (escape, code: string) =>
      asciiOf(Number.parseInt(code, 16), escape),
    );
  }
  return plain.includes("^") && /\^["&]/.test(plain) ? plain.replaceAll(/\^([^\s])/g, "$1") : plain;
}

function asciiOf(code: number, escape: string): string {
  return code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : escape;
}

const OF_HTML: Readonly<Record<string, string>> = {
  quot: '"',
  lt: "<",
  gt: ">",
  apos: "'",
  nbsp: " ",
  equals: "=",
  percnt: "%",
};

/** Text of a terminal or a log without the codes that colour it, mark what was searched for and make links. */
export function withoutColours(text: string): string {
  const plain = text.includes(ESCAPE) ? text.replaceAll(CODES, "") : text;
  return CODE_MARK.test(plain) && WRITTEN_MARK.test(plain) ? plain.replaceAll(WRITTEN_CODES, "") : plain;
}

const ESCAPE = "\u001b";
const CODES = new RegExp(
  `${ESCAPE}(?:\\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\\][^${ESCAPE}\\u0007\\r\\n]{0,2000}(?:\\u0007|${ESCAPE}\\\\))`,
  "g",
);

/** The same as an escape of JSON or a shell, or as a viewer shows it. */
const WRITTEN = "(?:\\\\u001b|\\\\x1b|\\\\033|\\\\e|\\^\\[|\\u241b)\\[[0-9;]{0,40}[mK]";
const CODE_MARK = /\[[0-9;]{0,40}[mK]/i;
const WRITTEN_MARK = new RegExp(WRITTEN, "i");
const WRITTEN_CODES = new RegExp(WRITTEN, "gi");
