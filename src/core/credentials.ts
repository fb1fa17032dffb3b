/**
 * Does a text hold a credential, as far as its shape tells: JWTs, Microsoft's opaque access and refresh tokens and codes,
 * `Authorization` and cookie headers, `tempauth=` and other signed URLs, client secrets, private keys? Whatever holds one
 * is never stored, shown or sent. Reads the text as it is and percent-decoded; linear in its length.
 */
export function looksLikeToken(text: string): boolean {
  return holdsToken(text) || (text.includes("%") && holdsToken(asciiDecoded(text)));
}

// No pattern has an unbounded repetition with something after it, and none can start twice in one run: so no text,
// however long, is read more than a few times.
const SHAPES: readonly RegExp[] = [
  // The placeholder for a token in a request that this add-in wrote (copyAs.ts) does not count.
  /authorization(?:[\\"']{1,8}\s{0,9},|[\\"']{0,8}\s{0,9}[:=])\s{0,9}[\\"']{0,8}(?!(?:f")?Bearer (?:\$(?:env:)?GRAPH_TOKEN|\{\{GRAPH_TOKEN\}\}|\{os\.environ\['GRAPH_TOKEN'\]\})(?:["'\s]|$))[^\s"'\\]/i,
  /(?<![\w-])(?:set-)?cookie[\\"']{0,8}\s{0,9}[:=]\s{0,9}[\\"']{0,8}[^\s"'\\]{6}/i,
  /bearer(?:\s|%20|\+){1,3}[\\"']{0,8}[\w.~+/=-]{20}/i,
  /(?:(?:access|refresh|id|auth|bearer|sas)[_-]?token|client[_-]?(?:secret|assertion)|tempauth|password|passwd|api[_-]?key|fedauth|rtfa)[\\"']{0,8}\s{0,9}[=:]\s{0,9}[\\"']{0,8}[^\s"'\\&,;)}\]]{4}/i,
  /(?<![\w-])sig=[\w%+/=-]{16}/i,
  // Opaque tokens of personal accounts, and refresh tokens and codes of Entra; a drive id (`b!…`) does not match.
  /(?<![\w+/!-])Ew[A-E][\w+/-]{37}/,
  /(?<![\w%-])[01]\.A[\w-]{24}/,
  /M\.[CR]\d{1,4}_[A-Z\d]{2,5}\.[\w.!*$-]{12}/,
  /(?<![\w+/!-])(?:OAQABA|AQABA|AgABA|AwABA)[\w-]{30}/,
  /\dQ~[\w.~-]{30}/,
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY/,
];

function holdsToken(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text)) || holdsJwt(text);
}

/** A JWT's first part is the base64url of `{"`, so it starts with `eyJ`; a session id has those letters by chance only. */
function holdsJwt(text: string): boolean {
  for (let at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at + 3)) {
    const start = text.slice(at, at + 16);
    if (/^[\w-]{16}$/.test(start) && isPrintable(atob(start.replaceAll("-", "+").replaceAll("_", "/")))) return true;
  }
  return false;
}

function isPrintable(bytes: string): boolean {
  return /^[\t\n\r\x20-\x7e]*$/.test(bytes);
}

function asciiDecoded(text: string): string {
  return text.replace(/%[0-7][0-9a-f]/gi, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)));
}

/**
 * Does any text in a JSON value hold a credential, by its own shape or by its member's name? The JSON is not checked as
 * one text, because its escapes would hide what a text quotes. No recursion: deep nesting would exhaust it.
 */
export function jsonHoldsToken(json: unknown): boolean {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string" && looksLikeToken(value)) return true;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (looksLikeToken(typeof member === "string" ? `${name}: ${member}` : name)) return true;
      open.push(member);
    }
  }
  return false;
}
