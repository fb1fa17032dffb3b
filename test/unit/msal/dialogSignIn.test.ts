import type { Configuration } from "../../../src/core/configuration";
import type { DialogAnswer, OpenDialog } from "../../../src/flow/ports/signIn";
import { createSignIn } from "../../../src/msal/createSignIn";
import { manualClock } from "../../support/manualClock";
import { configuration as contoso, OWNER, ownerContext, TENANT } from "./contoso";

const configuration: Configuration = { ...contoso, tenant: "organizations" };

function setUp(openDialog: OpenDialog, settings: Configuration = configuration) {
  const clock = manualClock();
  const signIn = createSignIn({
    configuration: settings,
    pageUrl: "https://addins.contoso.com/sessions/taskpane.html?_host_Info=Excel",
    language: () => "de-AT",
    clock,
    hasBridge: false,
    host: {
      nestedAppAuth: false,
      platform: "windows",
      openDialog,
      authContext: () => Promise.resolve(ownerContext),
    },
  });
  const silent = (fileAccess: "own" | "all" = "own") => signIn.token({ fileAccess, interactive: false });
  const click = (fileAccess: "own" | "all" = "own") => signIn.token({ fileAccess, interactive: true });
  return { clock, signIn, silent, click };
}

function tokenMessage(clockNow: number, token = "dialog-token", scopes = ["Files.ReadWrite"]): DialogAnswer {
  const message = {
    kind: "token",
    token,
    expiresAt: clockNow + 3_600_000,
    account: { tenantId: TENANT, objectId: OWNER, displayName: "Owner account", personal: false },
    homeAccountId: `${OWNER}.${TENANT}`,
    scopes,
  };
  return { kind: "message", message: JSON.stringify(message) };
}

const START = manualClock().now();

describe("signing in through Office's dialog", () => {
  it("opens the page beside the pane, with the pane's language, the tenant and no login hint in its address", async () => {
    const opened: string[] = [];
    const { click } = setUp((url) => (opened.push(url), Promise.resolve(tokenMessage(START))));
    expect(await click()).toMatchObject({ kind: "token", token: "dialog-token", scopes: ["Files.ReadWrite"] });
    const query = `language=de-AT&reach=own&tenant=${TENANT}`;
    expect(opened).toEqual([`https://addins.contoso.com/sessions/auth-dialog.html?${query}`]);
  });

  it("never opens by itself, and keeps the token no longer than it is valid", async () => {
    let opened = 0;
    const { clock, silent, click } = setUp(() => ((opened += 1), Promise.resolve(tokenMessage(START))));
    expect(await silent()).toEqual({ kind: "clickNeeded" });
    await click();
    expect((await silent()).kind).toBe("token");
    await clock.advance(58 * 60_000 - 1);
    expect((await silent()).kind).toBe("token");
    // Two minutes before its end: a request may be on its way as long as that.
    await clock.advance(1);
    expect(await silent()).toEqual({ kind: "clickNeeded" });
    expect(opened).toBe(1);
  });

  it("ends in a click after Graph refused the token, and does not give that token out again", async () => {
    const { signIn, silent, click } = setUp(() => Promise.resolve(tokenMessage(START)));
    await click();
    expect(await signIn.token({ fileAccess: "own", interactive: false, fresh: true })).toEqual({ kind: "clickNeeded" });
    expect(await silent()).toEqual({ kind: "clickNeeded" });
  });

  it("ends in a click, too, where a challenge asks for more than the kept token says", async () => {
    const { signIn, silent, click } = setUp(() => Promise.resolve(tokenMessage(START)));
    await click();
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    expect(await signIn.token({ fileAccess: "own", interactive: false, claims })).toEqual({ kind: "clickNeeded" });
    expect(await silent()).toEqual({ kind: "clickNeeded" });
  });

  it("passes the claims of that refusal to the click that follows", async () => {
    const opened: string[] = [];
    const { signIn, click } = setUp((url) => (opened.push(url), Promise.resolve(tokenMessage(START))));
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    await signIn.token({ fileAccess: "own", interactive: false, fresh: true, claims });
    await click();
    expect(new URL(opened[0] ?? "").searchParams.get("claims")).toBe(claims);
  });

  it("does not take a token for what it does not reach", async () => {
    const { silent, click } = setUp(() => Promise.resolve(tokenMessage(START)));
    await click();
    expect(await silent("all")).toEqual({ kind: "clickNeeded" });
  });

  it("asks again for the permission to send email, and keeps that token beside the one for files", async () => {
    const opened: string[] = [];
    const answers = [tokenMessage(START), tokenMessage(START, "mail-token", ["Mail.Send"])];
    const { signIn, silent, click } = setUp((url) => {
      opened.push(new URL(url).search);
      return Promise.resolve(answers[opened.length - 1] ?? tokenMessage(START));
    });
    await click();
    const mail = { fileAccess: "own", mail: true } as const;
    expect(await signIn.token({ ...mail, interactive: false })).toEqual({ kind: "clickNeeded" });
    expect(await signIn.token({ ...mail, interactive: true })).toMatchObject({ token: "mail-token" });
    expect(opened[1]).toBe(`?language=de-AT&reach=own&mail=send&tenant=${TENANT}`);
    expect(await signIn.token({ ...mail, interactive: false })).toMatchObject({ token: "mail-token" });
    expect(await silent()).toMatchObject({ token: "dialog-token" });
  });

  it.each([
    [12002, "notConfigured"],
    [12003, "notConfigured"],
    [12004, "notConfigured"],
    [12005, "notConfigured"],
    [12006, "popupClosed"],
    [12007, "popupBlocked"],
    [12009, "cancelled"],
    [12011, "popupBlocked"],
    [12010, "refused"],
  ] as const)("names dialog error %i, and recovers on the next click", async (code, reason) => {
    let answer: DialogAnswer = { kind: "failed", code };
    const { click } = setUp(() => Promise.resolve(answer));
    expect(await click()).toEqual({ kind: "trouble", canChoose: true, trouble: { reason, code: String(code) } });
    answer = tokenMessage(START);
    expect((await click()).kind).toBe("token");
  });

  it.each([
    "",
    "null",
    "{}",
    '{"kind":"token","token":""}',
    '{"kind":"trouble","trouble":{"reason":"other"}}',
    "<html>",
  ])("takes no message that is not whole: %s", async (message) => {
    const { click } = setUp(() => Promise.resolve({ kind: "message", message }));
    expect(await click()).toEqual({
      kind: "trouble",
      canChoose: true,
      trouble: { reason: "refused", code: "bad_message" },
    });
  });

  it("passes on the trouble that the dialog reports", async () => {
    const trouble = { reason: "conditionalAccess", code: "interaction_required", number: 53003 };
    const { click } = setUp(() =>
      Promise.resolve({ kind: "message", message: JSON.stringify({ kind: "trouble", trouble }) }),
    );
    expect(await click()).toEqual({ kind: "trouble", canChoose: true, trouble });
  });

  it("closes a dialog that gives no answer within five minutes, and says so", async () => {
    let closed = false;
    const { clock, click } = setUp((_url, signal) => {
      signal.addEventListener("abort", () => (closed = true));
      return new Promise(() => undefined);
    });
    const answer = click();
    await clock.advance(0);
    await clock.advance(5 * 60_000);
    expect(await answer).toEqual({ kind: "trouble", canChoose: true, trouble: { reason: "timedOut" } });
    expect(closed).toBe(true);
  });

  it("closes the dialog of an earlier click", async () => {
    const signals: AbortSignal[] = [];
    const { clock, click } = setUp((_url, signal) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise(() => undefined) : Promise.resolve(tokenMessage(START));
    });
    const lost = click();
    await clock.advance(0);
    expect((await click()).kind).toBe("token");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect((await lost).kind).toBe("token");
  });

  it("does not take a token of one organisation for a workbook of another, and keeps both", async () => {
    const tenants = { "fabrikam.sharepoint.com": "fabrikam.onmicrosoft.com" };
    const byTenant: DialogAnswer[] = [tokenMessage(START, "at-home"), tokenMessage(START, "at-fabrikam")];
    const { signIn, silent, click } = setUp(
      () => Promise.resolve(byTenant.shift() ?? { kind: "failed", code: 12006 }),
      {
        ...configuration,
        tenants,
      },
    );
    const atFabrikam = { fileAccess: "own", host: "fabrikam.sharepoint.com" } as const;
    await click();
    expect(await signIn.token({ ...atFabrikam, interactive: false })).toEqual({ kind: "clickNeeded" });
    expect(await signIn.token({ ...atFabrikam, interactive: true })).toMatchObject({ token: "at-fabrikam" });
    expect(await signIn.token({ ...atFabrikam, interactive: false })).toMatchObject({ token: "at-fabrikam" });
    expect(await silent()).toMatchObject({ token: "at-home" });
  });
});
