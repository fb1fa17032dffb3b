import type { Account } from "../core/account";
import { graphTrouble, type Trouble } from "../core/answers/trouble";
import type { GraphAnswer, GraphCall } from "./ports/graph";
import type { Interaction, FileAccess, TokenAnswer } from "./ports/signIn";
import type { Services } from "./ports/services";

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

/** One request to Graph: a token, the call, and after a 401 one more call with one fresh token. */
export async function askGraph<T>(
  services: Services,
  asking: Asking,
  /** `account`: the account of the token, for callers that work for one account only. */
  call: (how: GraphCall, account: Account) => Promise<GraphAnswer<T>>,
): Promise<Asked<T>> {
  const { fileAccess, interactive } = asking;
  const { host, mail } = asking;
  const what = { fileAccess, ...(mail === undefined ? {} : { mail }), ...(host === undefined ? {} : { host }) };
  const first = await services.signIn.token({ ...what, interactive });
  if (first.kind !== "token") return { kind: "trouble", trouble: troubleOfToken(first) };
  const answer = await call(callWith(first.token, asking.signal), first.account);
  if (answer.kind !== "error" || answer.error.status !== 401) return askedOf(answer, first);
  const { claims } = answer.error;
  const second = await services.signIn.token({
    ...what,
    interactive: false,
    fresh: true,
    ...(claims === undefined ? {} : { claims }),
  });
  if (second.kind !== "token") return { kind: "trouble", trouble: troubleOfToken(second) };
  return askedOf(await call(callWith(second.token, asking.signal), second.account), second);
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
