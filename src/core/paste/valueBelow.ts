import { fieldOf } from "./fieldOf";

/**
 * The name of a field whose value stands in the next line, as YAML (`sessionId: >-`), forms and mails have it, with the
 * colon that reads as a line of its own; undefined for any other line.
 */
export function nameOfValueBelow(content: string): string | undefined {
  const [, name = ""] = NAME_ALONE.exec(content.slice(0, MOST_CHARACTERS)) ?? [];
  const field = fieldOf(name);
  return field !== undefined && FIELDS.has(field) ? `${name}: ` : undefined;
}

const MOST_CHARACTERS = 200;
const NAME_ALONE =
  /^[\s>*-]{0,40}["']?([A-Za-z][\w -]{0,40}?)["'*]{0,3}\s{0,9}(?::|=)\s{0,9}(?:[>|][+-]?\d?[+-]?)?\s{0,40}$/;
const FIELDS: ReadonlySet<string> = new Set(["sessionId", "driveId", "itemId", "siteId", "userId"]);
