import type { DialogAnswer, TokenRequest } from "../../../src/flow/ports/signIn";
import { createSignIn, createSignInWithTrace } from "../../../src/msal/createSignIn";
import { manualClock } from "../../support/manualClock";
import { configuration, OWNER, TENANT } from "./contoso";
import {
  failure,
  initContext,
  installFakeBridge,
  PAGE_URL,
  success,
  type BridgeReply,
  type BridgeRequest,
} from "./fakeBridge";
import { closeChannels } from "./quietChannels";

const fromDialog: DialogAnswer = {
  kind: "message",
  message: JSON.stringify({
    kind: "token",
    token: "dialog-token",
    expiresAt: 1_900_000_000_000,
    account: { tenantId: TENANT, objectId: OWNER, displayName: "Owner account", personal: false },
    homeAccountId: `${OWNER}.${TENANT}`,
    scopes: ["Files.ReadWrite"],
  }),
};

afterEach(closeChannels);

function setUp(reply: (request: BridgeRequest) => BridgeReply) {
  const bridge = installFakeBridge((request) => (request.method === "GetInitContext" ? initContext : reply(request)));
  const signIn = createSignIn({
    configuration,
    pageUrl: PAGE_URL,
    language: () => "en-US",
    clock: manualClock(),
    hasBridge: true,
    host: { nestedAppAuth: true, platform: "windows", openDialog: () => Promise.resolve(fromDialog) },
  });
  const ask = (request: Partial<TokenRequest>) => signIn.token({ fileAccess: "own", interactive: false, ...request });
  const claimsOfLast = () => String(bridge.tokenRequests().at(-1)?.tokenParams?.["claims"]);
  return { bridge, signIn, ask, claimsOfLast };
}

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';

/** A host that wants a person for what Graph's challenge asks, and whose windows succeed. */
function challenging({ method, tokenParams }: BridgeRequest): BridgeReply {
  const challenged = String(tokenParams?.["claims"]).includes("1700000000");
  if (method === "GetToken" && challenged) return failure("USER_INTERACTION_REQUIRED");
  return success({ scope: String(tokenParams?.["scope"]) });
}

describe("what a challenge of Graph asks of a person", () => {
  it("still goes along with the click after another request was answered silently meanwhile", async () => {
    const { ask, claimsOfLast } = setUp(challenging);
    expect(await ask({ fresh: true, claims: CLAIMS })).toEqual({ kind: "clickNeeded" });
    expect((await ask({ fileAccess: "all" })).kind).toBe("token");
    expect((await ask({ interactive: true })).kind).toBe("token");
    expect(claimsOfLast()).toContain("1700000000");
  });

  it("goes along again with the click after one that a person broke off", async () => {
    let cancels = true;
    const { ask, claimsOfLast } = setUp((request) =>
      request.method === "GetTokenPopup" && cancels ? failure("USER_CANCEL") : challenging(request),
    );
    await ask({ fresh: true, claims: CLAIMS });
    expect((await ask({ interactive: true })).kind).toBe("trouble");
    cancels = false;
    expect((await ask({ interactive: true })).kind).toBe("token");
    expect(claimsOfLast()).toContain("1700000000");
  });

  it("is asked once: no click after the one that met it carries it, and no silent request does", async () => {
    const { ask, claimsOfLast } = setUp(challenging);
    await ask({ fresh: true, claims: CLAIMS });
    expect((await ask({ fileAccess: "all" })).kind).toBe("token");
    expect(claimsOfLast()).not.toContain("1700000000");
    await ask({ interactive: true });
    await ask({ interactive: true });
    expect(claimsOfLast()).not.toContain("1700000000");
  });
});

describe("a way that two requests find closed at one time", () => {
  it("is given up once, and the next way answers both and the click", async () => {
    const { bridge, signIn, ask } = setUp(() => failure("DISABLED"));
    const both = await Promise.all([ask({}), ask({ fileAccess: "all" })]);
    expect(both).toEqual([{ kind: "clickNeeded" }, { kind: "clickNeeded" }]);
    expect(bridge.tokenRequests()).toHaveLength(2);
    expect(signIn.tried()).toEqual(["nested: nested_app_auth_bridge_disabled", "dialog"]);
    expect(await ask({ interactive: true })).toMatchObject({ kind: "token", token: "dialog-token" });
  });
});

describe("a trouble of the sign-in", () => {
  it("tells which ways were tried", async () => {
    const signIn = createSignInWithTrace({
      configuration: {
        clientId: "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731",
        tenant: "organizations",
        cloud: "global",
        graphRoot: "https://graph.microsoft.com/v1.0",
        scopes: "own",
      },
      pageUrl: "https://addins.contoso.com/taskpane.html",
      language: () => "en-US",
      clock: { now: () => 0, passed: () => 0, wait: () => new Promise(() => undefined) },
      host: {
        nestedAppAuth: false,
        platform: "windows",
        openDialog: () => Promise.resolve({ kind: "failed", code: 12006 }),
      },
      hasBridge: false,
    });
    expect(await signIn.token({ fileAccess: "own", interactive: true })).toEqual({
      kind: "trouble",
      trouble: { reason: "popupClosed", code: "12006", tried: ["dialog"] },
      canChoose: true,
    });
  });
});
