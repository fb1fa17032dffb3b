/** One level of percent-decoding; text that is not validly encoded is its own reading. */
export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A raw `%` in a name is no escape.
    return text;
  }
}
