import type { KeepAliveEnd } from "../../core/sessions/keepAliveTimes";
import { book } from "../book";

type EndSentence = { readonly title: string; readonly body: (names: string) => string };

/** Keeping a session alive for a stated time, and waiting for an earlier request for its workbook. */
export const keepAliveSentences = book("keepAliveSentences", {
  /** A request whose page was closed or reloaded may still be running. */
  afterEarlier: {
    waiting: (seconds: number) =>
      `An earlier request for this workbook might still be running. Continuing in ${seconds} s at most`,
    announced: "An earlier request for this workbook might still be running. We'll continue after it.",
  },
  menu: (minutes: number) => `Keep alive for ${minutes} min`,
  menuStop: "Stop keeping alive",
  contacting: (until: string) => `Kept alive until ${until}, contacting now…`,
  next: (until: string, minutes: number) =>
    minutes <= 1
      ? `Kept alive until ${until}, next contact within a minute`
      : `Kept alive until ${until}, next contact in ${minutes} min`,
  last: (until: string) => `Kept alive until ${until}, not contacted before then`,
  stop: "Stop",
  stopNamed: (name: string, id: string) => `Stop keeping ${name} ${id} alive`,
  called: ({ name, shortId }: { readonly name: string; readonly shortId: string }) => `“${name}” (${shortId})`,
  /** `names` of one or more sessions. */
  ended: {
    over: {
      title: "Keep alive finished",
      body: (names) => `No longer contacted: ${names}. A session times out when it isn't used.`,
    },
    hidden: {
      title: "Keep alive stopped: the pane was hidden",
      body: (names) => `No longer contacted: ${names}. We keep sessions alive only while you can see this pane.`,
    },
    slept: {
      title: "Keep alive stopped: your computer was asleep",
      body: (names) => `These sessions might have ended: ${names}. Select Check to ask Microsoft.`,
    },
    leapt: {
      title: "Keep alive stopped: your computer was asleep or its clock was changed",
      body: (names) => `These sessions might have ended: ${names}. Select Check to ask Microsoft.`,
    },
    gone: {
      title: "Keep alive stopped: the session is over",
      body: (names) => `Closed, ended or forgotten: ${names}.`,
    },
    unclear: {
      title: "Keep alive stopped: no clear answer",
      body: (names) => `Microsoft didn't say that these are open: ${names}. Select Check to ask again.`,
    },
    notSent: {
      title: "Keep alive stopped: we couldn't send anything",
      body: (names) => `Not contacted: ${names}. Sign in or return to the workbook, then start again.`,
    },
    failed: {
      title: "Keep alive stopped: something went wrong",
      body: (names) =>
        `No longer contacted: ${names}. We might have sent one last request. Select Check to ask Microsoft.`,
    },
  } satisfies Readonly<Record<KeepAliveEnd, EndSentence>>,
});
