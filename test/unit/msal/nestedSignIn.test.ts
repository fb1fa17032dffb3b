import type { AuthContext, TokenAnswer } from "../../../src/flow/ports/signIn";
import { createSignIn, type SignInParts } from "../../../src/msal/createSignIn";
import type { SignInHost } from "../../../src/msal/signInStrategy";
import { manualClock } from "../../support/manualClock";
import { configuration, OWNER, TENANT } from "./contoso";
import {
  failure,
  GUEST,
  initContext,
  installFakeBridge,
  PAGE_URL,
  success,
  type BridgeReply,
  type BridgeRequest,
} from "./fakeBridge";
import { closeChannels } from "./quietChannels";
import { idle } from "../../support/idle";
import { until } from "../../support/until";

const ownerContext: AuthContext = { tenantId: TENANT, objectId: OWNER, loginHint: "owner-hint", isPersonal: false };

afterEach(closeChannels);

function setUp(reply: (request: BridgeRequest) => BridgeReply, parts: Partial<SignInParts> = {}) {
  const bridge = installFakeBridge((request) => (request.method === "GetInitContext" ? initContext : reply(request)));
  return { bridge, ...signInWith(parts) };
}

function signInWith({ host, ...parts }: Partial<SignInParts> = {}) {
  const clock = manualClock();
  const signIn = createSignIn({
    configuration,
    pageUrl: PAGE_URL,
    language: () => "en-US",
    clock,
    hasBridge: true,
    ...parts,
    host: {
      nestedAppAuth: true,
      platform: "windows",
      openDialog: () => Promise.resolve({ kind: "failed", code: 12006 }),
      ...host,
    },
  });
  const silent = () => signIn.token({ fileAccess: "own", interactive: false });
  const click = () => signIn.token({ fileAccess: "own", interactive: true });
  return { clock, signIn, silent, click };
}

function troubleOf(answer: TokenAnswer) {
  return answer.kind === "trouble" ? answer.trouble : answer;
}

describe("signing in through the host", () => {
  it("gives the host's token with its account and granted scopes", async () => {
    const { silent, signIn } = setUp(() => success({ scope: "https://graph.microsoft.com/Files.ReadWrite openid" }));
    expect(await silent()).toEqual({
      kind: "token",
      token: "token-1",
      account: {
        tenantId: TENANT,
        objectId: OWNER,
        displayName: "Owner account",
        personal: false,
        address: "owner@contoso.com",
      },
      scopes: ["Files.ReadWrite", "openid"],
    });
    expect(signIn.tried()).toEqual(["nested"]);
  });

  it("asks the configured tenant in every request, and declares CP1", async () => {
    const { bridge, silent, click } = setUp(({ method }) =>
      method === "GetToken" ? failure("USER_INTERACTION_REQUIRED") : success(),
    );
    await silent();
    await click();
    expect(bridge.tokenRequests().map(({ method }) => method)).toEqual(["GetToken", "GetTokenPopup"]);
    for (const { tokenParams } of bridge.tokenRequests()) {
      expect(tokenParams?.["authority"]).toBe(`https://login.microsoftonline.com/${TENANT}`);
      expect(tokenParams?.["claims"]).toContain("CP1");
      expect(tokenParams?.["scope"]).toBe("Files.ReadWrite openid profile");
    }
  });

  it("asks the tenant that Office is signed in to where the configuration allows any", async () => {
    const { bridge, silent } = setUp(() => success(), {
      configuration: { ...configuration, tenant: "organizations" },
      host: { nestedAppAuth: true, platform: "windows", authContext: () => Promise.resolve(ownerContext) },
    });
    await silent();
    expect(bridge.tokenRequests()[0]?.tokenParams?.["authority"]).toBe(`https://login.microsoftonline.com/${TENANT}`);
  });

  it("names the Graph of a government cloud in the scope, and asks its login host", async () => {
    const { bridge, silent } = setUp(() => success(), { configuration: { ...configuration, cloud: "usgov" } });
    await silent();
    const parameters = bridge.tokenRequests()[0]?.tokenParams;
    expect(parameters?.["scope"]).toBe("https://graph.microsoft.us/Files.ReadWrite openid profile");
    expect(parameters?.["authority"]).toBe(`https://login.microsoftonline.us/${TENANT}`);
  });

  it("serves the second request from memory, and asks the host again for a fresh token", async () => {
    const { bridge, silent, signIn } = setUp(() => success());
    await silent();
    await silent();
    expect(bridge.tokenRequests()).toHaveLength(1);
    await signIn.token({ fileAccess: "own", interactive: false, fresh: true });
    expect(bridge.tokenRequests()).toHaveLength(2);
    expect(bridge.tokenRequests()[1]?.tokenParams?.["forceRefresh"]).toBe(true);
  });

  it("passes the claims of a challenge to the host, past the memory", async () => {
    const { bridge, silent, signIn } = setUp(() => success());
    await silent();
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: "1700000000" } } });
    await signIn.token({ fileAccess: "own", interactive: false, fresh: true, claims });
    expect(bridge.tokenRequests()[1]?.tokenParams?.["claims"]).toContain("1700000000");
  });

  it("gives the claims that a silent request could not satisfy to the click that follows", async () => {
    const { bridge, click, signIn } = setUp(({ method }) =>
      method === "GetToken" ? failure("USER_INTERACTION_REQUIRED") : success(),
    );
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: "1700000000" } } });
    await signIn.token({ fileAccess: "own", interactive: false, fresh: true, claims });
    await click();
    expect(bridge.tokenRequests()[1]?.tokenParams?.["claims"]).toContain("1700000000");
  });
});

describe("each refusal of the host", () => {
  it.each([
    ["USER_CANCEL", undefined, { reason: "cancelled", code: "user_canceled" }],
    ["NO_NETWORK", undefined, { reason: "noNetwork", code: "no_network_connectivity" }],
    ["ACCOUNT_UNAVAILABLE", undefined, { reason: "accountUnavailable", code: "no_account_found" }],
    ["TRANSIENT_ERROR", "temporarily_unavailable", { reason: "throttled", code: "temporarily_unavailable" }],
    ["TRANSIENT_ERROR", undefined, { reason: "hostFailed" }],
    ["PERSISTENT_ERROR", undefined, { reason: "hostFailed" }],
    ["PERSISTENT_ERROR", "invalid_grant", { reason: "refused", code: "invalid_grant" }],
    ["PERSISTENT_ERROR", "user_cancelled", { reason: "cancelled", code: "user_cancelled" }],
    ["A_STATUS_OF_TOMORROW", undefined, { reason: "refused", code: "unknown_error" }],
    [undefined, undefined, { reason: "refused", code: "unknown_error" }],
  ])("%s with code %s is named, silently and from a click", async (status, code, trouble) => {
    const { silent, click } = setUp(() => failure(status, code));
    expect(await silent()).toEqual({ kind: "trouble", trouble });
    expect(await click()).toEqual({ kind: "trouble", trouble });
  });

  it.each([undefined, "interaction_required", "login_required"])(
    "USER_INTERACTION_REQUIRED with code %s asks for a click",
    async (code) => {
      const { silent } = setUp(() => failure("USER_INTERACTION_REQUIRED", code));
      expect(await silent()).toEqual({ kind: "clickNeeded" });
    },
  );

  it("names a conditional-access rule by its number, read from the digits after AADSTS", async () => {
    const { silent } = setUp(() =>
      failure("USER_INTERACTION_REQUIRED", "invalid_grant", "AADSTS53003: for owner@contoso.com"),
    );
    const answer = await silent();
    expect(troubleOf(answer)).toEqual({ reason: "conditionalAccess", code: "invalid_grant", number: 53003 });
    expect(JSON.stringify(answer)).not.toContain("owner@");
  });

  it("asks for a click where consent is missing, and names it once a person has tried", async () => {
    const { silent, click } = setUp(() => failure("USER_INTERACTION_REQUIRED", "invalid_grant", "AADSTS65001: …"));
    expect(await silent()).toEqual({ kind: "clickNeeded" });
    expect(troubleOf(await click())).toMatchObject({ reason: "consentMissing", number: 65001 });
  });

  it("names the tenant that was asked where the account does not belong to it", async () => {
    const { click } = setUp(() => failure("PERSISTENT_ERROR", "invalid_request", "AADSTS50020: …"));
    expect(troubleOf(await click())).toMatchObject({ reason: "wrongTenant", number: 50020, tenant: TENANT });
  });

  it("leaves out a code that does not look like one", async () => {
    const { silent } = setUp(() => failure("PERSISTENT_ERROR", "token eyJ0 for owner@contoso.com"));
    expect(await silent()).toEqual({ kind: "trouble", trouble: { reason: "refused" } });
  });
});

describe("a host that does not answer", () => {
  it("ends a silent request after 20 seconds, says so, and drops the late answer", async () => {
    const { bridge, clock, silent } = setUp(() => "never");
    const answer = silent();
    await until(() => bridge.tokenRequests().length === 1);
    await clock.advance(20_000);
    expect(await answer).toEqual({ kind: "trouble", trouble: { reason: "timedOut" } });
    bridge.deliver(bridge.tokenRequests()[0], success());
    expect(await answer).toEqual({ kind: "trouble", trouble: { reason: "timedOut" } });
  });

  it("ends a sign-in by click after five minutes, not before", async () => {
    const { bridge, clock, click } = setUp(() => "never");
    let ended = false;
    const answer = click().finally(() => (ended = true));
    await until(() => bridge.tokenRequests().length === 1);
    await clock.advance(4 * 60_000);
    expect(ended).toBe(false);
    await clock.advance(60_000);
    expect(await answer).toEqual({ kind: "trouble", trouble: { reason: "timedOut" } });
  });

  it("is usable again after a request that never came back", async () => {
    let replies: BridgeReply = "never";
    const { bridge, clock, silent } = setUp(() => replies);
    const first = silent();
    await until(() => bridge.tokenRequests().length === 1);
    await clock.advance(20_000);
    await first;
    replies = success();
    expect((await silent()).kind).toBe("token");
  });

  it("names a bridge that dies half-way, and gives a token once it is back", async () => {
    let replies: BridgeReply = "dead";
    const { silent } = setUp(() => replies);
    expect(await silent()).toEqual({ kind: "trouble", trouble: { reason: "refused", code: "unknown_error" } });
    replies = success();
    expect((await silent()).kind).toBe("token");
  });

  it("goes on without Office's account where getAuthContext never answers", async () => {
    const { bridge, clock, silent } = setUp(() => success(), {
      host: { nestedAppAuth: true, platform: "windows", authContext: () => new Promise(() => undefined) },
    });
    const answer = silent();
    await clock.advance(5_000);
    expect((await answer).kind).toBe("token");
    expect(bridge.tokenRequests()).toHaveLength(1);
  });
});

describe("the next way", () => {
  const dialogToken = {
    kind: "token",
    token: "dialog-token",
    expiresAt: 1_800_000_000_000 + 3_600_000,
    account: { tenantId: TENANT, objectId: OWNER, displayName: "Owner account", personal: false },
    homeAccountId: `${OWNER}.${TENANT}`,
    scopes: ["Files.ReadWrite"],
  };
  const host: SignInHost = {
    nestedAppAuth: true,
    platform: "windows",
    openDialog: () => Promise.resolve({ kind: "message", message: JSON.stringify(dialogToken) }),
  };

  it.each([
    ["DISABLED", undefined, "nested_app_auth_bridge_disabled"],
    ["NESTED_APP_AUTH_UNAVAILABLE", undefined, "nested_app_auth_bridge_disabled"],
    ["NESTED_APP_AUTH_UNAVAILABLE", "host_has_no_broker", "host_has_no_broker"],
  ])("is tried after %s with code %s, and the host is not asked again", async (status, code, reported) => {
    const { bridge, silent, click, signIn } = setUp(() => failure(status, code), { host });
    expect(await silent()).toEqual({ kind: "clickNeeded" });
    expect(await click()).toMatchObject({ kind: "token", token: "dialog-token" });
    expect(bridge.tokenRequests()).toHaveLength(1);
    expect(signIn.tried()).toEqual([`nested: ${reported}`, "dialog"]);
  });

  it("is tried in the same click that found the first one closed", async () => {
    const { click } = setUp(() => failure("DISABLED"), { host });
    expect(await click()).toMatchObject({ kind: "token", token: "dialog-token" });
  });

  it("is tried when the bridge does not start within 10 seconds", async () => {
    const bridge = installFakeBridge(() => "never");
    const { clock, silent, signIn } = signInWith({ host });
    const answer = silent();
    await until(() => bridge.requests.length === 1);
    await clock.advance(10_000);
    expect(await answer).toEqual({ kind: "clickNeeded" });
    expect(signIn.tried()).toEqual(["nested: bridge_start_timed_out", "dialog"]);
    bridge.deliver(bridge.requests[0], initContext);
    await silent();
    expect(bridge.tokenRequests()).toHaveLength(0);
  });

  it.each([failure("DISABLED"), failure("PERSISTENT_ERROR")])(
    "is tried when the bridge refuses to start",
    async (reply) => {
      installFakeBridge(() => reply);
      const { silent, signIn } = signInWith({ host });
      expect(await silent()).toEqual({ kind: "clickNeeded" });
      expect(signIn.tried()).toEqual(["nested: bridge_start_failed", "dialog"]);
    },
  );

  it("is the only one where the requirement set is reported without a bridge", async () => {
    const bridge = installFakeBridge(() => success());
    const { click, signIn } = signInWith({ host, hasBridge: false });
    expect(await click()).toMatchObject({ token: "dialog-token" });
    expect(bridge.requests).toHaveLength(0);
    expect(signIn.tried()).toEqual(["dialog"]);
  });
});

describe("one sign-in at a time", () => {
  it("shares one answer among equal silent requests", async () => {
    const { bridge, silent } = setUp(() => success());
    const answers = await Promise.all([silent(), silent(), silent()]);
    expect(bridge.tokenRequests()).toHaveLength(1);
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(["token"]));
  });

  it("asks separately for other file access", async () => {
    const { bridge, silent, signIn } = setUp(({ tokenParams }) => success({ scope: String(tokenParams?.["scope"]) }));
    await Promise.all([silent(), signIn.token({ fileAccess: "all", interactive: false })]);
    expect(bridge.tokenRequests().map(({ tokenParams }) => tokenParams?.["scope"])).toEqual([
      "Files.ReadWrite openid profile",
      "Files.ReadWrite.All openid profile",
    ]);
  });

  it("gives a waiting silent request the answer of the click, and drops its own", async () => {
    const { bridge, silent, click } = setUp(({ method }) =>
      method === "GetToken" ? "never" : success({ token: "clicked" }),
    );
    const waiting = silent();
    await until(() => bridge.tokenRequests().length === 1);
    const clicked = await click();
    bridge.deliver(bridge.tokenRequests()[0], success({ token: "late" }));
    expect(await waiting).toEqual(clicked);
    expect(clicked).toMatchObject({ token: "clicked" });
  });

  it("lets a second click take over from one that got lost", async () => {
    let replies: BridgeReply = "never";
    const { bridge, click } = setUp(() => replies);
    const lost = click();
    await until(() => bridge.tokenRequests().length === 1);
    replies = success({ token: "second" });
    expect(await click()).toMatchObject({ token: "second" });
    expect(await lost).toMatchObject({ token: "second" });
  });

  it("keeps silent requests back while a person signs in", async () => {
    const { bridge, silent, click } = setUp(({ method }) => (method === "GetTokenPopup" ? "never" : success()));
    const clicked = click();
    await until(() => bridge.tokenRequests().length === 1);
    const waiting = silent();
    await idle();
    expect(bridge.tokenRequests()).toHaveLength(1);
    bridge.deliver(bridge.tokenRequests()[0], success({ token: "clicked" }));
    await clicked;
    expect(await waiting).toMatchObject({ token: "clicked" });
  });
});

describe("another account than Office's", () => {
  const host = { nestedAppAuth: true, platform: "windows", authContext: () => Promise.resolve(ownerContext) } as const;

  it("gets no token until a person has gone on with it", async () => {
    const { silent, click } = setUp(() => success({ objectId: GUEST }), { host });
    const report = { kind: "trouble", trouble: { reason: "otherAccount", account: "Guest account" } };
    expect(await silent()).toEqual(report);
    expect(await silent()).toEqual(report);
    expect(await click()).toMatchObject({ kind: "token", account: { objectId: GUEST } });
    expect(await silent()).toMatchObject({ kind: "token", account: { objectId: GUEST } });
  });

  it("is reported by the click itself when nothing was reported before", async () => {
    const { click } = setUp(() => success({ objectId: GUEST }), { host });
    expect(troubleOf(await click())).toMatchObject({ reason: "otherAccount" });
    expect(await click()).toMatchObject({ kind: "token" });
  });

  it("is not seen where the guest of this tenant is Office's account at home", async () => {
    const home = { ...ownerContext, tenantId: "aaaaaaaa-0000-4000-8000-000000000001" };
    const reply = success({ objectId: GUEST });
    const { silent } = setUp(
      () => ({ ...reply, account: { ...reply.account, homeAccountId: `${OWNER}.${home.tenantId}` } }),
      { host: { ...host, authContext: () => Promise.resolve(home) } },
    );
    expect((await silent()).kind).toBe("token");
  });
});

it("marks a personal account", async () => {
  const personal = "9188040d-6c67-4c5b-b112-36a304b66dad";
  const { silent } = setUp(() => success({ tenantId: personal }));
  expect(await silent()).toMatchObject({ account: { personal: true, tenantId: personal } });
});
