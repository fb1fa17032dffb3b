import type { NextStep } from "../description";
import { book } from "../book";

/** What the buttons of the next steps say. */
export const stepSentences: StepSentences = book("stepSentences", {
  retry: "Try again",
  check: "Check (contacts the session)",
  signIn: "Sign in",
  otherAccount: "Use another account",
  askMore: "Allow access to more files",
  copyConsentLink: "Copy the link for your administrator",
  forget: "Forget…",
  remove: "Remove from the list",
  undo: "Undo",
  close: "Close…",
  looksLocked: "File still looks locked?",
  createAgain: "Create a new session",
  openInBrowser: "Open in the browser",
  reload: "Reload the pane",
});

export type StepSentences = Readonly<Record<NextStep, string>>;
