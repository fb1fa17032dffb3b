import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { CLOUDS } from "../../core/clouds";
import "./auth.css";
import { wrapPopup } from "../wrapPopup";
import { readPageConfiguration } from "./readPageConfiguration";
import { showMessage } from "./showMessage";
import { speakPage } from "./speakPage";

const reading = readPageConfiguration(document);
if (reading.kind === "wrong") showMessage(document, "not-configured");
else if (window.opener === null) showMessage(document, "nothing");
else offerToContinue(CLOUDS[reading.configuration.cloud].login);

void speakPage(window, ({ relay, notOpened, notConfigured }) => ({
  "ready-title": relay.ready.title,
  "ready-text": relay.ready.text,
  continue: relay.ready.next,
  "waiting-title": relay.waiting.title,
  "waiting-text": relay.waiting.text,
  "lost-title": relay.lost.title,
  "lost-text": relay.lost.text,
  stop: relay.lost.stop,
  "nothing-title": notOpened.title,
  "nothing-text": notOpened.text,
  "not-configured-title": notConfigured.title,
  "not-configured-text": notConfigured.text,
})).then(() => document.getElementById("continue")?.focus());

/** A second window opens only from a click on this page: browsers block one that a popup opens by itself. */
function offerToContinue(login: string): void {
  const button = document.getElementById("continue");
  const stopped = new AbortController();
  document.getElementById("stop")?.addEventListener("click", () => stopped.abort());
  button?.addEventListener("click", () => {
    showMessage(document, "waiting");
    wrapPopup(window, () => showMessage(document, "lost"), stopped.signal);
    try {
      runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [login] });
    } catch {
      // This page was opened without a request from the pane, or twice: there is nobody to answer to.
      showMessage(document, "nothing");
    }
  });
}
