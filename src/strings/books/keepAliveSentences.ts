import type { KeepAliveEnd } from "../../core/sessions/keptAlive";

type EndSentence = { readonly title: string; readonly body: (name: string) => string };

/** Keeping a session alive for a stated time. */
export const keepAliveSentences = {
  menu: (minutes: number) => `Keep alive for ${minutes} min`,
  menuStop: "Stop keeping alive",
  contacting: (until: string) => `Kept alive until ${until}, contacting now…`,
  next: (until: string, minutes: number) =>
    minutes <= 1
      ? `Kept alive until ${until}, next contact within a minute`
      : `Kept alive until ${until}, next contact in ${minutes} min`,
  last: (until: string) => `Kept alive until ${until}, not contacted before then`,
  stop: "Stop",
  stopNamed: (name: string) => `Stop keeping session ${name} alive`,
  ended: {
    over: {
      title: "The time for keeping alive is over",
      body: (name) => `Session ${name} is no longer contacted. It ends by itself when nobody uses it.`,
    },
    hidden: {
      title: "Keeping alive stopped: the pane was hidden",
      body: (name) => `Session ${name} is contacted only while this pane can be seen.`,
    },
    slept: {
      title: "Keeping alive stopped: this computer was asleep",
      body: (name) => `Session ${name} was not contacted for too long and may have ended. “Check” asks Microsoft.`,
    },
    gone: {
      title: "Keeping alive stopped: the session is over",
      body: (name) => `Session ${name} was closed, has ended or was forgotten.`,
    },
    unclear: {
      title: "Keeping alive stopped: no clear answer",
      body: (name) => `Microsoft did not say that session ${name} is alive. “Check” asks again.`,
    },
    notSent: {
      title: "Keeping alive stopped: nothing could be sent",
      body: (name) => `Session ${name} could not be contacted. Sign in, or return to its workbook, and start again.`,
    },
  } satisfies Readonly<Record<KeepAliveEnd, EndSentence>>,
};
