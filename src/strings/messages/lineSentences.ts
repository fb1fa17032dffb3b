import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { book } from "../book";

/** What the pane says about running actions; loaded when it is needed. */
export const lineSentences = book("lineSentences", {
  activity: {
    /** Announced, where the row around it is not heard. */
    of: (name: string, text: string) => `${name}: ${text}`,
    closing: "Closing…",
    contacting: "Contacting…",
    queued: "Waiting its turn",
    busy: "Microsoft is busy. Trying again soon.",
    waiting: (seconds: number) => `Microsoft is busy. Trying again in ${seconds} s`,
    signInToClose: "Sign in to close this session",
    signInToContact: "Sign in to contact this session",
  },
  signInAndClose: "Sign in and close",
  signInAndContact: "Sign in and contact",
  /** What the buttons of a row are called where the row around them is not heard: each begins with what is seen. */
  named: {
    stop: (name: string, id: string) => `Stop the request for ${name} ${id}`,
    close: (name: string, id: string) => `Sign in and close ${name} ${id}`,
    contact: (name: string, id: string) => `Sign in and contact ${name} ${id}`,
    stopCreating: "Stop creating the session",
  },
  creating: "Creating a session…",
  creatingLong: "Microsoft is opening the session. You can close this pane.",
  signInToCreate: "Sign in to create the session",
  standing: {
    persistent: (count: number) =>
      count === 1 ? "1 session created here is open" : `${count} sessions created here are open`,
    temporary: (count: number) =>
      count === 1
        ? "1 open temporary session will lose its changes"
        : `${count} open temporary sessions will lose their changes`,
  },
});

export type LineSentences = typeof lineSentences;

/** Warnings above the list, about all sessions of one workbook together. */
export const warningSentences = book("warningSentences", {
  short: {
    severalPersistent: (count: number) => `${count} sessions save changes at once`,
    nearCeiling: (count: number) => `${count} sessions look open`,
  },
  severalPersistent: (count: number) =>
    `${count} sessions that save changes look open on this workbook. Edits made in several at once might be merged incorrectly.`,
  nearCeiling: (count: number) =>
    `${count} sessions look open on this workbook. A limit of about ${REPORTED_CEILING} has been reported, but Microsoft doesn't document one.`,
});
