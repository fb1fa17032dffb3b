import type { ShownText } from "../../core/shownText";
import type { SignInTrouble } from "../../core/answers/trouble";
import { reasonSentences, type ReasonSentences, tryAgainIn } from "./reasonSentences";

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
export const troubleSentences: TroubleSentences = {
  thisWorkbook: "this workbook",
  signIn: {
    cancelled: {
      title: "The sign-in was cancelled",
      body: () => "Nothing was changed. Sign in to go on.",
    },
    popupBlocked: {
      title: "The sign-in window was blocked",
      body: () => "Allow this page to open windows in your browser, then sign in again.",
    },
    popupClosed: {
      title: "The sign-in window was closed",
      body: () =>
        "It was closed before the sign-in was complete. Sign in again, and leave the window open until it closes itself.",
    },
    noNetwork: {
      title: "No connection for the sign-in",
      body: () => "The sign-in service could not be reached. Check your connection, then try again.",
    },
    disabled: {
      title: "Sign-in is turned off here",
      body: () =>
        "This Excel does not let add-ins sign in. Open the workbook in the browser, or ask your administrator.",
    },
    throttled: {
      title: "Too many sign-ins",
      body: () => "Microsoft asks to wait. Sign in again in a few minutes.",
    },
    timedOut: {
      title: "The sign-in did not answer",
      body: () => "No answer came in time. Sign in again; if that does not help, close this pane and open it again.",
    },
    consentMissing: {
      title: "Your organization has not allowed this add-in",
      body: () => "An administrator has to allow it once. Copy the link and send it to your administrator.",
    },
    conditionalAccess: {
      title: "A rule of your organization stops the sign-in",
      body: ({ number }) =>
        number === undefined
          ? "It may ask for another device, place or app. Ask your administrator."
          : `It may ask for another device, place or app. Ask your administrator about AADSTS${number}.`,
    },
    wrongTenant: {
      title: "This account belongs to another organization",
      body: ({ tenant }) =>
        tenant === undefined
          ? "Sign in with an account of the organization that keeps this workbook."
          : `The sign-in was asked of ${tenant}. Sign in with an account of that organization.`,
    },
    accountUnavailable: {
      title: "This account cannot be used here",
      body: () =>
        "Excel did not offer the account for the sign-in. Sign in with an account that is signed in to Excel.",
    },
    otherAccount: {
      title: "Another account than Excel's",
      body: ({ account }) =>
        account === undefined || account === ""
          ? "The sign-in answered with another account than the one Excel uses. Nothing was sent. Sign in again to go on with it."
          : `Excel uses another account than ${account}, which the sign-in answered with. Nothing was sent. Sign in again to go on as ${account}.`,
    },
    otherOrganization: {
      title: "This workbook belongs to another organization",
      body: ({ host }) =>
        `This add-in is set up for one organization, and ${host ?? "the workbook's address"} is not one of its addresses. Nobody was asked to sign in. The administrator of the add-in can add the address.`,
    },
    notConfigured: {
      title: "This add-in is not set up",
      body: () => "Its registration at Microsoft is missing or wrong. Whoever provides the add-in has to correct it.",
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
      body: () => "Sign in again. If that doesn't help, close Excel and open it again. The details help your support.",
    },
    serviceFault: {
      title: "Microsoft's sign-in service failed",
      body: () => "It couldn't sign you in right now. Sign in again in a few minutes.",
    },
    refused: {
      title: "Microsoft refused the sign-in",
      body: ({ number }) =>
        number === undefined
          ? "Sign in again, perhaps with another account. The details help your support."
          : `Sign in again, perhaps with another account. Microsoft's number for it is AADSTS${number}; it helps your support.`,
    },
  },
  notSignedInAs: (account) => `The sign-in was for ${account}.`,
  signInNeeded: {
    title: "Sign in to go on",
    body: "Microsoft asks you to sign in before this can be done.",
  },
  silence: {
    title: "Microsoft did not answer",
    body: "The request was sent, but no answer came. Check your connection, then try again.",
  },
  offline: {
    title: "You are offline",
    body: "Nothing was sent. Try again when you are connected.",
  },
  storageBlocked: {
    title: "This browser does not let the add-in keep its list",
    body: "Sessions that you create or add here are lost when this pane closes. Allow storage for this page to keep them.",
  },
  storageFull: {
    title: "There is no room left for the list",
    body: "Forget sessions that are over, then try again.",
  },
  partMissing: {
    title: "A part of this add-in did not load",
    body: "Check your connection, then try again.",
  },
  failed: {
    title: "Something went wrong here",
    maybeSent:
      "The add-in stopped in the middle of this. A request to Microsoft may have been sent, so a session may have been opened, contacted or closed. Reload the pane to go on.",
    notSent:
      "The add-in stopped in the middle of this. It sent nothing to Microsoft that changes anything. Reload the pane to go on.",
  },
  serviceFault: {
    title: "Microsoft's service failed",
    body: "It could not answer for the moment. Try again in a while.",
  },
  notUnderstood: {
    title: "An answer that was not understood",
    body: "Something answered in a way that Microsoft does not describe. Try again; the details help your support.",
  },
  tryAgainIn,
  signedInAs: (account) => `You're signed in as ${account}.`,
  reasons: reasonSentences,
};

function numbered(number: number | undefined): string {
  return number === undefined ? "it" : `AADSTS${number}`;
}
