import type { SessionNaming } from "../core/sessions/sessionNaming";
import { shownText } from "../core/shownText";
import { describeClock, describeDay, describeExactly, describeSecond } from "./describeTime";
import type { PaneSentences } from "./messages/paneSentences";

/**
 * What a session is called: its label or, without one, its origin and the time of day, with the date where that is not
 * the day of `now`. Sessions created here are told apart by the second: two in one minute are usual, and their short ids
 * are seen only after the name. `now` in milliseconds since the epoch.
 */
export function sessionName(session: SessionNaming, now: number, messages: PaneSentences, language: string): string {
  const { label, createdBy, origin, createdAt, addedAt } = session;
  if (label !== undefined) return shownText(label);
  const from = originOf(session, messages);
  // A run of a tool is named by itself.
  if (createdBy?.tool !== undefined && createdBy.run !== undefined) return from;
  const at = createdAt ?? addedAt;
  const [toSecond, toMinute] =
    dayOf(at) === dayOf(now) ? [describeSecond, describeClock] : [describeExactly, describeDay];
  const describe = origin === "createdHere" ? toSecond : toMinute;
  return messages.originAt(from, describe(at, language));
}

/** In the time zone of the device. */
function dayOf(at: number): string {
  return new Date(at).toDateString();
}

/** How the pane learnt of a session or, if a record tells, which tool made it. */
export function originOf({ createdBy, origin }: SessionNaming, messages: PaneSentences): string {
  if (createdBy?.tool === undefined) return messages.origin[origin];
  const { tool, run } = createdBy;
  return messages.origin.by(shownText(tool), run === undefined ? undefined : shownText(run));
}
