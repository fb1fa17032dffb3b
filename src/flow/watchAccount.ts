import type { Account } from "../core/account";
import type { SignInTrouble } from "../core/answers/signInTrouble";
import type { PaneState } from "../core/paneState";
import type { Model } from "./model";
import type { SignIn, TokenAnswer } from "./ports";

/**
 * The pane names whoever a token was had for, whatever Graph then answers: a refusal is a refusal of that account. Before
 * that it names whom Microsoft did not sign in. Whose rows are shown follows the answers alone.
 */
export function watchAccount(signIn: SignIn, model: Model): SignIn {
  return {
    ...signIn,
    token: async (request) => {
      const answer = await signIn.token(request);
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

/** The other account that a sign-in answered with was signed in: it is held back, not refused. */
function refusedIn({ reason, account }: SignInTrouble): string | undefined {
  return reason === "otherAccount" ? undefined : account;
}

function isSame(one: Account | undefined, other: Account): boolean {
  return one?.objectId === other.objectId && one.tenantId === other.tenantId && one.displayName === other.displayName;
}
