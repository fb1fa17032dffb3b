import { book } from "../book";

/** What an email about the selected sessions says. */
export const selectedSentences = book("selectedSentences", {
  title: (count: number) => (count === 1 ? "Email 1 session" : `Email ${count} sessions`),
  summary: (count: number, time: string) =>
    count === 1
      ? `1 session, as this add-in knew it at ${time}`
      : `${count} sessions, as this add-in knew them at ${time}`,
  columns: { name: "Session", shortId: "ID", workbook: "Workbook", kind: "Kind", state: "State" },
  leftOut: "Left out because it looks like a password, a token or a session ID",
});

export type SelectedSentences = typeof selectedSentences;
