/** What the menus say. */
export const menuSentences = {
  belongsHere: "Belongs to this workbook",
  details: "Details and name…",
  history: "History…",
  sort: "Sort by",
  hideOver: "Hide closed and ended",
  sorts: { use: "Last use", kind: "Kind", status: "Status", origin: "Origin" },
  keepAlive: "Keep alive (contacts the session)",
  check: "Check (contacts the session)",
  forget: "Forget…",
  otherWorkbook: "Another workbook…",
  readAgain: "Read the open workbook again",
  exportAll: "Export sessions…",
  settings: "Settings…",
  forgetEverything: "Forget everything on this device…",
};

export type MenuSentences = typeof menuSentences;
