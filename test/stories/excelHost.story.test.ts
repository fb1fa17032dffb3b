import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { documentKinds, type DocumentKind, type OpenedDocument } from "../../src/demo/excel/documentKinds";
import { bridgeStatuses } from "../../src/demo/excel/hostSettings";
import { openExcel, type OpenedExcel, type StoryOptions } from "./support/openExcel";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";
import { until } from "../support/until";
import { timePasses } from "./support/timePasses";

/** These stories are about the host, so the pane is a small page that tells what it finds. */
const PROBE = join(__dirname, "support/probePane");
const OFFICE_JS = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

let excel: OpenedExcel;

async function openProbe(options: StoryOptions = {}): Promise<Frame> {
  excel = await openExcel({ dist: PROBE, ...options });
  return excel.paneFrame();
}

beforeAll(() => wholeStoryBrowser());
afterEach(() => excel.finish());
afterAll(closeStoryBrowser);

describe("office.js in the simulated Excel on the web", () => {
  it("is Microsoft's unmodified script, and gets ready with Excel on the web as its host", async () => {
    // A script that is still on its way when the page is left has no body to compare.
    await readyIn(await openProbe());
    const ran = new Map<string, Promise<Buffer>>();
    excel.page.on("response", (response) => {
      const file = /\/lib\/1\/hosted\/(office\.js|excel-web-16\.00\.js)$/.exec(response.url())?.[1];
      if (file) ran.set(file, response.body());
    });
    await excel.page.reload();

    expect(await readyIn(await excel.paneFrame())).toEqual({ host: "Excel", platform: "OfficeOnline" });
    for (const file of ["office.js", "excel-web-16.00.js"]) {
      const published = readFileSync(join(OFFICE_JS, file));
      expect([file, sha256(await ran.get(file))]).toEqual([file, sha256(published)]);
    }
  });

  it("says whether nested app authentication is supported, as the host does, and the bridge is a second fact", async () => {
    const pane = await openProbe({ nestedAppAuth: true, bridge: false });
    await readyIn(pane);
    expect(await nestedAppAuthIn(pane)).toEqual({ supported: true, bridge: "undefined" });

    excel.simulation.excel.change({ nestedAppAuth: false, bridge: true });
    const reopened = await reopenedPane(pane);
    await readyIn(reopened);
    expect(await nestedAppAuthIn(reopened)).toEqual({ supported: false, bridge: "object" });
  });

  it("has the display language of the host, also the pseudo ones", async () => {
    const pane = await openProbe({ displayLanguage: "qps-plocm" });
    await readyIn(pane);
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("qps-plocm");
    expect(await excel.page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  });

  it("has no theme, partition key or auth context of its own; the emulation adds them and is a choice", async () => {
    const pane = await openProbe({ theme: "dark" });
    await readyIn(pane);
    expect(await newerContextIn(pane)).toEqual({ dark: undefined, partitionKey: undefined, account: undefined });

    excel.simulation.excel.change({ newerOfficeJs: true });
    const reopened = await reopenedPane(pane);
    await readyIn(reopened);
    expect(await newerContextIn(reopened)).toEqual({
      dark: true,
      partitionKey: "contoso-excel-web",
      account: "owner@contoso.com",
    });
  });

  it("saves document settings in the host and reads them back in a new pane", async () => {
    const pane = await openProbe();
    await readyIn(pane);
    await pane.evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set("probe", { n: 1 });
          Office.context.document.settings.saveAsync(() => resolve());
        }),
    );
    await excel.page.evaluate("simulatedExcel.reloadPane()");
    const reopened = await reopenedPane(pane);
    await readyIn(reopened);
    expect(await reopened.evaluate(() => Office.context.document.settings.get("probe") as unknown)).toEqual({ n: 1 });
  });

  it("never gets ready when the host does not answer", async () => {
    const pane = await openProbe({ host: "silent" });
    expect(await readyWithin(pane, 1_500)).toBe(false);
  });

  it("is not there when it is blocked", async () => {
    const pane = await openProbe({ officeJs: "blocked" });
    excel.watch.allow("console", /^Failed to load resource: net::ERR_EMPTY_RESPONSE .*office\.js/);
    await pane.waitForLoadState();
    expect(await pane.evaluate(() => "Office" in window)).toBe(false);
  });

  it("does not talk to a host that Microsoft does not know", async () => {
    const pane = await openProbe({ excelOrigin: "https://excel-imitation.sharepoint.com" });
    excel.watch.allow("csp", /frame-src/);
    excel.watch.allow("console", /Content Security Policy|target origin/);
    expect(await readyWithin(pane, 2_000)).toBe(false);
    expect(excel.simulation.excel.observed()).toEqual([]);
  });
});

describe("the open document", () => {
  const liveUrls = Object.entries<OpenedDocument>(documentKinds).flatMap(([kind, { live }]) =>
    live.kind === "url" ? [[kind as DocumentKind, live.url] as const] : [],
  );

  it.each(liveUrls)("has its live URL: %s", async (kind, url) => {
    const pane = await openProbe({ document: kind });
    await readyIn(pane);
    expect(await liveUrlIn(pane)).toBe(url);
  });

  it("fails with 5001 and has an empty URL when it was never saved", async () => {
    const pane = await openProbe({ document: "unsaved" });
    await readyIn(pane);
    expect(await liveUrlIn(pane)).toBe("error 5001");
    expect(await pane.evaluate(() => Office.context.document.url)).toBe("");
  });

  it("keeps the URL it had at the start when it was renamed meanwhile", async () => {
    const pane = await openProbe({ document: "renamed" });
    await readyIn(pane);
    expect(await pane.evaluate(() => Office.context.document.url)).toMatch(/Travel%20costs%20draft\.xlsx$/);
    expect(await liveUrlIn(pane)).toMatch(/Travel%20costs\.xlsx$/);
  });

  it("may never answer", async () => {
    const pane = await openProbe({ document: "neverAnswers" });
    await readyIn(pane);
    const late = timePasses(pane, 1_000).then(() => "nothing");
    expect(await Promise.race([liveUrlIn(pane).catch(() => "gone"), late])).toBe("nothing");
  });
});

describe("the frame of the task pane", () => {
  it("has storage of its own: not the one that the add-in's site has in a tab", async () => {
    const pane = await openProbe();
    await pane.evaluate(() => localStorage.setItem("probe", "in the pane"));
    const tab = await excel.context.newPage();
    excel.watch.allow("console", /favicon\.ico/);
    await tab.goto(pane.url());
    expect(await tab.evaluate(() => localStorage.getItem("probe"))).toBeNull();

    await excel.page.evaluate("simulatedExcel.reloadPane()");
    const reopened = await reopenedPane(pane);
    expect(await reopened.evaluate(() => localStorage.getItem("probe"))).toBe("in the pane");
  });

  it("opens a window after a click, and not without one", async () => {
    // First of all: whatever a story then looks for in the frame counts as a click there.
    const pane = await openProbe({
      inPane: 'window.unasked = window.open("about:blank") === null ? "blocked" : "opened";',
    });
    await excel.pane.locator("#open").click();
    expect(await pane.evaluate("[unasked, probe.windowAfterClick]")).toEqual(["blocked", "opened"]);
  });

  it("is not shown by a site where Excel does not run", async () => {
    const pane = await openProbe({ excelOrigin: "https://excel.untrusted.example" });
    excel.watch.allow("console", /frame-ancestors/);
    excel.watch.allow("csp", /frame-ancestors/);
    await until(() => pane.url().startsWith("chrome-error:"));
    expect(await excel.pane.locator("h1", { hasText: "Probe" }).count()).toBe(0);
  });

  it("is refused the clipboard", async () => {
    const pane = await openProbe();
    const refusal = await pane.evaluate(() => navigator.clipboard.writeText("x").catch((error: Error) => error.name));
    expect(refusal).toBe("NotAllowedError");
    excel.watch.allow("console", /clipboard/i);
  });

  it("cannot lead the whole window elsewhere", async () => {
    const pane = await openProbe();
    excel.watch.allow("console", /navigation/);
    const refusal = await pane.evaluate(() => {
      try {
        if (window.top) window.top.location.href = "https://addins.contoso.com/elsewhere";
        return "no error";
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe("SecurityError");
    expect(excel.page.url()).toBe("https://excel.officeapps.live.com/");
  });

  it("blocks an inline script and a foreign fetch, and both are reported", async () => {
    const pane = await openProbe();
    excel.watch.allow("console", /Content Security Policy|Failed to load/i);
    excel.watch.allow("csp", /script-src-elem blocked inline|connect-src blocked https:\/\/foreign\.example/);
    const outcome = await pane.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      document.body.append(script);
      const answer = await fetch("https://foreign.example/").catch(() => "blocked");
      return { planted: "planted" in window, answer };
    });
    expect(outcome).toEqual({ planted: false, answer: "blocked" });
    await until(() => excel.simulation.reports().length >= 2);
    const blocked = excel.simulation.reports().map(({ directive, blocked }) => `${directive} ${blocked}`);
    expect(blocked).toEqual(expect.arrayContaining(["script-src-elem inline", "connect-src https://foreign.example/"]));
    await until(() => excel.watch.seen("csp").some((text) => text.startsWith("script-src-elem blocked inline in")));
    expect(excel.simulation.unknownRequests()).toEqual([]);
  });

  it("shows a dialog in the host page, which sends messages to the pane", async () => {
    const pane = await openProbe();
    await readyIn(pane);
    const message = pane.evaluate(
      () =>
        new Promise((resolve) => {
          const url = "https://addins.contoso.com/taskpane.html";
          Office.context.ui.displayDialogAsync(url, { displayInIframe: true, width: 40, height: 40 }, ({ value }) => {
            value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
              value.close();
              resolve(event);
            });
          });
        }),
    );
    const dialog = await (await excel.page.locator('iframe[title="Dialog"]').elementHandle())?.contentFrame();
    if (!dialog) throw new Error("No dialog was opened.");
    await readyIn(dialog);
    await dialog.evaluate(() => Office.context.ui.messageParent("done"));
    expect(await message).toMatchObject({ message: "done" });
    await until(async () => (await excel.page.locator("dialog").count()) === 0);
  });
});

describe("the nested-app bridge", () => {
  it("gives tokens of the chosen account which Graph accepts", async () => {
    const pane = await openProbe({ account: "Colleague account" });
    expect(await askBridge(pane, "GetInitContext")).toMatchObject({ success: true, initContext: {} });
    const { token, account } = await askBridge(pane, "GetToken");
    expect(account).toMatchObject({ name: "Colleague account", username: "colleague@contoso.com" });
    const caller = excel.simulation.authority.check(token?.access_token ?? "");
    expect(caller).toMatchObject({ kind: "valid", caller: { scopes: ["Files.ReadWrite"] } });
  });

  it("wants a click for each further scope", async () => {
    const pane = await openProbe({ signIn: { kind: "clickNeeded", ask: false } });
    const interaction = { success: false, error: { status: "USER_INTERACTION_REQUIRED" } };
    expect(await askBridge(pane, "GetToken")).toMatchObject(interaction);
    expect(await askBridge(pane, "GetTokenPopup")).toMatchObject({ success: true });
    expect(await askBridge(pane, "GetToken")).toMatchObject({ success: true });
    expect(await askBridge(pane, "GetToken", "Files.ReadWrite.All")).toMatchObject(interaction);
  });

  it("shows the host's own prompt, where a person may refuse", async () => {
    const pane = await openProbe({ signIn: { kind: "clickNeeded", ask: true } });
    const answer = askBridge(pane, "GetTokenPopup");
    await excel.page.getByRole("dialog", { name: "Sign in" }).getByRole("button", { name: "Cancel" }).click();
    expect(await answer).toMatchObject({ success: false, error: { status: "USER_CANCEL" } });
  });

  it.each(bridgeStatuses)("can fail with %s", async (status) => {
    const pane = await openProbe({ signIn: { kind: "refused", status, code: "probe" } });
    const failure = { success: false, error: { status, code: "probe" } };
    expect(await askBridge(pane, "GetToken")).toMatchObject(failure);
    expect(await askBridge(pane, "GetTokenPopup")).toMatchObject(failure);
  });

  it("may answer late, or never", async () => {
    const pane = await openProbe({ signIn: { kind: "late", afterMs: 700 } });
    const asked = await pane.evaluate(() => performance.now());
    expect(await askBridge(pane, "GetToken")).toMatchObject({ success: true });
    // A timer is never early, and a busy machine only makes it later.
    expect((await pane.evaluate(() => performance.now())) - asked).toBeGreaterThanOrEqual(699);

    excel.simulation.excel.change({ signIn: { kind: "never", from: "token" } });
    const never = askBridge(pane, "GetToken").catch(() => "gone");
    expect(await Promise.race([never, timePasses(pane, 1_000).then(() => "nothing came")])).toBe("nothing came");
  });
});

type BridgeAnswer = {
  readonly success: boolean;
  readonly token?: { readonly access_token: string };
  readonly account?: object;
};

/** Speaks to the bridge as MSAL does. */
function askBridge(pane: Frame, method: string, scope = "Files.ReadWrite"): Promise<BridgeAnswer> {
  return pane.evaluate(
    (asked) =>
      new Promise<BridgeAnswer>((resolve) => {
        const { nestedAppAuthBridge: bridge } = window as unknown as { nestedAppAuthBridge: Bridge };
        const requestId = crypto.randomUUID();
        const hear = (message: string) => {
          const answer = JSON.parse(message) as BridgeAnswer & { readonly requestId: string };
          if (answer.requestId === requestId) resolve(answer);
        };
        bridge.addEventListener("message", hear);
        const tokenParams = { clientId: "probe", scope: `openid ${asked.scope}` };
        const messageType = "NestedAppAuthRequest";
        bridge.postMessage(JSON.stringify({ messageType, method: asked.method, requestId, tokenParams }));
      }),
    { method, scope },
  );
}

type Bridge = {
  readonly addEventListener: (type: "message", listener: (message: string) => void) => void;
  readonly postMessage: (message: string) => void;
};

async function readyIn(pane: Frame): Promise<object> {
  await pane.waitForFunction(() => "Office" in window && "onReady" in Office);
  return pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return { host, platform };
  });
}

/** Whether office.js is ready before so many milliseconds of its page have passed. */
async function readyWithin(pane: Frame, limitMs: number): Promise<boolean> {
  await pane.waitForFunction(() => "Office" in window && "onReady" in Office);
  const ready = pane.evaluate(() => Office.onReady().then(() => true));
  // The page may be left before it was.
  ready.catch(() => false);
  return Promise.race([ready, timePasses(pane, limitMs).then(() => false)]);
}

function nestedAppAuthIn(pane: Frame): Promise<object> {
  return pane.evaluate(() => ({
    supported: Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"),
    bridge: (window as unknown as { probe: { bridge: string } }).probe.bridge,
  }));
}

function newerContextIn(pane: Frame): Promise<object> {
  return pane.evaluate(async () => {
    const context = Office.context as Partial<Office.Context>;
    const auth = Office.auth as Partial<Office.Auth> | undefined;
    return {
      dark: context.officeTheme?.isDarkTheme,
      partitionKey: context.partitionKey,
      account: (await auth?.getAuthContext?.())?.userPrincipalName,
    };
  });
}

function liveUrlIn(pane: Frame): Promise<string> {
  return pane.evaluate(
    () =>
      new Promise<string>((resolve) => {
        Office.context.document.getFilePropertiesAsync((result) =>
          resolve(
            result.status === Office.AsyncResultStatus.Succeeded ? result.value.url : `error ${result.error.code}`,
          ),
        );
      }),
  );
}

/** The pane that the host opened in place of this one. */
async function reopenedPane(before: Frame): Promise<Frame> {
  await until(() => before.isDetached());
  return excel.paneFrame();
}

function sha256(content: Buffer | undefined): string {
  return createHash("sha256")
    .update(content ?? "")
    .digest("hex");
}
