import { looksLikeToken } from "../credentials";

/**
 * `looksLikeToken`, for the thousands of texts of one paste: every credential has one of these marks, and most texts
 * have none. Where a percent escape may hide a mark, the whole check decides.
 */
export function holdsToken(text: string): boolean {
  const mayHold = NAMES.test(text) || SHAPES.test(text) || (text.includes("%") && ESCAPED_MARK.test(text));
  return mayHold && looksLikeToken(text);
}

const NAMES = /authorization|cookie|bearer|token|secret|assertion|tempauth|passw|api[_-]?key|fedauth|rtfa|sig[=%]/i;
const SHAPES = /eyJ|Ew[A-E]|[01]\.A[\w-]{9}|M\.[CR]\d|[OA][Qgw]ABA|\dQ~|PRIVATE/;
/** The escapes of what these marks consist of: letters, digits, `-`, `.`, `_` and `~`. */
const ESCAPED_MARK = /%(?:2[de]|3\d|[57][\da-f]|[46][1-9a-f])/i;
