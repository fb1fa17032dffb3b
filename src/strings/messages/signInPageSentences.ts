import { book } from "../book";

/** What the sign-in pages say: windows of their own, which know nothing of the pane but its language. */
export const signInPageSentences = book("signInPageSentences", {
  title: "Sign in – Workbook Sessions",
  /** The window that the pane opens, and from which Microsoft's opens. */
  relay: {
    ready: {
      title: "Sign in to Microsoft",
      text: "Microsoft's sign-in opens in its own window. Leave this one open: it closes on its own.",
      next: "Continue",
    },
    waiting: {
      title: "Waiting for the sign-in",
      text: "Finish it in the other window. Closing this window cancels it.",
    },
    lost: {
      title: "Still signing in?",
      text: "Continue in the other window, and this one closes on its own. If the other window is closed, stop here.",
      stop: "Stop signing in",
    },
  },
  /** Office's dialog. */
  dialog: {
    leaving: "Opening Microsoft's sign-in",
    done: "You can go back to Excel. This window closes on its own.",
  },
  notOpened: {
    title: "Nothing to sign in to",
    text: "This window works only when Workbook Sessions opens it from Excel. Close it, then sign in again there.",
  },
  notConfigured: {
    title: "This add-in isn't set up",
    text: "Its configuration is missing or wrong. Ask the add-in's provider to correct it.",
  },
  /** The page that Microsoft comes back to. */
  redirect: {
    consented:
      "Permission was given for your organization. You can close this window and sign in to Workbook Sessions.",
    notConsented: "Permission wasn't given. You can close this window, and open the link again at any time.",
    nothing:
      "This page receives the answer to a sign-in, and there is none. Close this window, then sign in again in Workbook Sessions.",
  },
});
