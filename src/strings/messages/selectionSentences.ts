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
  /** Where it applies to some of the selection only. */
  closeSome: (some: number, count: number) => `Close ${some} of ${count}…`,
  part: (some: number, count: number) => `${some} of ${count}`,
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
  elsewhere: "All in other workbooks",
  ofOrigin: (origin: string) => `All: ${origin}`,
});
