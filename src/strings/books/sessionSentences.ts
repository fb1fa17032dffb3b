import type { Remedy } from "../../core/answers/workbookErrorCodes";
import type { ReasonContext, ReasonSentences } from "./reasonSentences";

/** `shortId` is the last six characters, as core's `shortId` gives them; never a whole id. */
export type SessionContext = ReasonContext & { readonly shortId: string };

export type SessionSentence = { readonly title: string; readonly body: (context: SessionContext) => string };

/** The sentences that a request about one session needs, whatever it asked for. */
export type SessionSentences = {
  readonly ended: SessionSentence;
  readonly notKnown: SessionSentence;
  readonly workbookGone: SessionSentence;
  readonly unknown: SessionSentence;
  readonly unusable: SessionSentence;
  /** Said before the reason: Microsoft refused, or stopped in a way that leaves doubt, or asks for time. */
  readonly refused: (context: SessionContext) => string;
  readonly notConfirmed: (context: SessionContext) => string;
  readonly later: (context: SessionContext) => string;
  readonly tryAgainIn: (seconds: number) => string;
  readonly reasons: ReasonSentences;
};

/** Remedies of errors after which nobody can say for certain that nothing was done. */
export const DOUBTFUL: ReadonlySet<Remedy> = new Set<Remedy>(["internalFault", "waitForCalculation", "abandonSession"]);
