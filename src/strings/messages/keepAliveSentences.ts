import type { KeepAliveEnd } from "../../core/sessions/keptAlive";

type EndSentence = { readonly title: string; readonly body: (names: string) => string };

/** Keeping a session alive for a stated time, and waiting for an earlier request for its workbook. */
export const keepAliveSentences = {
  /** A request whose page was closed or reloaded may still be running. */
  afterEarlier: {
    waiting: (seconds: number) =>
      `An earlier request for this workbook may still be running. Goes on in ${seconds} s at most`,
    announced: "An earlier request for this workbook may still be running. Goes on after it.",
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
      title: "The time for keeping alive is over",
      body: (names) => `No longer contacted: ${names}. A session ends by itself when nobody uses it.`,
    },
    hidden: {
      title: "Keeping alive stopped: the pane was hidden",
      body: (names) => `No longer contacted: ${names}. That happens only while this pane can be seen.`,
    },
    slept: {
      title: "Keeping alive stopped: this computer was asleep",
      body: (names) => `Not contacted for too long, and perhaps ended: ${names}. “Check” asks Microsoft.`,
    },
    gone: {
      title: "Keeping alive stopped: the session is over",
      body: (names) => `Closed, ended or forgotten: ${names}.`,
    },
    unclear: {
      title: "Keeping alive stopped: no clear answer",
      body: (names) => `Microsoft did not say that these are alive: ${names}. “Check” asks again.`,
    },
    notSent: {
      title: "Keeping alive stopped: nothing could be sent",
      body: (names) => `Not contacted: ${names}. Sign in, or return to the workbook, and start again.`,
    },
    failed: {
      title: "Keeping alive stopped: something went wrong here",
      body: (names) => `No longer contacted: ${names}. A last contact may have been sent. “Check” asks Microsoft.`,
    },
  } satisfies Readonly<Record<KeepAliveEnd, EndSentence>>,
};
