import { readDialogMessage } from "../../../src/msal/dialogMessages";
import german from "../../../src/strings/languages/de";
import { until } from "../../support/until";
import { installBrowserPage, type BrowserPage } from "./browserPage";
import { configuration } from "./contoso";
import { openPage, PAGE_ORIGIN, runPage } from "./signInPage";

const ADDRESS = `${PAGE_ORIGIN}/sessions/auth-dialog.html?reach=own&tenant=organizations`;

let browser: BrowserPage | undefined;
afterEach(() => browser?.end());

type DialogParts = { readonly host?: string; readonly settings?: object };

/** The sign-in dialog's page in Office, or in a browser's own window where `host` is empty. */
async function openDialog(address: string, { host = "Excel", settings = configuration }: DialogParts = {}) {
  browser = installBrowserPage(address, { framed: false, authorize: () => "silence", token: () => ({}) });
  const { window, document } = globalThis;
  const page = openPage("auth-dialog", { configuration: settings });
  // Its sentences and its configuration are the page's, all else is the browser's.
  const both = { ...document, ...globalThis.document };
  Object.assign(window, { document: both });
  Object.assign(globalThis, { window, location: window.location, document: both });
  const sent: { readonly message: string; readonly targetOrigin?: string }[] = [];
  const ui = {
    messageParent: (message: string, { targetOrigin }: { readonly targetOrigin?: string } = {}) =>
      void sent.push({ message, targetOrigin: targetOrigin ?? "anybody" }),
  };
  const office = { onReady: () => Promise.resolve({ host: host === "" ? null : host }), context: { ui } };
  Object.assign(globalThis, { Office: office });
  Object.assign(window, { Office: office });
  await runPage("auth-dialog");
  return { page, sent, navigations: browser.navigations };
}

describe("the page of the sign-in dialog", () => {
  it("leaves for Microsoft's sign-in, shows that meanwhile, and has nothing to say to the pane yet", async () => {
    const { page, sent, navigations } = await openDialog(ADDRESS);
    await until(() => navigations.length > 0, "the way to Microsoft");
    expect(navigations[0]).toMatch(/^https:\/\/login\.microsoftonline\.com\/.*\/oauth2\/v2\.0\/authorize\?/);
    expect([page.shown(), sent]).toEqual([["leaving"], []]);
  });

  it("tells the pane, and no page of another origin, how the sign-in ended, and shows that it is done", async () => {
    const { page, sent, navigations } = await openDialog(`${ADDRESS}&returned=1`);
    await until(() => sent.length > 0, "the message to the pane");
    expect(sent.map(({ targetOrigin }) => targetOrigin)).toEqual([PAGE_ORIGIN]);
    expect(readDialogMessage(sent[0]?.message ?? "")).toEqual({
      kind: "trouble",
      trouble: { reason: "refused", code: "no_redirect_answer" },
    });
    expect([page.shown(), navigations]).toEqual([["done"], []]);
  });

  it("asks nobody to sign in outside Excel, where there is no pane to tell", async () => {
    const { page, sent, navigations } = await openDialog(ADDRESS, { host: "" });
    await until(() => !page.shown().includes("leaving"), "the sentence");
    expect([page.shown(), sent, navigations]).toEqual([["nothing"], [], []]);
  });

  it("speaks the language that the pane names in its address", async () => {
    const { page } = await openDialog(`${ADDRESS}&language=de-DE&returned=1`);
    await page.spoken();
    expect(page.said("done")).toBe(german.signInPageSentences.dialog.done);
  });

  it("says that the add-in is not set up where its configuration is missing", async () => {
    const { page, sent, navigations } = await openDialog(ADDRESS, { settings: { clientId: "" } });
    expect([page.shown(), sent, navigations]).toEqual([["not-configured"], [], []]);
  });
});
