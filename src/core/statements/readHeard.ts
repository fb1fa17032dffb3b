import type { Heard } from "./sessionStatement";
import { text } from "./statementFields";
import { readTime } from "./readTime";

/**
 * Where a stored statement was read. What is damaged or of a later version stays hearsay: to leave it out would make
 * somebody else's word our own.
 */
export function readHeard(json: unknown): { readonly heard?: Heard } {
  if (json === undefined || json === null) return {};
  const members: Readonly<Record<string, unknown>> = typeof json === "object" ? { ...json } : {};
  const { read, created, fields } = members;
  const isIn = members["in"] === "folder" ? "folder" : "text";
  const whole = !Array.isArray(fields);
  return {
    heard: {
      in: isIn,
      ...(isTime(read) ? { read } : {}),
      ...(isTime(created) ? { created } : {}),
      ...Object.fromEntries(NAMES.flatMap((name) => (isName(members[name]) ? [[name, members[name]]] : []))),
      ...(members["device"] === true ? { device: true } : {}),
      ...(whole ? {} : { fields: fields.filter((field) => typeof field === "string") }),
    },
  };
}

const NAMES = ["owner", "user", "app"] as const;

function isTime(value: unknown): value is string {
  return typeof value === "string" && readTime(value) !== undefined;
}

function isName(value: unknown): boolean {
  return value !== "" && text(value) === undefined;
}
