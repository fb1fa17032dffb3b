import { createAnswering } from "./hostConversation";
import { control } from "./controlClient";
import type { BridgeQuestion } from "./controlMessages";
import { element } from "./element";

/** Answers the nested-app bridge in `frame`; the demo server makes all decisions. Returns the function that ends it. */
export function serveBridge(frame: HTMLIFrameElement, frameOrigin: string): () => void {
  const post = createAnswering(frame, frameOrigin);
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== frameOrigin || typeof data !== "string") return;
    if (!data.includes('"NestedAppAuthRequest"')) return;
    void answer({ message: data }, post);
  };
  window.addEventListener("message", hear);
  return () => window.removeEventListener("message", hear);
}

async function answer(question: BridgeQuestion, send: (reply: string) => void): Promise<void> {
  const reply = await control.askBridge(question);
  switch (reply.kind) {
    case "answer":
      setTimeout(() => send(reply.message), reply.afterMs);
      return;
    case "prompt":
      return answer({ ...question, decision: await showSignInPrompt(reply.account) }, send);
    case "noNetwork":
      return send(noNetwork(question.message));
    case "never":
      return;
  }
}

/** MSAL's BridgeStatusCode of a host that has no connection itself. */
function noNetwork(message: string): string {
  const { requestId } = JSON.parse(message) as { readonly requestId: string };
  const error = { status: "NO_NETWORK" };
  return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: false, error });
}

/** The host's own sign-in window, played by a dialog of the page: Excel asks, not the add-in. */
function showSignInPrompt(account: string): Promise<"continue" | "cancel"> {
  return new Promise((resolve) => {
    const box = element("dialog", { className: "sign-in-prompt", ariaLabel: "Sign in" });
    const decide = (decision: "continue" | "cancel") => {
      box.remove();
      resolve(decision);
    };
    const accept = element("button", { className: "primary", textContent: "Continue" });
    const refuse = element("button", { textContent: "Cancel" });
    accept.addEventListener("click", () => decide("continue"));
    refuse.addEventListener("click", () => decide("cancel"));
    box.addEventListener("cancel", () => decide("cancel"));
    box.append(
      element("h2", { textContent: "Sign in" }),
      element("p", { textContent: `Workbook Sessions asks to use the ${account} (simulated).` }),
      element("div", { className: "buttons" }, [accept, refuse]),
    );
    document.body.append(box);
    box.showModal();
  });
}
