import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** "The file still looks locked": what can be seen from here, and what can only be explained. It promises no unlock. */
export const guideSentences = book("guideSentences", {
  menu: "The file still looks locked…",
  title: "The file still looks locked",
  intro: (fileName: ShownText) =>
    `Closing a session doesn't unlock ${fileName}, and nothing here does. These are the usual reasons.`,
  seen: "What we can see",
  asking: "Asking Microsoft whether the file is checked out…",
  checkedOutBy: (name: ShownText) =>
    `Checked out by ${name}. Others can't change the file until it's checked in, or the checkout is discarded.`,
  checkedOut: "Checked out, but Microsoft didn't say by whom. Others can't change the file until it's checked in.",
  notCheckedOut: "Not checked out by anyone.",
  notSaid: "Microsoft doesn't say whether files here are checked out.",
  couldNotAsk: "We couldn't ask Microsoft whether the file is checked out.",
  signIn: "Sign in and ask",
  askAgain: "Ask again",
  openHere: "It's open in this Excel, so other apps might see it as in use.",
  maybeOpen: (count: number) =>
    count === 1 ? "1 session in the list might still be open." : `${count} sessions in the list might still be open.`,
  noneOpen: "No session in the list seems to be open. There might be others that we don't know about.",
  closeOne: "Close it…",
  selectThem: "Select them",
  refused: (codes: ShownText) =>
    `Microsoft refused a request for this file (${codes}). The reason might be a sensitivity label, protection, missing permission or a missing license for Excel on the web.`,
  unseen: "What we can't see",
  people: "Someone might have it open in Excel, on a computer or in the browser. The browser shows who.",
  connectors:
    "Power Automate's Excel connector and similar tools keep their own sessions, which no one can list or close. They usually end about 12 minutes after their last use.",
  delay: "After a close, it might take a moment for the file to look free everywhere.",
  openInBrowser: "Open in the browser",
});

export type GuideSentences = typeof guideSentences;
