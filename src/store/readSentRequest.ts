import type { SentRequest } from "../flow/ports";
import type { RecordReading } from "./recordShelf";

const WHAT: readonly unknown[] = ["close", "contact", "create", "operation"] satisfies readonly SentRequest["what"][];
const CORRUPT = { kind: "setAside", why: "corrupt" } as const;

export function readSentRequest(json: unknown): RecordReading<SentRequest> {
  const record: { readonly [K in keyof SentRequest]?: unknown } = typeof json === "object" && json !== null ? json : {};
  const texts = [record.id, record.driveId, record.itemId, record.fileName];
  const known = texts.every((text) => typeof text === "string") && WHAT.includes(record.what);
  if (!known || typeof record.at !== "number") return CORRUPT;
  // Only this pane writes these records: what their first fields tell, the others follow.
  return { kind: "record", record: record as SentRequest };
}
