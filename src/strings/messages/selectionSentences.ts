import { book } from "../book";

/** What the bar over a selection of sessions says. */
export const selectionSentences = book("selectionSentences", {
  name: "Selected sessions",
  count: (count: number) => `${count} selected`,
  all: "Select all",
  none: "Select none",
  allShort: "All",
  noneShort: "None",
  end: "End selection",
  close: "Close…",
  more: "More for the selection",
  check: "Check (contacts the sessions)",
  keepAlive: "Keep alive (contacts the sessions)",
  copy: "Copy…",
  export: "Export…",
  email: "Email…",
  forget: "Forget…",
  selectOnly: "Select",
  probablyEnded: "All probably ended",
  temporary: "All temporary",
  ofOrigin: (origin: string) => `All: ${origin}`,
});
