import { isFinished, type KnownSession } from "../../core/sessions/knownSession";
import { usePaneState } from "../paneTools";

/** What happens to a dialog's session, in this pane or another, while the dialog is open. */
export type SessionNow = {
  /** As it is recorded now; once it is forgotten, as it was. */
  readonly session: KnownSession;
  readonly settled: "closed" | "ended" | "forgotten" | undefined;
};

export function useSessionNow(opened: KnownSession): SessionNow {
  const now = usePaneState().sessions.find(({ id }) => id === opened.id);
  if (now === undefined) return { session: opened, settled: "forgotten" };
  if (!isFinished(now)) return { session: now, settled: undefined };
  return { session: now, settled: now.status.kind === "ended" ? "ended" : "closed" };
}
