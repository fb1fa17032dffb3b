import { STATEMENT_FIELDS, type StatementField } from "../statements/statementFields";

export type PasteField =
  StatementField | "sessionId" | "id" | "format" | "tool" | "run" | "url" | "createdBy" | "address";

/**
 * The field that a name of a header, a column, a JSON key or a form stands for; undefined for any other. Case, spaces,
 * dashes and underscores do not count: "Workbook Session ID", `workbook-session-id` and `workbook_session_id` are one.
 */
export function fieldOf(name: string): PasteField | undefined {
  if (name.length > 60) return undefined;
  return NAMES.get(name) ?? NAMES.get(lettersOf(name));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** The field of a value. A bare `name` may be anybody's: a file name must end with a workbook's extension. */
export function fieldOfValue(name: string, value: unknown): PasteField | undefined {
  const field = fieldOf(name);
  if (field !== "fileName" || /file.?name/i.test(name)) return field;
  return typeof value === "string" && /\.(?:xl[a-z]{1,2}|csv|ods)$/i.test(value.trim()) ? field : undefined;
}

/** Names under which a value is a secret, whatever it looks like. */
export function isSecretName(name: string): boolean {
  return /token|secret|passw|authorization|cookie|credential|assertion|api.?key/i.test(name.slice(0, 200));
}

/** Fields whose refusal leaves open which workbook it is. */
export const PLACE_FIELDS: ReadonlySet<string> = new Set([
  ...["driveId", "itemId", "siteId", "userId", "webUrl", "documentUrl"],
]);

/** In any spelling that `fieldOf` reads as the same. */
export const OTHER_NAMES: Readonly<Record<string, PasteField>> = {
  sessionid: "sessionId",
  workbooksessionid: "sessionId",
  workbooksession: "sessionId",
  excelsessionid: "sessionId",
  id: "id",
  format: "format",
  persist: "persistChanges",
  saveschanges: "persistChanges",
  drive: "driveId",
  item: "itemId",
  driveitemid: "itemId",
  fileid: "itemId",
  site: "siteId",
  user: "userId",
  userprincipalname: "userId",
  file: "fileName",
  name: "fileName",
  workbook: "fileName",
  comment: "note",
  created: "createdAt",
  createddatetime: "createdAt",
  lastused: "lastUsedAt",
  closed: "closedAt",
  createdby: "createdBy",
  tool: "tool",
  createdbytool: "tool",
  run: "run",
  runid: "run",
  createdbyrun: "run",
  createdbyurl: "url",
  url: "address",
  uri: "address",
  requesturl: "address",
  resourcelocation: "address",
  location: "address",
};

const NAMES: ReadonlyMap<string, PasteField> = new Map<string, PasteField>([
  ...Object.entries(OTHER_NAMES).map(([name, field]) => [lettersOf(name), field] as const),
  // The keys of STATEMENT_FIELDS are its type's; Object.keys forgets that.
  ...(Object.keys(STATEMENT_FIELDS) as StatementField[]).flatMap((field) => [
    [lettersOf(field), field] as const,
    [field, field] as const,
  ]),
]);
