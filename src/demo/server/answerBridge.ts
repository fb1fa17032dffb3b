import type { DemoAccount } from "../entra/demoAccounts";
import { capabilitiesIn, idClaims, type TokenAuthority } from "../entra/tokenAuthority";
import type { BridgeQuestion, BridgeReply } from "../excel/controlMessages";
import type { BridgeError, SignInMode } from "../excel/hostSettings";

/** The host's broker: which scopes it was allowed to give out, and how it makes tokens. */
export type Broker = {
  readonly account: DemoAccount;
  readonly signIn: SignInMode;
  readonly authority: TokenAuthority;
  /** Scopes that somebody agreed to at the prompt. */
  readonly granted: Set<string>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

type BridgeRequest = {
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly claims?: string };
};

const OIDC = ["openid", "profile", "offline_access", "email"];
const INTERACTION: BridgeError = { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" };

/** Answers MSAL's bridge protocol (msal-browser, src/naa) as the chosen kind of host does. */
export function answerBridge({ message, decision }: BridgeQuestion, broker: Broker): BridgeReply {
  // Only MSAL's messages come this far: see bridgeRequests.ts.
  const request = JSON.parse(message) as BridgeRequest;
  const { signIn } = broker;
  if (request.method === "GetInitContext") {
    if (signIn.kind === "never" && signIn.from === "init") return { kind: "never" };
    if (signIn.kind === "noInit") return failure(request, signIn);
    return success(request, { initContext: initContextOf(broker.account) });
  }
  switch (signIn.kind) {
    case "silent":
    case "noInit":
      return isAllowed(request) ? token(request, broker) : afterClick(request, broker, decision);
    case "late":
      return token(request, broker, signIn.afterMs);
    case "never":
      return { kind: "never" };
    case "refused":
      return failure(request, signIn);
    case "refusedAfterClick":
      return failure(request, request.method === "GetToken" ? INTERACTION : signIn);
    case "clickNeeded":
      return afterClick(request, broker, signIn.ask ? decision : "continue");
  }
}

/** Sending email is never part of what was allowed beforehand: the first token for it takes a person's click. */
function isAllowed(request: BridgeRequest): boolean {
  return !scopesOf(request).includes("Mail.Send");
}

/** Consent is by scope: a further scope needs a further click. */
function afterClick(request: BridgeRequest, broker: Broker, decision: BridgeQuestion["decision"]): BridgeReply {
  const wanted = scopesOf(request);
  if (wanted.every((scope) => broker.granted.has(scope))) return token(request, broker);
  if (request.method === "GetToken") return failure(request, INTERACTION);
  if (decision === undefined) return { kind: "prompt", account: broker.account.displayName };
  if (decision === "cancel") return failure(request, { status: "USER_CANCEL" });
  wanted.forEach((scope) => broker.granted.add(scope));
  return token(request, broker);
}

function token(request: BridgeRequest, { account, authority, now }: Broker, afterMs = 0): BridgeReply {
  const { clientId = "", claims } = request.tokenParams ?? {};
  const scopes = scopesOf(request);
  const access_token = authority.issue(account, scopes, { clientId, capabilities: capabilitiesIn(claims) });
  const id_token = authority.sign(idClaims(account, { clientId, now: now() }));
  return success(
    request,
    {
      token: { access_token, id_token, expires_in: 3600, scope: scopes.join(" "), properties: null },
      account: {
        ...initContextOf(account).accountContext,
        localAccountId: account.objectId,
        username: account.username,
        name: account.displayName,
      },
    },
    afterMs,
  );
}

function initContextOf({ objectId, tenantId }: DemoAccount) {
  return {
    sdkName: "simulated Excel",
    sdkVersion: "1.0.0",
    capabilities: { queryAccount: false },
    accountContext: {
      homeAccountId: `${objectId}.${tenantId}`,
      environment: "login.microsoftonline.com",
      tenantId,
    },
  };
}

/** Without the OIDC scopes, and without the resource that MSAL may write before a scope. */
function scopesOf({ tokenParams }: BridgeRequest): readonly string[] {
  const names = (tokenParams?.scope ?? "").split(" ").map((scope) => scope.replace(/^https:\/\/[^/]+\//, ""));
  return names.filter((scope) => scope !== "" && !OIDC.includes(scope));
}

function success({ requestId }: BridgeRequest, content: object, afterMs = 0): BridgeReply {
  const message = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: true, ...content });
  return { kind: "answer", message, afterMs };
}

function failure({ requestId }: BridgeRequest, { status, code, subError, description }: BridgeError): BridgeReply {
  const error = { status, code, subError, description, properties: {} };
  const message = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: false, error });
  return { kind: "answer", message, afterMs: 0 };
}
