import { book } from "../book";

/** What the menus say. */
export const menuSentences = book("menuSentences", {
  create: "Create session…",
  belongsHere: "Belongs to this workbook",
  rename: "Rename…",
  details: "Details…",
  history: "History…",
  sort: "Sort by",
  sorts: { decision: "Needs a decision", use: "Last use", kind: "Kind", status: "Status", origin: "Origin" },
  keepAlive: "Keep alive (contacts the session)",
  check: "Check (contacts the session)",
  forget: "Forget…",
  otherWorkbook: "Another workbook…",
  readAgain: "Read the open workbook again",
  exportAll: "Export sessions…",
  settings: "Settings…",
  shortcuts: "Keyboard shortcuts…",
  forgetEverything: "Remove everything stored here…",
});
