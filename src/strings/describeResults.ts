import { countOutcomes, type ResultEntry } from "../core/results/resultEntry";
import { resultRecord, type ResultRecord } from "../core/results/resultFiles";
import type { TextTable } from "../core/results/tableText";
import { requestIdOnly, withoutSecrets } from "../core/results/withoutSecrets";
import { shownText } from "../core/shownText";
import { entryName } from "./entryName";
import type { PaneSentences } from "./messages/paneSentences";
import type { ResultsSentences } from "./messages/resultsSentences";

/** `names`: the sentences with which the pane names sessions. */
export type ResultWords = {
  readonly words: ResultsSentences;
  readonly names: PaneSentences;
  readonly language: string;
};

/** "2 closed, 1 had already ended, 1 refused". */
export function summaryOf(entries: readonly ResultEntry[], words: ResultsSentences): string {
  const parts = countOutcomes(entries).map(({ outcome, count }) => words.counted[outcome](count));
  return parts.length === 0 ? words.none : words.summary(parts);
}

/** The results as a table in words, safe to be sent: text of others is spelled out, and secrets are left out. */
export function describeResults(entries: readonly ResultEntry[], how: ResultWords): TextTable {
  const { words, language } = how;
  const { columns } = words;
  const when = withZone(language);
  return {
    summary: summaryOf(entries, words),
    columns: [
      ...[columns.name, columns.shortId, columns.workbook, columns.kind],
      ...[columns.outcome, columns.when, columns.account, columns.requestId],
    ],
    rows: entries.map((entry) => [
      nameOf(entry, how) ?? words.noName,
      `…${plain(entry.shortId.slice(-6))}`,
      foreign(entry.fileName, words),
      kindOf(entry, words),
      words.outcome[entry.outcome],
      when(entry.at),
      foreign(entry.accountName, words),
      requestIdOnly(entry.requestId) ?? "",
    ]),
  };
}

export function resultRecords(entries: readonly ResultEntry[], how: ResultWords): readonly ResultRecord[] {
  return entries.map((entry) => {
    const name = entry.name ?? nameOf(entry, how);
    return resultRecord(name === undefined ? entry : { ...entry, name }, how.words.outcome[entry.outcome]);
  });
}

/** A name made from an origin may hold what somebody else called a tool: it is checked as a whole. */
function nameOf(entry: ResultEntry, { words, names, language }: ResultWords): string | undefined {
  const name = entryName(entry, names, language);
  return name === undefined ? undefined : (withoutSecrets(name) ?? words.leftOut);
}

function kindOf({ persistChanges }: ResultEntry, { kinds }: ResultsSentences): string {
  if (persistChanges === undefined) return kinds.notKnown;
  return persistChanges ? kinds.saves : kinds.temporary;
}

/** Ids are searched for and pasted: invisible marks around one that needs none would be in the way. */
function plain(id: string): string {
  return /^[\w.=-]*$/.test(id) ? id : shownText(id);
}

function foreign(text: string | undefined, words: ResultsSentences): string {
  return text === undefined ? "" : shownText(withoutSecrets(text) ?? words.leftOut);
}

/** The time of the device, with its zone: an email is read in others. */
function withZone(language: string): (at: string) => string {
  const format = new Intl.DateTimeFormat(language, {
    ...{ year: "numeric", month: "short", day: "numeric" },
    ...{ hour: "numeric", minute: "2-digit", second: "2-digit", timeZoneName: "short" },
  });
  return (at) => format.format(Date.parse(at));
}
