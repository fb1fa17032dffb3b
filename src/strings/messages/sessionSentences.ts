import type { Remedy } from "../../core/answers/errorCodeRemedies";
import type { ReasonContext, ReasonSentences } from "./reasonSentences";

/** `name` as `sessionName` gives it; `shortId` is the last six characters, as core's `shortId` gives them. */
export type SessionContext = ReasonContext & { readonly name: string; readonly shortId: string };

export type SessionSentence = { readonly title: string; readonly body: (context: SessionContext) => string };

/** The sentences that every kind of request about one session needs. */
export type SessionSentences = {
  readonly succeeded: SessionSentence;
  readonly ended: SessionSentence;
  readonly notKnown: SessionSentence;
  /** After Microsoft's own reason. */
  readonly notKnownKept: (context: SessionContext) => string;
  readonly workbookGone: SessionSentence;
  readonly unknown: SessionSentence;
  readonly unusable: SessionSentence;
  /** Shown before the reason: Microsoft refused, or its answer leaves doubt, or it asks to wait. */
  readonly refused: (context: SessionContext) => string;
  readonly notConfirmed: (context: SessionContext) => string;
  readonly later: (context: SessionContext) => string;
  readonly tryAgainIn: (seconds: number) => string;
  readonly tryAgainAt: (time: string) => string;
  readonly reasons: ReasonSentences;
};

/** Remedies of errors after which the request may have been carried out all the same. */
export const DOUBTFUL: ReadonlySet<Remedy> = new Set<Remedy>(["internalFault", "waitForCalculation", "abandonSession"]);

/** Microsoft does not know the session: the same sentences after a close and after a look whether it is open. */
export const notKnown: SessionSentences["notKnown"] = {
  title: "Microsoft couldn't find this session for this file",
  body: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) has ended, or its ID is incomplete or belongs to a file other than ${fileName}. We kept it in the list and flagged it.`,
};

export const notKnownKept: SessionSentences["notKnownKept"] = ({ fileName, name, shortId }) =>
  `We kept “${name}” (${shortId}) for ${fileName} in the list and flagged it. If it might still be open, compare its ID with where it came from.`;
