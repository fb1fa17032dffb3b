import { documentUrlParts } from "../core/documents/documentUrlParts";
import type { PaneState } from "../core/paneState";
import type { WorkbookState } from "../core/workbookState";
import type { SignIn, TokenAnswer } from "./ports/signIn";
import type { Account } from "../core/account";
import type { SignInTrouble } from "../core/answers/trouble";
import type { Model } from "./paneContext";

/** Adds the workbook's host to each token request: that of the workbook that is shown, unless the request names one. */
export function signInAt(signIn: SignIn, shown: () => WorkbookState): SignIn {
  return {
    ...signIn,
    token: (request) => {
      // An email is sent from the account's own mailbox, whatever workbook is shown.
      const isPlaced = request.host !== undefined || request.mail === true;
      return signIn.token(isPlaced ? request : askedAt(addressOf(shown()), request));
    },
  };
}

/** What is asked about the workbook at this address, with its host: whichever workbook is shown, or none yet. */
export function askedAt<T extends object>(url: string | undefined, asked: T): T & { readonly host?: string } {
  const host = url === undefined ? undefined : documentUrlParts(url)?.host;
  return { ...asked, ...(host === undefined ? {} : { host }) };
}

function addressOf(workbook: WorkbookState): string | undefined {
  if (workbook.kind !== "found") return "url" in workbook ? workbook.url : undefined;
  return workbook.from.kind === "document" ? workbook.from.url : workbook.item.webUrl;
}

const ALL_FILES = "Files.ReadWrite.All";

/**
 * Calls `onAllFiles` when a token gives access to all files, whoever asked for it: an administrator may have allowed
 * more than was requested, and then the user has no further permission to give.
 */
export function watchScopes(signIn: SignIn, onAllFiles: () => void): SignIn {
  return {
    ...signIn,
    token: async (request) => {
      const answer = await signIn.token(request);
      if (answer.kind === "token" && answer.scopes.includes(ALL_FILES)) onAllFiles();
      return answer;
    },
  };
}

/**
 * Shows the account of the last token, whatever Graph then answers: a refusal is a refusal of that account. Before that
 * it shows the account that Microsoft did not sign in. Only Graph's answers decide whose rows are shown.
 */
export function watchAccount(signIn: SignIn, model: Model): SignIn {
  return {
    ...signIn,
    token: async (request) => {
      const answer = await signIn.token(request);
      // For an email the account answers in its home tenant, where a guest is somebody else than in the workbook's.
      if (request.mail === true) return answer;
      if (answer.kind === "token" || answer.kind === "trouble") model.update((state) => noted(state, answer));
      return answer;
    },
  };
}

function noted(state: PaneState, answer: Extract<TokenAnswer, { kind: "token" | "trouble" }>): PaneState {
  const canChooseAccount = answer.canChoose === true;
  const account = answer.kind === "token" ? answer.account : state.account;
  const refusedAccount = answer.kind === "token" ? undefined : (refusedIn(answer.trouble) ?? state.refusedAccount);
  const same =
    (account === undefined || isSame(state.account, account)) &&
    state.refusedAccount === refusedAccount &&
    (state.canChooseAccount ?? false) === canChooseAccount;
  return same ? state : { ...state, ...(account === undefined ? {} : { account }), refusedAccount, canChooseAccount };
}

/** With `otherAccount`, the other account did sign in: it is held back, not refused. */
function refusedIn({ reason, account }: SignInTrouble): string | undefined {
  return reason === "otherAccount" ? undefined : account;
}

function isSame(one: Account | undefined, other: Account): boolean {
  return one?.objectId === other.objectId && one.tenantId === other.tenantId && one.displayName === other.displayName;
}
