/** Text of a terminal or a log without the codes that colour it, mark what was searched for and make links. */
export function withoutColours(text: string): string {
  const plain = text.includes(ESCAPE) ? text.replaceAll(CODES, "") : text;
  return WRITTEN_MARK.test(plain) ? plain.replaceAll(WRITTEN_CODES, "") : plain;
}

const ESCAPE = "\u001b";
const CODES = new RegExp(
  `${ESCAPE}(?:\\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\\][^${ESCAPE}\\u0007\\r\\n]{0,2000}(?:\\u0007|${ESCAPE}\\\\))`,
  "g",
);

/** The same as an escape of JSON or a shell, or as a viewer shows it. */
const WRITTEN = "(?:\\\\u001b|\\\\x1b|\\\\033|\\\\e|\\^\\[|\\u241b)\\[[0-9;]{0,40}[mK]";
const WRITTEN_MARK = new RegExp(WRITTEN, "i");
const WRITTEN_CODES = new RegExp(WRITTEN, "gi");
