import type { Account } from "../core/account";
import type { Model } from "./model";
import type { SignIn } from "./ports";

/**
 * The pane names whoever a token was had for, whatever Graph then answers: a refusal is a refusal of that account. Whose
 * rows are shown follows the answers alone.
 */
export function watchAccount(signIn: SignIn, model: Model): SignIn {
  return {
    ...signIn,
    token: async (request) => {
      const answer = await signIn.token(request);
      if (answer.kind === "token") {
        const { account } = answer;
        model.update((state) => (isSame(state.account, account) ? state : { ...state, account }));
      }
      return answer;
    },
  };
}

function isSame(one: Account | undefined, other: Account): boolean {
  return one?.objectId === other.objectId && one.tenantId === other.tenantId && one.displayName === other.displayName;
}
