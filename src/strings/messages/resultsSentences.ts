import type { ResultEntry } from "../../core/results/resultEntry";
import { book } from "../book";

/** What the results of closes say, in the pane, in copies and in emails. */
export const resultsSentences = book("resultsSentences", {
  title: "Results",
  columns: {
    name: "Session",
    shortId: "ID",
    workbook: "Workbook",
    kind: "Kind",
    outcome: "Outcome",
    when: "When",
    account: "Account",
    requestId: "Request ID",
  },
  kinds: { saves: "Saves changes", temporary: "Temporary", notKnown: "Not known" },
  noName: "No name",
  leftOut: "Left out because it looks like a password, a token or a session ID",
  outcome: {
    closed: "Closed",
    ended: "Had already ended",
    notKnown: "Not known to Microsoft",
    workbookGone: "Workbook not found",
    refused: "Refused",
    later: "Put off by Microsoft, still open as far as we know",
    unknown: "No clear answer, might be closed or open",
    unusable: "Not usable anymore",
    notSent: "Not sent, so not closed by us",
  },
  summary: (parts: readonly string[]) => parts.join(", "),
  counted: {
    closed: (count: number) => `${count} closed`,
    ended: (count: number) => `${count} had already ended`,
    notKnown: (count: number) => `${count} not known to Microsoft`,
    workbookGone: (count: number) => `${count} whose workbook wasn't found`,
    refused: (count: number) => `${count} refused`,
    later: (count: number) => `${count} put off`,
    unknown: (count: number) => `${count} without a clear answer`,
    unusable: (count: number) => `${count} not usable anymore`,
    notSent: (count: number) => `${count} not sent`,
  } satisfies Record<ResultEntry["outcome"], (count: number) => string>,
  none: "There are no results to show.",

  copyText: "Copy as text",
  copyMarkdown: "Copy as Markdown",
  downloadJson: "Download JSON",
  downloadCsv: "Download CSV",
  downloadHint: "If Download does nothing in your version of Excel, copy the results instead.",

  subject: (summary: string) => `Workbook sessions: ${summary}`,
  draft: "Draft an email",
  draftHint: "Opens a new message in your email program. Nothing is sent until you send it.",
  draftTooLong: "The table is too long for a draft, so select Draft an email to copy it, then paste it into the draft.",
  draftPaste: "Paste the table here.",
  draftCopied: "We copied the table. Paste it into the draft.",
  draftNotCopied: "We couldn't copy the table. Select Copy as text, then paste it into the draft.",
});

export type ResultsSentences = typeof resultsSentences;
