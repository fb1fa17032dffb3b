import { webcrypto } from "node:crypto";
import { OWNER, TENANT } from "./contoso";
import { useQuietChannels } from "./quietChannels";

/** A page with `window.nestedAppAuthBridge`, as far as MSAL looks at it, and the host's side of that bridge. */
export type BridgeRequest = {
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: Readonly<Record<string, unknown>>;
};

export type BridgeReply = Readonly<Record<string, unknown>> | "never" | "dead";

export type FakeBridge = {
  readonly requests: readonly BridgeRequest[];
  readonly tokenRequests: () => readonly BridgeRequest[];
  /** Answers a request that was left open. */
  readonly deliver: (request: BridgeRequest | undefined, reply: Readonly<Record<string, unknown>>) => void;
};

export function installFakeBridge(reply: (request: BridgeRequest) => BridgeReply): FakeBridge {
  const listeners = new Set<(message: string) => void>();
  const requests: BridgeRequest[] = [];
  const send = (request: BridgeRequest, answer: Readonly<Record<string, unknown>>) => {
    const message = JSON.stringify({
      messageType: "NestedAppAuthResponse",
      requestId: request.requestId,
      ...answer,
    });
    listeners.forEach((listener) => listener(message));
  };
  const bridge = {
    addEventListener: (_type: string, listener: (message: string) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (message: string) => void) => listeners.delete(listener),
    postMessage(message: string) {
      const request = JSON.parse(message) as BridgeRequest;
      requests.push(request);
      const answer = reply(request);
      if (answer === "dead") throw new Error("the host's channel is closed");
      if (answer !== "never") queueMicrotask(() => send(request, answer));
    },
  };
  useQuietChannels();
  Object.assign(globalThis, {
    window: {
      nestedAppAuthBridge: bridge,
      location: new URL(PAGE_URL),
      console: { log: () => undefined },
      crypto: webcrypto,
    },
  });
  return {
    requests,
    tokenRequests: () => requests.filter(({ method }) => method !== "GetInitContext"),
    deliver: (request, answer) => request && send(request, answer),
  };
}

export const PAGE_URL = "https://addins.contoso.com/taskpane.html";

export const GUEST = "d2c83e60-17fa-4b95-a0d4-6e5b9f30c1a8";

export const initContext = {
  success: true,
  initContext: { sdkName: "test host", sdkVersion: "1", capabilities: {} },
};

export function failure(status: string | undefined, code?: string, description?: string) {
  return { success: false, error: { status, code, description } };
}

export function success({ objectId = OWNER, tenantId = TENANT, scope = "Files.ReadWrite", token = "token-1" } = {}) {
  const [name, username] =
    objectId === OWNER ? ["Owner account", "owner@contoso.com"] : ["Guest account", "guest@contoso.com"];
  return {
    success: true,
    token: {
      access_token: token,
      expires_in: 3600,
      id_token: idToken({ oid: objectId, tid: tenantId, name, preferred_username: username }),
      scope,
    },
    account: {
      homeAccountId: `${objectId}.${tenantId}`,
      environment: "login.microsoftonline.com",
      tenantId,
      localAccountId: objectId,
      name,
      username,
    },
  };
}

function idToken(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(claims)}.x`;
}
