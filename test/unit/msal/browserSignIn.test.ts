import { createSignIn } from "../../../src/msal/createSignIn";
import { manualClock } from "../../support/manualClock";
import { configuration, OWNER, ownerContext, TENANT } from "./contoso";
import { installBrowserPage, type PageParts } from "./browserPage";
import { entraTokens } from "./entraTokens";
import { until } from "../../support/until";

const PAGE_URL = "https://addins.contoso.com/sessions/taskpane.html";

let end: () => void = () => undefined;
afterEach(() => end());

function setUp(parts: Partial<PageParts> = {}) {
  let nonce = "";
  const { authorize = () => ({ code: "code" }), token = () => tokens(nonce) } = parts;
  const page = installBrowserPage(PAGE_URL, {
    ...parts,
    authorize: (url, where) => {
      nonce = url.searchParams.get("nonce") ?? "";
      return authorize(url, where);
    },
    token,
  });
  end = page.end;
  return { page, ...newPane() };
}

/** A pane in the page that stands: a second one is the pane after a reload. */
function newPane() {
  const clock = manualClock();
  const signIn = createSignIn({
    configuration,
    pageUrl: PAGE_URL,
    language: () => "en-US",
    clock,
    hasBridge: false,
    host: { nestedAppAuth: true, platform: "web", authContext: () => Promise.resolve(ownerContext) },
  });
  const silent = () => signIn.token({ fileAccess: "own", interactive: false });
  const click = () => signIn.token({ fileAccess: "own", interactive: true });
  return { clock, signIn, silent, click };
}

function tokens(nonce: string) {
  return entraTokens({ clientId: configuration.clientId, tenantId: TENANT, objectId: OWNER, nonce });
}

const loginRequired = { error: "login_required", error_description: "AADSTS50058: no session" };

describe("signing in where the browser signs in", () => {
  it("asks in a hidden frame, with Office's hint, the redirect page and CP1", async () => {
    const { page, silent, signIn } = setUp();
    expect(await silent()).toEqual({
      kind: "token",
      token: "browser-token",
      account: {
        tenantId: TENANT,
        objectId: OWNER,
        displayName: "Owner account",
        personal: false,
        address: "owner@contoso.com",
      },
      scopes: ["Files.ReadWrite", "openid", "profile"],
      canChoose: true,
    });
    const asked = page.frames[0];
    expect(asked?.origin + (asked?.pathname ?? "")).toBe(
      `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize`,
    );
    expect(asked?.searchParams.get("prompt")).toBe("none");
    expect(asked?.searchParams.get("login_hint")).toBe("owner@contoso.com");
    expect(asked?.searchParams.get("redirect_uri")).toBe("https://addins.contoso.com/sessions/auth-redirect.html");
    expect(asked?.searchParams.get("claims")).toContain("CP1");
    expect(asked?.searchParams.get("code_challenge_method")).toBe("S256");
    expect(signIn.tried()).toEqual(["browser"]);
  });

  it("asks nobody for a token that it has, also after the pane was loaded again", async () => {
    const { page, silent } = setUp();
    await silent();
    await silent();
    expect(await newPane().silent()).toMatchObject({ kind: "token", token: "browser-token" });
    expect(page.frames).toHaveLength(1);
    expect(page.tokenRequests).toHaveLength(1);
  });

  it("renews a token that Graph refused", async () => {
    const { page, silent, signIn } = setUp();
    await silent();
    expect((await signIn.token({ fileAccess: "own", interactive: false, fresh: true })).kind).toBe("token");
    expect(page.tokenRequests[1]?.get("grant_type")).toBe("refresh_token");
  });

  it("passes the claims of a challenge on", async () => {
    const { page, silent, signIn } = setUp();
    await silent();
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
    await signIn.token({ fileAccess: "own", interactive: false, fresh: true, claims });
    expect(page.tokenRequests[1]?.get("claims")).toContain("1700000000");
  });

  it("opens no window by itself: without a session a person has to click", async () => {
    const { page, silent } = setUp({ authorize: () => loginRequired });
    expect(await silent()).toEqual({ kind: "clickNeeded" });
    expect(page.windows).toHaveLength(0);
  });

  it("gives a silent frame that never answers up after 20 seconds, for the button", async () => {
    const { page, clock, silent } = setUp({ authorize: () => "silence" });
    const answer = silent();
    await until(() => page.frames.length > 0);
    await clock.advance(20_000);
    expect(await answer).toEqual({ kind: "clickNeeded" });
  });
});

describe("the sign-in window", () => {
  it("is the relay page, by protocol version 2, which carries no request in its address", async () => {
    const { page, click } = setUp();
    expect(await click()).toMatchObject({ kind: "token", token: "browser-token" });
    expect(page.windows[0]?.url).toMatch(/^https:\/\/addins\.contoso\.com\/sessions\/auth-relay\.html#id=[\w-]+$/);
  });

  it("is named when the browser blocks it, and the next click is a new try", async () => {
    const parts: { popups: "allowed" | "blocked" } = { popups: "blocked" };
    const blocked = setUp(parts);
    expect(await blocked.click()).toEqual({
      kind: "trouble",
      trouble: { reason: "popupBlocked", code: "popup_window_error" },
      canChoose: true,
    });
    const { click } = setUp();
    expect((await click()).kind).toBe("token");
  });

  it("is named when its user closes it, and the next click is a new try", async () => {
    let reply: "silence" | { readonly code: string } = "silence";
    const { page, click } = setUp({ authorize: () => reply });
    const answer = click();
    await until(() => page.windows.length > 0);
    page.windows[0]?.close();
    expect(await answer).toMatchObject({ kind: "trouble", trouble: { reason: "popupClosed", code: "user_cancelled" } });
    reply = { code: "code" };
    expect((await click()).kind).toBe("token");
  });

  it("opens although an earlier sign-in left MSAL's lock behind", async () => {
    const { page, click } = setUp();
    page.sessionStorage.set(
      "msal.interaction.status",
      JSON.stringify({ clientId: configuration.clientId, type: "signin" }),
    );
    expect((await click()).kind).toBe("token");
  });

  it("closes the one of an earlier click, whose caller gets the new answer", async () => {
    let reply: "silence" | { readonly code: string } = "silence";
    let asked = 0;
    const authorize = () => {
      asked += 1;
      return reply;
    };
    const { page, click } = setUp({ authorize });
    const lost = click();
    await until(() => asked === 1, "the first window's request");
    reply = { code: "code" };
    expect((await click()).kind).toBe("token");
    expect(page.windows[0]?.closed).toBe(true);
    expect((await lost).kind).toBe("token");
  });

  it("of two clicks at once stays open for the later one, whatever becomes of the earlier", async () => {
    let reply: "silence" | { readonly code: string } = "silence";
    const asked: URL[] = [];
    const { page, click } = setUp({ authorize: (url) => (asked.push(url), reply) });
    const first = click();
    const second = click();
    await until(() => page.windows.length === 2 && page.windows[0]?.closed === true, "the second window");
    expect(page.windows.map(({ closed }) => closed)).toEqual([true, false]);
    reply = { code: "code" };
    expect((await click()).kind).toBe("token");
    expect([(await first).kind, (await second).kind]).toEqual(["token", "token"]);
    expect(page.windows.map(({ closed }) => closed).slice(0, 2)).toEqual([true, true]);
  });

  it("of two clicks at once stays open for the later one, though the earlier one is slower", async () => {
    const held: (() => void)[] = [];
    const asked: URL[] = [];
    const { page, click } = setUp({
      authorize: (url) => (asked.push(url), "silence"),
      hashed: () => (held.length === 0 ? new Promise((resolve) => void held.push(resolve)) : Promise.resolve()),
    });
    void click();
    await until(() => held.length === 1, "the earlier request");
    void click();
    await until(() => asked.length === 1, "the later window's request");
    held.forEach((go) => go());
    await until(() => page.windows.some(({ closed }) => closed), "a window that closes");
    expect(page.windows.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it("brings the claims that the silent answer asked a person for", async () => {
    let asked: URL | undefined;
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const { silent, click } = setUp({
      authorize: (url, where) => (where === "window" && (asked = url), { code: "code" }),
      token: (form) =>
        asked === undefined
          ? { status: 400, error: "interaction_required", error_description: "AADSTS50076: …", claims }
          : tokens(form.get("nonce") ?? asked.searchParams.get("nonce") ?? ""),
    });
    expect(await silent()).toEqual({ kind: "clickNeeded" });
    expect((await click()).kind).toBe("token");
    expect(asked?.searchParams.get("claims")).toContain("acrs");
  });

  it("names what Entra refuses there by its number", async () => {
    const { click } = setUp({
      authorize: () => ({ error: "access_denied", error_description: "AADSTS90094: an administrator has to consent" }),
    });
    expect(await click()).toMatchObject({ trouble: { reason: "consentMissing", number: 90094 } });
  });
});
