/**
 * A piece of text without the escapes that HTML, JSON, JavaScript, bash (`$'…'`) and Windows' command line put into what
 * stands in it. No session id and no id of Graph has any of them, so only what was escaped changes.
 */
export function unescaped(text: string): string {
  let plain = text;
  if (/&[a-z#]{1,9}[0-9]{0,9};/i.test(plain)) {
    plain = plain
      .replaceAll(/&(?:amp;|#38;|#x26;){1,9}/gi, "&")
      .replaceAll(
        /&(quot|lt|gt|apos|nbsp|#34|#39|#x27);/gi,
        (escape, name: string) => OF_HTML[name.toLowerCase()] ?? escape,
      );
  }
  if (/\\u00[2-7]/i.test(plain)) {
    plain = plain.replaceAll(/\\{1,9}u00([2-7][0-9a-f])/gi, (_escape, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return /\^["&]/.test(plain) ? plain.replaceAll(/\^([^\s])/g, "$1") : plain;
}

const OF_HTML: Readonly<Record<string, string>> = {
  quot: '"',
  "#34": '"',
  lt: "<",
  gt: ">",
  apos: "'",
  "#39": "'",
  "#x27": "'",
  nbsp: " ",
};
