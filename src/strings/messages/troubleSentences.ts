import type { ShownText } from "../../core/shownText";
import type { SignInTrouble } from "../../core/answers/trouble";
import { reasonSentences, type ReasonSentences, tryAgainIn } from "./reasonSentences";
import { book } from "../book";

export type TroubleSentences = {
  /** In place of the file's name if that is not known. */
  readonly thisWorkbook: string;
  readonly signIn: Readonly<Record<SignInTrouble["reason"], SignInSentence>>;
  readonly notSignedInAs: (account: ShownText) => string;
  readonly signInNeeded: Sentence;
  readonly silence: Sentence;
  readonly offline: Sentence;
  readonly storageBlocked: Sentence;
  readonly storageFull: Sentence;
  readonly partMissing: Sentence;
  readonly failed: { readonly title: string; readonly maybeSent: string; readonly notSent: string };
  readonly serviceFault: Sentence;
  readonly notUnderstood: Sentence;
  readonly tryAgainIn: (seconds: number) => string;
  readonly signedInAs: (account: ShownText) => string;
  readonly reasons: ReasonSentences;
};

type Sentence = { readonly title: string; readonly body: string };

/** Its names come from Microsoft's answer and from addresses. */
export type ShownSignInTrouble = Pick<SignInTrouble, "number"> &
  Readonly<Partial<Record<"account" | "tenant" | "host", ShownText>>>;

type SignInSentence = { readonly title: string; readonly body: (trouble: ShownSignInTrouble) => string };

/** What can stop an action before Microsoft answers it, or in place of that answer. */
export const troubleSentences: TroubleSentences = book("troubleSentences", {
  thisWorkbook: "this workbook",
  signIn: {
    cancelled: {
      title: "You canceled the sign-in",
      body: () => "Nothing was changed. Sign in to continue.",
    },
    popupBlocked: {
      title: "Your browser blocked the sign-in window",
      body: () => "Allow pop-ups for this page, then sign in again.",
    },
    popupClosed: {
      title: "The sign-in window was closed",
      body: () =>
        "It closed before the sign-in was complete. Sign in again, and leave the window open until it closes on its own.",
    },
    noNetwork: {
      title: "No connection for the sign-in",
      body: () => "We couldn't reach the sign-in service. Check your connection, then try again.",
    },
    disabled: {
      title: "Sign-in is turned off here",
      body: () =>
        "This Excel doesn't let add-ins sign in. Open the workbook in the browser, or ask your administrator.",
    },
    throttled: {
      title: "Too many sign-ins",
      body: () => "Microsoft asked us to wait. Sign in again in a few minutes.",
    },
    timedOut: {
      title: "The sign-in didn't respond",
      body: () => "It took too long. Sign in again. If that doesn't help, close this pane and open it again.",
    },
    consentMissing: {
      title: "Your organization hasn't allowed this add-in",
      body: () => "An administrator has to allow it once. Copy the link and send it to your administrator.",
    },
    conditionalAccess: {
      title: "Your organization's policy blocks the sign-in",
      body: ({ number }) =>
        number === undefined
          ? "It might require another device, place or app. Ask your administrator."
          : `It might require another device, place or app. Ask your administrator about AADSTS${number}.`,
    },
    wrongTenant: {
      title: "This account belongs to another organization",
      body: ({ tenant }) =>
        tenant === undefined
          ? "Sign in with an account of the organization that keeps this workbook."
          : `We asked ${tenant} to sign you in. Sign in with an account of that organization.`,
    },
    accountUnavailable: {
      title: "This account can't be used here",
      body: () => "Excel didn't offer the account for the sign-in. Sign in with an account that's signed in to Excel.",
    },
    otherAccount: {
      title: "You're signed in with a different account than Excel",
      body: ({ account }) =>
        account === undefined || account === ""
          ? "The sign-in returned a different account than the one Excel uses. Nothing was sent. To continue with it, sign in again."
          : `The sign-in returned ${account}, but Excel uses a different account. Nothing was sent. To continue as ${account}, sign in again.`,
    },
    otherOrganization: {
      title: "This workbook belongs to another organization",
      body: ({ host }) =>
        host === undefined
          ? "This add-in is set up for one organization, and the workbook's address isn't one of its addresses, so we didn't ask you to sign in. Ask the add-in's administrator to add the address."
          : `This add-in is set up for one organization, and ${host} isn't one of its addresses, so we didn't ask you to sign in. Ask the add-in's administrator to add the address.`,
    },
    notConfigured: {
      title: "This add-in isn't set up",
      body: () => "Its registration with Microsoft is missing or wrong. Ask the add-in's provider to correct it.",
    },
    appDisabled: {
      title: "Your organization turned this add-in off",
      body: ({ number }) =>
        `Your organization's administrator turned this app off. Ask them about ${numbered(number)}.`,
    },
    accountBlocked: {
      title: "This account can't sign in",
      body: ({ number }) =>
        `It might be locked, turned off or deleted, or its password has expired. Ask your administrator about ${numbered(number)}, or sign in with another account.`,
    },
    hostFailed: {
      title: "Excel's own sign-in failed",
      body: () =>
        "Sign in again. If that doesn't help, close Excel and open it again. The details help your support team.",
    },
    serviceFault: {
      title: "Microsoft's sign-in service failed",
      body: () => "It couldn't sign you in right now. Sign in again in a few minutes.",
    },
    refused: {
      title: "Microsoft refused the sign-in",
      body: ({ number }) =>
        number === undefined
          ? "Sign in again, perhaps with another account. The details help your support team."
          : `Sign in again, perhaps with another account. The error number, AADSTS${number}, helps your support team.`,
    },
  },
  notSignedInAs: (account) => `The sign-in was for ${account}.`,
  signInNeeded: {
    title: "Sign in to continue",
    body: "Microsoft needs you to sign in first.",
  },
  silence: {
    title: "Microsoft didn't respond",
    body: "The request was sent, but there was no response. Check your connection, then try again.",
  },
  offline: {
    title: "You're offline",
    body: "Nothing was sent. Try again when you're connected.",
  },
  storageBlocked: {
    title: "Storage is blocked for this add-in",
    body: "Sessions you create or add here are lost when this pane closes. To keep them, allow storage for this page.",
  },
  storageFull: {
    title: "Storage for this add-in is full",
    body: "Forget sessions that are over, then try again.",
  },
  partMissing: {
    title: "Part of this add-in didn't load",
    body: "Check your connection, then try again.",
  },
  failed: {
    title: "Something went wrong in this pane",
    maybeSent:
      "We might have sent a request to Microsoft, so a session might have been opened, contacted or closed. Reload the pane to continue.",
    notSent: "We sent nothing to Microsoft that changes anything. Reload the pane to continue.",
  },
  serviceFault: {
    title: "Microsoft's service failed",
    body: "It couldn't respond right now. Try again later.",
  },
  notUnderstood: {
    title: "Unexpected response from Microsoft",
    body: "The response isn't one that Microsoft describes. Try again. The details help your support team.",
  },
  tryAgainIn,
  signedInAs: (account) => `You're signed in as ${account}.`,
  reasons: reasonSentences,
});

function numbered(number: number | undefined): string {
  return number === undefined ? "it" : `AADSTS${number}`;
}
