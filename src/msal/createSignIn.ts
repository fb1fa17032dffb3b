import type { AuthContext, Interaction, SignIn, TokenAnswer, TokenRequest } from "../flow/ports/signIn";
import { createAccountGuard } from "./accountGuard";
import { createBrowserStrategy } from "./browserStrategy";
import { createDialogStrategy } from "./dialogStrategy";
import { createNestedStrategy } from "./nestedStrategy";
import { serializeTokenRequests } from "./serializeTokenRequests";
import {
  type SignInHost,
  type SignInStrategy,
  type StrategyResult,
  type StrategyName,
  type StrategyRequest,
  type StrategyParts,
  strategiesFor,
} from "./signInStrategy";
import { isElsewhere, tenantFor } from "./tenantFor";
import { TIME_LIMITS, withTimeLimit } from "./withTimeLimit";

export type SignInParts = StrategyParts & {
  readonly host: SignInHost;
  /** Whether the host gave the page a bridge, or a function that makes one. */
  readonly hasBridge: boolean;
};

/** `tried`, for support: which strategies were used, and why each but the last was given up. */
export type TracedSignIn = SignIn & { readonly tried: () => readonly string[] };

/** Sign-in for this pane, by the first strategy that works here. Nobody is asked anything before the first `token`. */
export function createSignIn(parts: SignInParts): TracedSignIn {
  const strategies = strategiesFor(parts.host, parts.hasBridge).map((name) => createStrategy(name, parts));
  const guard = createAccountGuard();
  const givenUp: string[] = [];
  let contextReading: Promise<AuthContext | undefined> | undefined;
  let claimsForAPerson: string | undefined;

  async function ask(request: TokenRequest): Promise<TokenAnswer> {
    if (isElsewhere(parts.configuration, request.host)) return elsewhere(request.host);
    contextReading ??= readContext(parts);
    const context = await contextReading;
    const question = questionOf(request, context);
    const answer = await askStrategies(request, question);
    const choice = strategies[givenUp.length]?.canChoose === true ? ({ canChoose: true } as const) : {};
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
    { fileAccess, mail, interactive, fresh, claims, host }: TokenRequest,
    context: AuthContext | undefined,
  ): StrategyRequest {
    const needed = claims ?? (interactive === false ? undefined : claimsForAPerson);
    return {
      fileAccess,
      ...(mail === undefined ? {} : { mail }),
      tenant: tenantFor(parts.configuration, context, host),
      fresh: fresh ?? false,
      ...(needed === undefined ? {} : { claims: needed }),
      ...(context === undefined ? {} : { context }),
      ...(interactive === "otherAccount" ? { chooses: true } : {}),
    };
  }

  async function askStrategies(
    request: TokenRequest,
    question: StrategyRequest,
  ): Promise<Exclude<StrategyResult, Unsupported>> {
    let code: string | undefined;
    for (const [place, strategy] of strategies.entries()) {
      if (place < givenUp.length) continue;
      const answer = await askStrategy(strategy, request.interactive, question);
      if (answer.kind !== "unsupported") return answer;
      code = answer.code;
      // Two requests may find this out at the same time; a strategy is given up once.
      if (place === givenUp.length) givenUp.push(`${strategy.name}: ${answer.code}`);
    }
    return { kind: "trouble", trouble: { reason: "disabled", ...(code === undefined ? {} : { code }) } };
  }

  async function askStrategy(
    strategy: SignInStrategy,
    interactive: Interaction,
    question: StrategyRequest,
  ): Promise<StrategyResult> {
    if (interactive === false) return strategy.silent(question);
    if (guard.isAsking() && interactive !== "otherAccount") {
      // The click accepts the account that has just answered: no window is needed for that.
      const known = await strategy.silent(question);
      if (known.kind === "token") return known;
    }
    return strategy.interactive(question);
  }

  return {
    token: serializeTokenRequests(ask),
    tried: () => [...givenUp, ...strategies.slice(givenUp.length, givenUp.length + 1).map(({ name }) => name)],
  };
}

type Unsupported = Extract<StrategyResult, { kind: "unsupported" }>;

function createStrategy(name: StrategyName, parts: SignInParts): SignInStrategy {
  switch (name) {
    case "nested":
      return createNestedStrategy(parts);
    case "browser":
      return createBrowserStrategy(parts);
    case "dialog":
      // `strategiesFor` names the dialog only where the host has one.
      return parts.host.openDialog === undefined
        ? createBrowserStrategy(parts)
        : createDialogStrategy(parts, parts.host.openDialog);
  }
}

/** Undefined when the host does not name its account, or not in time: then there is nothing to compare with. */
async function readContext({ host, clock }: SignInParts): Promise<AuthContext | undefined> {
  if (host.authContext === undefined) return undefined;
  try {
    const limited = await withTimeLimit(clock, TIME_LIMITS.authContext, host.authContext());
    return limited.kind === "late" ? undefined : limited.value;
  } catch {
    // Some hosts declare getAuthContext, but reject its calls.
    return undefined;
  }
}

function elsewhere(host: string | undefined): TokenAnswer {
  return { kind: "trouble", trouble: { reason: "otherOrganization", ...(host === undefined ? {} : { host }) } };
}

/** Adds to every trouble which strategies were tried: support asks for that first. */
export function createSignInWithTrace(parts: SignInParts): SignIn {
  const signIn = createSignIn(parts);
  return {
    token: async (request) => {
      const answer = await signIn.token(request);
      return answer.kind === "trouble" ? { ...answer, trouble: { ...answer.trouble, tried: signIn.tried() } } : answer;
    },
  };
}
