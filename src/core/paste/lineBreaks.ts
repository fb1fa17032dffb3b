export function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !BREAKS.includes(text.charAt(at))) at += 1;
  return at;
}

const BREAKS = "\n\r\u2028\u2029";

export function afterBreak(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : at + 1;
}
