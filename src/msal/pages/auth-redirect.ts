import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import "./auth.css";
import { showMessage } from "./showMessage";

// Microsoft's admin-consent page redirects here too: no other address is registered.
const answer = new URLSearchParams(window.location.search);
if (answer.has("admin_consent")) showMessage(document, answer.has("error") ? "not-consented" : "consented");
else broadcastResponseToMainFrame().catch(() => showMessage(document, "nothing"));
