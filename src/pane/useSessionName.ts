import type { SessionNaming } from "../core/sessions/sessionNaming";
import { paneSentences } from "../strings/messages/paneSentences";
import { sessionName } from "../strings/sessionName";
import { useMessages, usePaneTools } from "./paneTools";

/** What a session is called, in the language of the pane. */
export function useSessionName(session: SessionNaming): string {
  const { pane, language } = usePaneTools();
  return sessionName(session, pane.now(), useMessages(paneSentences), language);
}
