import { signInPageSentences } from "../../../src/strings/messages/signInPageSentences";
import { until } from "../../support/until";
import { closeChannels } from "./quietChannels";
import { openPage, PAGE_ORIGIN, runPage } from "./signInPage";

const CONFIGURATION = { clientId: "11111111-2222-4333-8444-555555555555", tenant: "organizations" };

afterEach(closeChannels);

describe("each sign-in page", () => {
  it.each(["auth-redirect", "auth-relay", "auth-dialog"] as const)(
    "says only what the books say, in every element: %s",
    async (name) => {
      const page = openPage(name, { search: "?admin_consent=True", configuration: { clientId: "" } });
      await runPage(name);
      await page.spoken();
      expect(page.ownWords).toBe("");
      expect(page.title()).toBe(signInPageSentences.title);
      expect(page.leaves.length).toBeGreaterThan(2);
      expect(page.leaves.filter((id) => page.said(id) === "")).toEqual([]);
    },
  );
});

describe("the page that Microsoft comes back to", () => {
  it.each([
    ["?admin_consent=True&tenant=contoso.com", "consented"],
    ["?admin_consent=True&error=access_denied&error_description=AADSTS65004", "not-consented"],
    ["?error=consent_required&admin_consent=False", "not-consented"],
  ])("tells an administrator what became of the consent: %s", async (search, message) => {
    const page = openPage("auth-redirect", { search });
    await runPage("auth-redirect");
    expect(page.shown()).toEqual([message]);
  });

  it("says that there is nothing to sign in to where no pane has asked", async () => {
    const page = openPage("auth-redirect");
    await runPage("auth-redirect");
    await until(() => page.shown().includes("nothing"), "the sentence");
    expect(page.shown()).toEqual(["nothing"]);
  });
});

describe("the page that the pane opens for a sign-in", () => {
  it("waits for a click, because browsers block a window that opens by itself", async () => {
    const page = openPage("auth-relay", { configuration: CONFIGURATION, opener: {} });
    await runPage("auth-relay");
    expect([page.shown(), page.canClick("continue"), page.canClick("stop")]).toEqual([["ready"], true, true]);
  });

  it("says that there is nothing to sign in to where no pane has opened it, and offers no click", async () => {
    const page = openPage("auth-relay", { configuration: CONFIGURATION });
    await runPage("auth-relay");
    expect([page.shown(), page.canClick("continue")]).toEqual([["nothing"], false]);
  });

  it("says so after the click where the pane that opened it has made no request", async () => {
    const page = openPage("auth-relay", { configuration: CONFIGURATION, opener: {} });
    await runPage("auth-relay");
    page.click("continue");
    expect(page.shown()).toEqual(["nothing"]);
  });

  it("says that the add-in is not set up where its configuration is missing", async () => {
    const page = openPage("auth-relay", { configuration: { clientId: "" }, opener: {} });
    await runPage("auth-relay");
    expect([page.shown(), page.canClick("continue")]).toEqual([["not-configured"], false]);
  });
});

/** The page after a click on Continue, with the pane that opened it and the window that it opens. */
async function continued(cloud = "global") {
  const told: { readonly type: string; readonly id: string; readonly nonce?: string; readonly error?: string }[] = [];
  const pane = {
    postMessage: (message: (typeof told)[number], origin: string) => told.push({ ...message, ...{ origin } }),
  };
  const sent: string[] = [];
  const child = { closed: false, close: () => undefined, location: { replace: (url: string) => void sent.push(url) } };
  const configuration = { ...CONFIGURATION, cloud };
  const page = openPage("auth-relay", { search: "#id=request-1", configuration, opener: pane, child });
  await runPage("auth-relay");
  page.click("continue");
  const ask = (url: string) => {
    const request = { id: "request-1", method: "GET", url };
    const data = { type: "msal:popup-relay-request:v2", id: "request-1", nonce: told[0]?.nonce, request };
    page.hear({ data, origin: PAGE_ORIGIN, source: pane });
  };
  return { page, told, sent, child, ask };
}

describe("the page that the pane opens for a sign-in, after the click", () => {
  it.each([
    ["global", "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize"],
    ["usgov", "https://login.microsoftonline.us/contoso.com/oauth2/v2.0/authorize"],
  ])("sends its window to Microsoft's sign-in of the cloud %s, and waits", async (cloud, url) => {
    const { page, told, sent, ask } = await continued(cloud);
    expect(told).toMatchObject([{ type: "msal:popup-relay-ready:v2", id: "request-1", origin: PAGE_ORIGIN }]);
    ask(url);
    expect([page.shown(), sent]).toEqual([["waiting"], [url]]);
  });

  it("sends its window to no other address, and tells the pane so", async () => {
    const { told, sent, ask } = await continued();
    ask("https://login.microsoftonline.us/contoso.com/oauth2/v2.0/authorize");
    expect(sent).toEqual([]);
    expect(told[1]).toMatchObject({ error: "popup_relay_unsupported_flow" });
  });

  it("asks whether the sign-in goes on where its window cannot be seen any more, and ends only when a person stops", async () => {
    const { page, told, child, ask } = await continued();
    ask("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize");
    child.closed = true;
    page.look();
    expect([page.shown(), told.length]).toEqual([["lost"], 1]);
    page.click("stop");
    page.look();
    expect(told[1]).toMatchObject({ type: "msal:popup-relay-response:v2", error: "user_cancelled" });
  });
});
