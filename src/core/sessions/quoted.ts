/**
 * A text as one literal of a language in which nothing is expanded. Made for printable ASCII, which is all that a session
 * id or an encoded URL consists of: line breaks and quotation marks beyond ASCII need more.
 */
export function bashQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Inside single quotes PowerShell reads nothing but the quote itself, written twice. */
export function powerShellQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** JSON's strings are Python's, as far as ASCII goes. */
export function pythonQuoted(text: string): string {
  return JSON.stringify(text);
}
