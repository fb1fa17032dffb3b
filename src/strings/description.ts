/** Words for one thing that happened, and what the user can do next; the first step is the one to offer most visibly. */
export type Description = {
  readonly tone: Tone;
  readonly title: string;
  readonly body: string;
  readonly next: readonly NextStep[];
};

export type Tone = "success" | "info" | "warning" | "error";

/**
 * `check` contacts the session. `askMore` asks for access to all files. `otherAccount` lets the person choose one, and
 * goes on with the same. Nothing to do is an empty list.
 */
export type NextStep =
  | "retry"
  | "check"
  | "signIn"
  | "otherAccount"
  | "askMore"
  | "copyConsentLink"
  | "forget"
  | "createAgain"
  | "openInBrowser"
  | "reload";
