import type { TallyWord } from "../../core/bulk/bulkRun";
import type { Risk } from "../../core/bulk/atRisk";
import { book } from "../book";

/** What the pane says about actions on many sessions. */
export const bulkSentences = book("bulkSentences", {
  /** Of a run, also after its end. */
  name: "Action on multiple sessions",
  thinking: (count: number, seconds: number) => `Closing ${sessions(count)} in ${seconds} s`,
  /** Announced once, in place of the seconds. */
  thinkingAnnounced: (count: number, seconds: number) =>
    `${sessions(count)} will close in ${seconds} ${seconds === 1 ? "second" : "seconds"}. Press Escape or select Cancel to keep them open.`,
  running: {
    close: (number: number, count: number) => `Closing ${number} of ${count}`,
    check: (number: number, count: number) => `Checking ${number} of ${count}`,
    keepAlive: (number: number, count: number) => `Keeping alive ${number} of ${count}`,
  },
  started: {
    close: (count: number) => `Closing ${sessions(count)}, one at a time.`,
    check: (count: number) => `Checking ${sessions(count)}, one at a time.`,
    keepAlive: (count: number) => `Keeping ${sessions(count)} alive, one at a time.`,
  },
  waiting: (seconds: number) => `Microsoft is busy. Continuing in ${seconds} s`,
  waitingAnnounced: "Microsoft is busy. We'll continue soon.",
  stopping: "Stopping after the current request…",
  elsewhere: (settled: number, count: number) => `Another pane is working on these: ${settled} of ${count} done`,
  elsewhereAnnounced: "Another pane is working on these sessions.",
  interrupted: (settled: number, count: number) =>
    `The pane that worked on these stopped after ${settled} of ${count}.`,
  stopped: "Stopped.",
  /** Why a run stopped before its end; what was sent before stands beside it. */
  nothingMore: {
    documentChanged: "Another workbook is open now, so we sent nothing more for the one you confirmed.",
    documentNotAnswering:
      "Excel isn't responding, so we sent nothing more. Finish editing the cell or close the open window in Excel, then continue.",
  },
  longWait: (time: string) => `Microsoft is busy and asks us to wait until ${time}.`,
  noAnswers: "We stopped because Microsoft didn't answer twice in a row. Check your connection, then continue.",
  notKept: "Storage is blocked or full, so we'll forget what's left if this pane closes.",
  /** The parts of the one sentence at the end. */
  summary: (parts: readonly string[]) => parts.join(", "),
  counted: {
    closed: (count: number) => `${count} closed`,
    alive: (count: number) => `${count} still open`,
    ended: (count: number) => `${count} had already ended`,
    skipped: (count: number) => `${count} skipped, already over or forgotten`,
    refused: (count: number) => `${count} refused`,
    unknown: (count: number) => `${count} without a clear answer`,
    later: (count: number) => `${count} put off by Microsoft`,
    notKnown: (count: number) => `${count} not known to Microsoft`,
    workbookGone: (count: number) => `${count} whose workbook wasn't found`,
    unusable: (count: number) => `${count} not usable anymore`,
    stopped: (count: number) => `${count} stopped`,
    notAttempted: (count: number) => `${count} not sent`,
  } satisfies Record<TallyWord, (count: number) => string>,
  cancel: "Cancel",
  stop: "Stop",
  continueLeft: (count: number) => `Continue with ${count}`,
  signInAndContinue: "Sign in and continue",
  retryFailed: (count: number) => `Retry ${count} failed`,
  results: "Results…",
  dismiss: "Dismiss",
});

export type BulkSentences = typeof bulkSentences;

/** What the confirmation of closing many sessions says. */
export const closeManySentences = book("closeManySentences", {
  title: (count: number) => `Close ${sessions(count)}?`,
  close: (count: number) => `Close ${sessions(count)}`,
  /** How many, and what a close does to them. */
  risk: {
    temporary: (count: number) =>
      count === 1
        ? "1 is temporary. Changes made in it will be lost and can't be recovered."
        : `${count} are temporary. Changes made in them will be lost and can't be recovered.`,
    unknown: (count: number) =>
      count === 1
        ? "We don't know whether 1 saves changes. If it's temporary, changes made in it will be lost."
        : `We don't know whether ${count} save changes. Changes made in temporary ones will be lost.`,
    doubtful: (count: number) =>
      count === 1
        ? "For 1, records disagree or can't be checked, so its changes might be lost."
        : `For ${count}, records disagree or can't be checked, so their changes might be lost.`,
    saves: (count: number) =>
      count === 1
        ? "1 saves changes as they're made, so finished changes stay in the file."
        : `${count} save changes as they're made, so finished changes stay in the file.`,
  } satisfies Record<Risk, (count: number) => string>,
  foreign: (count: number) =>
    count === 1
      ? "1 wasn't created here. A flow or script might still be using it and will fail at its next step."
      : `${count} weren't created here. Flows or scripts might still be using them and will fail at their next step.`,
  otherOwner: (count: number) =>
    count === 1
      ? "1 is linked to another account. You might not be able to close it with yours."
      : `${count} are linked to another account. You might not be able to close them with yours.`,
  leftOut: (count: number) =>
    count === 1 ? "1 is already over and will be left out." : `${count} are already over and will be left out.`,
  leftOutBecause: {
    notAnswering: (count: number) => `${count} in the open workbook will be left out because Excel isn't responding.`,
    notFound: (count: number) =>
      count === 1
        ? "1 will be left out because we haven't found its workbook yet."
        : `${count} will be left out because we haven't found their workbooks yet.`,
    unplaced: (count: number) =>
      count === 1
        ? "1 will be left out because we don't know which workbook it belongs to."
        : `${count} will be left out because we don't know which workbooks they belong to.`,
  },
  nothingLeft: "All of these are already over. There's nothing left to close.",
  oneByOne: "We'll close them one at a time, in list order. You can stop at any time.",
});

export const copyManySentences = book("copyManySentences", { title: (count: number) => `Copy ${sessions(count)}` });

/** What the confirmation of forgetting many sessions says. */
export const forgetManySentences = book("forgetManySentences", {
  title: (count: number) => `Forget ${sessions(count)}?`,
  text: "This removes them from the list on this device. Sessions that are open stay open until they time out.",
  forget: (count: number) => `Forget ${sessions(count)}`,
});

function sessions(count: number): string {
  return count === 1 ? "1 session" : `${count} sessions`;
}
