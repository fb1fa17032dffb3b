/** JSON as a value; undefined for text that is none, which is then read as plain text. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all.
    return undefined;
  }
}
