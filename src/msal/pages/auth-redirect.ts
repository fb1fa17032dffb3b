import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { signInPageSentences } from "../../strings/messages/signInPageSentences";
import "./auth.css";
import { showMessage, writeWords } from "./showMessage";

const { title, redirect } = signInPageSentences;
writeWords(document, title, {
  consented: redirect.consented,
  "not-consented": redirect.notConsented,
  nothing: redirect.nothing,
});

// Microsoft's admin-consent page redirects here too: no other address is registered.
const answer = new URLSearchParams(window.location.search);
if (answer.has("admin_consent")) showMessage(document, answer.has("error") ? "not-consented" : "consented");
else broadcastResponseToMainFrame().catch(() => showMessage(document, "nothing"));
