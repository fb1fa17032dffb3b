import { type AuthenticationResult, type IPublicClientApplication } from "@azure/msal-browser";
import type { Configuration } from "../core/configuration";
import { createClient } from "./createClient";
import { type DialogMessage, readDialogQuestion } from "./dialogMessages";
import { readAuthError } from "./readAuthError";
import { readToken } from "./readToken";
import { tokenRequest } from "./scopesFor";

/**
 * Runs twice in the sign-in dialog: first it navigates to Microsoft; after the return through auth-redirect.html it
 * gives the one message for the pane. Undefined while the window is navigating away.
 */
export async function signInInDialog(
  configuration: Configuration,
  pageUrl: string,
): Promise<DialogMessage | undefined> {
  const question = readDialogQuestion(new URL(pageUrl).search, configuration);
  try {
    const { client } = await createClient("dialog", configuration, pageUrl);
    // MSAL must not navigate to the address where it started: office.js may have changed that address.
    const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result !== null) return await takeToken(configuration, client, result);
    if (new URL(pageUrl).searchParams.has(RETURNED)) return noAnswer();
    await client.acquireTokenRedirect({
      ...tokenRequest(configuration, { ...question, fresh: true }),
      ...(question.chooses === true ? { prompt: "select_account" } : {}),
      redirectStartPage: returnUrl(pageUrl),
    });
    return undefined;
  } catch (error) {
    const reading = readAuthError(error, { way: "dialog", interactive: true, tenant: question.tenant });
    return reading.kind === "trouble" ? reading : noAnswer();
  }
}

const RETURNED = "returned";

/** Marks the return: a page that came back without an answer must not redirect again, or it would loop for ever. */
function returnUrl(pageUrl: string): string {
  const url = new URL(pageUrl);
  url.searchParams.set(RETURNED, "1");
  return url.href;
}

/** The token goes to the pane and stays nowhere else. */
async function takeToken(
  configuration: Configuration,
  client: IPublicClientApplication,
  result: AuthenticationResult,
): Promise<DialogMessage> {
  await client.clearCache();
  return readToken(configuration, result);
}

function noAnswer(): DialogMessage {
  return { kind: "trouble", trouble: { reason: "refused", code: "no_redirect_answer" } };
}
