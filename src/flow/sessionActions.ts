import type { KnownSession } from "../core/sessions/knownSession";
import type { RowActivity } from "../core/paneState";
import type { FoundWorkbook } from "../core/workbookState";
import type { NotSent } from "../core/notSent";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { ActionsInFlight } from "./actionsInFlight";
import type { PaneContext } from "./paneContext";
import type { createSessionAttempts } from "./sessionAttempts";
import { takeMomentToThink } from "./takeMomentToThink";
import type { Interaction, FileAccess } from "./ports/signIn";

export type SessionActions = {
  /** After the confirmation. */
  readonly close: SessionAction;
  /** *Keep alive* and *Check*: contacts the session, which restarts its idle time. */
  readonly contact: SessionAction;
  /** Cancels in the moment to think, ends a wait, or withdraws what was not sent yet. What was sent stays sent. */
  readonly stop: (id: WorkbookSessionId) => void;
};

/** `interactive` from the button that signs in; `fileAccess` where this one request asks for more permission. */
export type SessionAction = (
  session: KnownSession,
  workbook: FoundWorkbook,
  interactive: Interaction,
  fileAccess?: FileAccess,
) => Promise<void>;

export function createSessionActions(
  context: PaneContext,
  attempt: ReturnType<typeof createSessionAttempts>,
  { cancelIfNotSent }: ActionsInFlight,
): SessionActions {
  const { setActivity, notify, fileAccess: granted } = context;
  const act =
    (purpose: "close" | "contact"): SessionAction =>
    async (session, workbook, interactive, fileAccess = granted()) => {
      const activity = { kind: purpose === "close" ? "closing" : "contacting", unsent: true } as const;
      const waiting = (until: number | undefined) =>
        setActivity(session.id, until === undefined ? activity : { kind: "waiting", until });
      // A click on a sign-in button continues a close that has had its moment, and its window opens only at once.
      const hasMoment = purpose === "close" && interactive === false;
      const moment = hasMoment ? (signal: AbortSignal) => takeMomentToThink(context, [session], signal) : undefined;
      const one = { purpose, session, workbook, interactive, fileAccess, notify, waiting };
      await attempt({ ...one, ...(moment === undefined ? {} : { moment }) }, (why) => signInAfter(why, purpose));
    };
  return { close: act("close"), contact: act("contact"), stop: (id) => void cancelIfNotSent(id) };
}

/** The row offers the sign-in that was missing. */
function signInAfter(why: NotSent, purpose: "close" | "contact"): RowActivity | undefined {
  if (why.kind !== "trouble") return undefined;
  const { trouble } = why;
  if (trouble.kind === "signInNeeded") return { kind: "signInNeeded", purpose };
  return trouble.kind === "signIn" ? { kind: "signInNeeded", purpose, trouble } : undefined;
}
