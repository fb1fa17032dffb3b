import type { AuthContext, Interaction, SignIn, TokenAnswer, TokenRequest } from "../flow/ports/signIn";
import { createAccountGuard } from "./accountGuard";
import { createBrowserWay } from "./browserWay";
import { createDialogWay } from "./dialogWay";
import { createNestedWay } from "./nestedWay";
import { oneAtATime } from "./oneAtATime";
import {
  type SignInHost,
  type SignInWay,
  type WayAnswer,
  type WayName,
  type WayQuestion,
  type WayParts,
  waysFor,
} from "./signInStrategy";
import { isElsewhere, tenantFor } from "./tenantFor";
import { TIME_LIMITS, withTimeLimit } from "./withTimeLimit";

export type SignInParts = WayParts & {
  readonly host: SignInHost;
  /** Whether the host gave the page a bridge, or a function that makes one. */
  readonly hasBridge: boolean;
};

/** `tried` tells for support which ways were used, and why each but the last was given up. */
export type TracedSignIn = SignIn & { readonly tried: () => readonly string[] };

/** Sign-in for this pane, by the first way that works here. Nothing is asked of anybody before the first `token`. */
export function createSignIn(parts: SignInParts): TracedSignIn {
  const ways = waysFor(parts.host, parts.hasBridge).map((name) => createWay(name, parts));
  const guard = createAccountGuard();
  const givenUp: string[] = [];
  let contextReading: Promise<AuthContext | undefined> | undefined;
  let claimsForAPerson: string | undefined;

  async function ask(request: TokenRequest): Promise<TokenAnswer> {
    if (isElsewhere(parts.configuration, request.host)) return elsewhere(request.host);
    contextReading ??= readContext(parts);
    const context = await contextReading;
    const question = questionOf(request, context);
    const answer = await askWays(request, question);
    const choice = ways[givenUp.length]?.canChoose === true ? ({ canChoose: true } as const) : {};
    if (answer.kind === "clickNeeded") claimsForAPerson = answer.claims ?? question.claims;
    if (answer.kind === "clickNeeded") return { kind: "clickNeeded" };
    if (answer.kind !== "token") return { ...answer, ...choice };
    if (request.interactive !== false) claimsForAPerson = undefined;
    const { token, account, scopes } = answer;
    if (guard.judge(answer, context, request.interactive) === "other") {
      return { kind: "trouble", trouble: { reason: "otherAccount", account: account.displayName }, ...choice };
    }
    return { kind: "token", token, account, scopes, ...choice };
  }

  function questionOf(
    { reach, interactive, fresh, claims, host }: TokenRequest,
    context: AuthContext | undefined,
  ): WayQuestion {
    const needed = claims ?? (interactive === false ? undefined : claimsForAPerson);
    return {
      reach,
      tenant: tenantFor(parts.configuration, context, host),
      fresh: fresh ?? false,
      ...(needed === undefined ? {} : { claims: needed }),
      ...(context === undefined ? {} : { context }),
      ...(interactive === "otherAccount" ? { chooses: true } : {}),
    };
  }

  async function askWays(request: TokenRequest, question: WayQuestion): Promise<Exclude<WayAnswer, NextWay>> {
    let code: string | undefined;
    for (const [place, way] of ways.entries()) {
      if (place < givenUp.length) continue;
      const answer = await askWay(way, request.interactive, question);
      if (answer.kind !== "nextWay") return answer;
      code = answer.code;
      // Two requests may learn it at once; a way is given up once.
      if (place === givenUp.length) givenUp.push(`${way.name}: ${answer.code}`);
    }
    return { kind: "trouble", trouble: { reason: "disabled", ...(code === undefined ? {} : { code }) } };
  }

  async function askWay(way: SignInWay, interactive: Interaction, question: WayQuestion): Promise<WayAnswer> {
    if (interactive === false) return way.silent(question);
    if (guard.isAsking() && interactive !== "otherAccount") {
      // The click goes on with the account that has just answered: no window is needed for that.
      const known = await way.silent(question);
      if (known.kind === "token") return known;
    }
    return way.interactive(question);
  }

  return {
    token: oneAtATime(ask),
    tried: () => [...givenUp, ...ways.slice(givenUp.length, givenUp.length + 1).map(({ name }) => name)],
  };
}

type NextWay = Extract<WayAnswer, { kind: "nextWay" }>;

function createWay(name: WayName, parts: SignInParts): SignInWay {
  switch (name) {
    case "nested":
      return createNestedWay(parts);
    case "browser":
      return createBrowserWay(parts);
    case "dialog":
      // `waysFor` names the dialog only where the host has one.
      return parts.host.openDialog === undefined
        ? createBrowserWay(parts)
        : createDialogWay(parts, parts.host.openDialog);
  }
}

/** A host that does not tell, or not in time, leaves nothing to compare with. */
async function readContext({ host, clock }: SignInParts): Promise<AuthContext | undefined> {
  if (host.authContext === undefined) return undefined;
  try {
    const limited = await withTimeLimit(clock, TIME_LIMITS.authContext, host.authContext());
    return limited.kind === "late" ? undefined : limited.value;
  } catch {
    // getAuthContext rejects in hosts that declare it only.
    return undefined;
  }
}

function elsewhere(host: string | undefined): TokenAnswer {
  return { kind: "trouble", trouble: { reason: "otherOrganization", ...(host === undefined ? {} : { host }) } };
}

/** Sign-in whose every trouble tells which ways were tried: support asks for that first. */
export function createTellingSignIn(parts: SignInParts): SignIn {
  const signIn = createSignIn(parts);
  return {
    token: async (request) => {
      const answer = await signIn.token(request);
      return answer.kind === "trouble" ? { ...answer, trouble: { ...answer.trouble, tried: signIn.tried() } } : answer;
    },
  };
}
