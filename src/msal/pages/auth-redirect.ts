import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import "./auth.css";
import { showMessage } from "./showMessage";
import { speakPage } from "./speakPage";

// Microsoft's admin-consent page redirects here too: no other address is registered.
const answer = new URLSearchParams(window.location.search);
if (answer.has("admin_consent")) say(answer.has("error") ? "not-consented" : "consented");
else broadcastResponseToMainFrame().catch(() => say("nothing"));

/** An answer that is passed on, as in the pane's hidden frame, needs no words. */
function say(message: string): void {
  showMessage(document, message);
  void speakPage(window, ({ redirect }) => ({
    consented: redirect.consented,
    "not-consented": redirect.notConsented,
    nothing: redirect.nothing,
  }));
}
