import type { SessionNaming } from "../core/sessions/sessionNaming";
import { shownText } from "../core/shownText";
import { describeClock, describeSecond } from "./describeTime";
import type { PaneSentences } from "./messages/paneSentences";

/**
 * What a session is called: its label or, without one, its origin and the time of day. Sessions created here are told
 * apart by the second: two in one minute are usual, and their short ids are seen only after the name.
 */
export function sessionName(session: SessionNaming, messages: PaneSentences, language: string): string {
  const { label, createdBy, origin, createdAt, addedAt } = session;
  if (label !== undefined) return shownText(label);
  const from = originOf(session, messages);
  // A run of a tool is named by itself.
  if (createdBy?.tool !== undefined && createdBy.run !== undefined) return from;
  const describe = origin === "createdHere" ? describeSecond : describeClock;
  return messages.originAt(from, describe(createdAt ?? addedAt, language));
}

/** How the pane learnt of a session or, if a record tells, which tool made it. */
export function originOf({ createdBy, origin }: SessionNaming, messages: PaneSentences): string {
  if (createdBy?.tool === undefined) return messages.origin[origin];
  const { tool, run } = createdBy;
  return messages.origin.by(shownText(tool), run === undefined ? undefined : shownText(run));
}
