import { fieldOf, type PasteField } from "./fieldOf";
import type { NamedValue } from "./readRecord";

/** `Drive ID: b!…`, `item_id = "01…"`, a form's `Item ID<tab>01…`; several on a line where commas part them. */
export function fieldsOfLine(content: string): readonly NamedValue[] {
  return content.split(NEXT_FIELD).flatMap((part): NamedValue[] => {
    const [, name = "", value = ""] = NAME_AND_VALUE.exec(part) ?? [];
    const field = fieldOf(name);
    return field === undefined || UNSURE.has(field) ? [] : [[name, unwrapped(value)]];
  });
}

const NEXT_FIELD = /[,;]\s{1,4}(?=["']?[A-Za-z][\w -]{0,30}["']?\s?[:=])/;

const NAME_AND_VALUE = /^[\s>*|<[("'{-]{0,40}([A-Za-z][\w .-]{0,40}?)["'*`\s]{0,9}[:=\t|]([^]*)$/;

/** A bare `name`, `id` or `location` in running text says too little to be a field. */
const UNSURE: ReadonlySet<PasteField> = new Set(["id", "fileName", "address", "format", "status", "result"] as const);

/** Without the marks of code, forms and tables around a value; an id begins and ends with none of them. */
function unwrapped(value: string): string {
  let from = 0;
  let to = value.length;
  while (from < to && /[\s"'`=|]/.test(value.charAt(from))) from += 1;
  while (to > from && /[\s"'`,;|\\\]>]/.test(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}
