import type { ShownText } from "../../core/shownText";

/** For importing sessions from a file and exporting them to one. */
export const fileSentences = {
  choose: "Choose a file…",
  orDrop: "Or drop a file here: JSON or CSV, as this add-in exports it, or any other text.",
  from: (name: ShownText) => `From the file ${name}`,
  remove: "Use text instead",
  tooLarge: "This file is too large to hold sessions. Choose another one, or paste a part of it.",
  several: "Those are several files. Drop one at a time.",
  unreadable: "This file could not be read. Choose it again, or paste its text.",

  exportTitle: "Export sessions",
  exportText: (sessions: number, records: number) =>
    `${sessions === 1 ? "1 session" : `${sessions} sessions`} in ${records === 1 ? "1 record" : `${records} records`}: all that this device knows, forgotten sessions included. Importing the file somewhere else loses nothing. No password and no token is in it.`,
  format: "Format",
  json: "JSON",
  csv: "CSV, for a spreadsheet",
  download: "Download",
  downloadHint: "Some versions of Excel do nothing at Download. Then use Copy, and paste the text into a file.",
  copy: "Copy",
};
