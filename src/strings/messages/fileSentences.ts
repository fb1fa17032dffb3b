import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** For importing sessions from a file and exporting them to one. */
export const fileSentences = book("fileSentences", {
  choose: "Choose a file…",
  orDrop: "Or drop a file here: JSON or CSV from this add-in, or any other text.",
  from: (name: ShownText) => `From the file ${name}`,
  remove: "Use text instead",
  tooLarge: "This file is too large. Choose another one, or paste part of it.",
  several: "You dropped several files. Drop one at a time.",
  unreadable: "We couldn't read this file. Choose it again, or paste its text.",

  exportTitle: "Export sessions",
  exportText: (sessions: number, records: number) =>
    `${sessions === 1 ? "1 session" : `${sessions} sessions`} in ${records === 1 ? "1 record" : `${records} records`}: everything this device knows, including forgotten sessions. Importing the file elsewhere loses nothing. It contains no passwords or tokens.`,
  format: "Format",
  json: "JSON",
  csv: "CSV, for a spreadsheet",
  download: "Download",
  downloadHint: "If Download does nothing in your version of Excel, select Copy, then paste the text into a file.",
  copy: "Copy",
});
