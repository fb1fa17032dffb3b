import { csvText, guardFormula } from "../statements/statementCsv";
import type { ResultEntry } from "./resultEntry";
import { requestIdOnly, withoutSecrets } from "./withoutSecrets";

/** One result for programs: times are ISO 8601, absent facts are left out, and no text holds a secret. */
export type ResultRecord = Readonly<Partial<Record<(typeof RESULT_FIELDS)[number], string>>>;

const RESULT_FIELDS = [
  ...(["name", "shortId", "workbook", "kind", "outcome", "outcomeInWords", "at", "account", "requestId"] as const),
] as const;

export function resultRecord(entry: ResultEntry, outcomeInWords: string): ResultRecord {
  const { persistChanges } = entry;
  const facts: ResultRecord = {
    ...entryTexts(entry),
    ...(persistChanges === undefined ? {} : { kind: persistChanges ? "savesChanges" : "temporary" }),
    outcome: entry.outcome,
    outcomeInWords,
    at: entry.at,
  };
  return Object.fromEntries(
    RESULT_FIELDS.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]] as const])),
  );
}

function entryTexts(entry: ResultEntry): ResultRecord {
  const texts = {
    name: withoutSecrets(entry.name),
    // Whatever stands there: never more than the end of an id.
    shortId: `…${entry.shortId.slice(-6)}`,
    workbook: withoutSecrets(entry.fileName),
    account: withoutSecrets(entry.accountName),
    requestId: requestIdOnly(entry.requestId),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

/** `summary` as the pane says it. */
export function resultsJson(summary: string, records: readonly ResultRecord[]): string {
  return `${JSON.stringify({ summary, results: records }, null, 2)}\n`;
}

/** CSV with a header, safe to open in a spreadsheet. */
export function resultsCsv(records: readonly ResultRecord[]): string {
  const rows = records.map((record) => RESULT_FIELDS.map((field) => guardFormula(record[field] ?? "")));
  return csvText([RESULT_FIELDS, ...rows]);
}
