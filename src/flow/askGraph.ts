import type { Account } from "../core/account";
import { graphTrouble, type Trouble } from "../core/answers/trouble";
import type { GraphAnswer, GraphCall } from "./ports/graph";
import type { Interaction, FileAccess, TokenAnswer } from "./ports/signIn";
import type { Services } from "./ports/services";
import { withRenewedToken } from "./renewToken";
import { unlessStopped } from "./unlessStopped";

export type Asking = {
  readonly fileAccess: FileAccess;
  /** As in TokenRequest. */
  readonly mail?: true;
  readonly interactive: Interaction;
  readonly signal?: AbortSignal;
  /** As in TokenRequest. */
  readonly host?: string;
};

export type Asked<T> =
  | { readonly kind: "ok"; readonly value: T; readonly account: Account }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** One request to Graph: a token, the call, and after a 401 one more call with a fresh token (renewToken.ts). */
export async function askGraph<T>(
  services: Services,
  asking: Asking,
  /** `account`: the account of the token, for callers that work for one account only. */
  call: (how: GraphCall, account: Account) => Promise<GraphAnswer<T>>,
): Promise<Asked<T>> {
  const { fileAccess, interactive } = asking;
  const { host, mail } = asking;
  const what = { fileAccess, ...(mail === undefined ? {} : { mail }), ...(host === undefined ? {} : { host }) };
  return withRenewedToken<Asked<T>>(async (renewal, mayRenew) => {
    // Only the first request directly follows the click: later a window would open out of nowhere, and be blocked.
    const asked = { ...what, interactive: renewal === undefined && interactive, ...renewal };
    const token = await unlessStopped(asking.signal, () => services.signIn.token(asked));
    // As a request that was stopped: whoever stopped it does not look at the answer.
    if (token === undefined) return { kind: "trouble", trouble: { kind: "silence" } };
    if (token.kind !== "token") return { kind: "trouble", trouble: troubleOfToken(token) };
    const answer = await call(callWith(token.token, asking.signal), token.account);
    if (!mayRenew || answer.kind !== "error" || answer.error.status !== 401) return askedOf(answer, token);
    const { claims } = answer.error;
    return { kind: "renewToken", ...(claims === undefined ? {} : { claims }) };
  });
}

export function troubleOfToken(answer: Exclude<TokenAnswer, { kind: "token" }>): Trouble {
  switch (answer.kind) {
    case "clickNeeded":
      return { kind: "signInNeeded" };
    case "trouble":
      return { kind: "signIn", trouble: answer.trouble };
    case "partMissing":
      return { kind: "partMissing" };
  }
}

export function callWith(token: string, signal: AbortSignal | undefined): GraphCall {
  return signal === undefined ? { token } : { token, signal };
}

function askedOf<T>(answer: GraphAnswer<T>, token: Extract<TokenAnswer, { kind: "token" }>): Asked<T> {
  switch (answer.kind) {
    case "ok":
      return { kind: "ok", value: answer.value, account: token.account };
    case "error":
      return { kind: "trouble", trouble: graphTrouble(answer.error, token.account.displayName) };
    case "silence":
      return { kind: "trouble", trouble: { kind: "silence" } };
    case "offline":
      return { kind: "trouble", trouble: answer };
  }
}
