import { book } from "../book";

/** For comparing a file before and after a close. Nothing here says who changed it: Graph doesn't tell that of a session. */
export const proofSentences = book("proofSentences", {
  note: "Note the file's version, to compare it after the close",
  noteMany: "Note the versions of the files, to compare them after the close",
  noting: "Asking Microsoft…",
  noted: (time: string) => `Noted: the file was last changed ${time}.`,
  notNoted: "Microsoft didn't tell us the file's version, so there's nothing to compare with afterwards.",
  notedMany: (count: number) => `Noted the versions of ${count} workbooks.`,
  notedSome: (noted: number, count: number) =>
    `Noted the versions of ${noted} of ${count} workbooks. Microsoft didn't tell us the rest, so there's nothing to compare those with afterwards.`,

  show: "Show proof",
  showAgain: "Check the file again",
  asking: "Asking Microsoft…",
  before: (time: string) => `Before the close, the file was last changed ${time}.`,
  now: (time: string) => `Now it was last changed ${time}.`,
  changed: "The file's content has changed since then. We can't see who changed it.",
  same: "The file's content is the same as then.",
  noBefore: "Its version wasn't noted before the close, so we can't compare.",
  lag: "A copy downloaded now can still be the earlier version for about 20 seconds.",
  versions: "Version history",
  failed: (why: string) => `We couldn't look at the file. ${why}`,
});

export type ProofSentences = typeof proofSentences;
