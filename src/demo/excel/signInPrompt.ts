import { element } from "./element";

/** The host's own sign-in window, played by a dialog of the page: Excel asks, not the add-in. */
export function showSignInPrompt(account: string): Promise<"continue" | "cancel"> {
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
