import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { workbookSentences } from "../../src/strings/messages/workbookSentences";
import { documentKinds } from "../../src/demo/excel/documentKinds";
import type { SignInTrouble } from "../../src/core/answers/trouble";
import { openSignIn, type SignInStory } from "./support/openSignIn";
import {
  addSession,
  closeASession,
  confirmClose,
  entraWindowAfter,
  found,
  seeClosed,
  seeTrouble,
  signInAs,
} from "./support/signInSteps";
import { withAnyName } from "./support/openPane";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";
import { rememberedDocument } from "./support/stored";
import { openCreateDialog } from "./support/openCreateDialog";
import { timePasses } from "./support/timePasses";

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

/** What a person may copy for support; it is searched for secrets with all else. */
async function supportText(): Promise<string> {
  await story.button(noticeSentences.details).first().click();
  const text = await story.pane.locator("pre").first().innerText();
  story.secrets.note("support details", text);
  return text;
}

async function create(): Promise<void> {
  await openCreateDialog(story.pane);
  await story.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
}

/** From the button where something was refused, through the explanation, Entra's window and its consent. */
async function allowMore(button: string = stepSentences.askMore): Promise<void> {
  await story.button(button).click();
  await story.dialog.getByText(workbookSentences.askMoreText).waitFor();
  const relay = await story.windowAfter(() =>
    story.dialog.getByRole("button", { name: dialogSentences.askMore.allow }).click(),
  );
  const entra = await story.windowAfter(() => relay.getByRole("button", { name: "Continue" }).click());
  await entra.getByRole("button", { name: "Accept" }).click();
}

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1701388800"}}}';

describe("a claims challenge of Graph, in the browser's way", () => {
  it("is put into one new request where the header may be read", async () => {
    story = await openSignIn();
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    const id = await addSession(story);
    story.simulation.graph.control.set({ exposedHeaders: ["WWW-Authenticate"] });
    story.simulation.graph.plan({ operation: "closeSession", answer: { kind: "claims", claims: CLAIMS } });
    await confirmClose(story, id);
    await seeClosed(story, id);
    const asked = story.login.requests().filter(({ claims }) => claims?.includes("1701388800"));
    expect(asked).toMatchObject([{ path: "/oauth2/v2.0/token" }]);
  });

  it("is put into the request of a click where Entra wants a person, and the close goes on", async () => {
    story = await openSignIn({ entra: { claimsNeedPerson: true } });
    story.watch.allow("console", /400 .*\/token/);
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    const id = await addSession(story);
    story.simulation.graph.control.set({ exposedHeaders: ["WWW-Authenticate"] });
    story.simulation.graph.plan({ operation: "closeSession", answer: { kind: "claims", claims: CLAIMS } });
    await confirmClose(story, id);
    await story.button(withAnyName(lineSentences.named.close, id)).waitFor();
    const relay = await story.windowAfter(() => story.button(withAnyName(lineSentences.named.close, id)).click());
    await relay.getByRole("button", { name: "Continue" }).click();
    await seeClosed(story, id);
    const asked = story.login.requests().filter(({ claims }) => claims?.includes("1701388800"));
    expect(asked.map(({ path, prompt }) => [path, prompt])).toContainEqual(["/oauth2/v2.0/authorize", null]);
  });

  it("gets one fresh token where the header is hidden, as Graph hides it", async () => {
    story = await openSignIn();
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    const id = await addSession(story);
    story.simulation.graph.plan({ operation: "closeSession", answer: { kind: "claims", claims: CLAIMS } });
    await confirmClose(story, id);
    await seeClosed(story, id);
    expect(story.login.requests().some(({ claims }) => claims?.includes("1701388800"))).toBe(false);
  });
});

describe("a file of a colleague", () => {
  it("is asked for by a click that explains why, then tried once more", async () => {
    story = await openSignIn({ document: "ofColleague" });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await allowMore(workbookSentences.notFound.askMore);
    await found(story, "Head count.xlsx");
    await closeASession(story, "ofColleague");
    const { scopes } = story.login.requests().at(-1) ?? { scopes: [] };
    expect(scopes).toContain("Files.ReadWrite.All");
  });

  it("that was found before: a refused creation leads to the same click, and goes on from there", async () => {
    const { url } = documentKinds.ofColleague;
    story = await openSignIn({ document: "ofColleague", stored: rememberedDocument(url, "ofColleague") });
    await found(story, "Head count.xlsx");
    await create();
    await signInAs(await entraWindowAfter(story), "Owner account");
    await allowMore();
    await story.dialog.getByText(dialogSentences.create.title).waitFor();
    await story.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await story.notice.getByText("A session is open").waitFor();
    const [session] = story.simulation.graph.control.sessions();
    await confirmClose(story, session?.id ?? "");
    await seeClosed(story, session?.id ?? "");
  });

  it("that stays closed tells the real reason after that, and offers no further permission", async () => {
    const closed = "https://contoso-my.sharepoint.com/personal/colleague_contoso_com/Documents/Salaries.xlsx";
    story = await openSignIn({
      document: { title: "Salaries.xlsx", url: closed, live: { kind: "url", url: closed } },
      entra: { consented: ["Files.ReadWrite", "Files.ReadWrite.All"] },
    });
    await signInAs(await entraWindowAfter(story), "Owner account", false);
    await story.button(workbookSentences.notFound.askMore).click();
    const relay = await story.windowAfter(() =>
      story.dialog.getByRole("button", { name: dialogSentences.askMore.allow }).click(),
    );
    await relay.getByRole("button", { name: "Continue" }).click();
    await story.pane
      .getByText(/sensitivity label, or the account doesn't have a license/)
      .first()
      .waitFor();
    expect(await story.button(workbookSentences.notFound.askMore).count()).toBe(0);
    const shares = story.simulation.graph.requests().filter(({ operation }) => operation === "sharedItem");
    expect(shares.map(({ scopes }) => scopes.includes("Files.ReadWrite.All"))).toEqual([false, true]);
  });
});

describe("a refusal of Entra", () => {
  const refusals: readonly (readonly [number, SignInTrouble["reason"]])[] = [
    [53003, "conditionalAccess"],
    [530021, "conditionalAccess"],
    [65001, "consentMissing"],
    [90094, "consentMissing"],
    [50020, "wrongTenant"],
    [90072, "wrongTenant"],
    [90033, "throttled"],
  ];

  it.each(refusals)("AADSTS%s gets its sentence: %s", async (refusal, reason) => {
    story = await openSignIn({ entra: { refusal } });
    const entra = await entraWindowAfter(story);
    await entra.getByRole("button", { name: "Owner account" }).click();
    await seeTrouble(story, troubleSentences.signIn[reason].title);
    expect(await supportText()).toContain(`Sign-in error: AADSTS${refusal}\n`);
    if (reason === "conditionalAccess")
      await story.pane
        .getByText(new RegExp(`AADSTS${refusal}`))
        .first()
        .waitFor();
    if (reason === "wrongTenant")
      await story.pane
        .getByText(/organizations/)
        .first()
        .waitFor();
    if (reason === "consentMissing") await story.button(stepSentences.copyConsentLink).waitFor();
  });

  it("a token endpoint that asks to wait is told as that, and the next click recovers", async () => {
    story = await openSignIn({ entra: { throttledForSeconds: 1 } });
    story.watch.allow("console", /429/);
    await signInAs(await entraWindowAfter(story), "Owner account");
    await seeTrouble(story, troubleSentences.signIn.throttled.title);
    story.login.change({ throttledForSeconds: undefined });
    await timePasses(await story.paneFrame(), 1_500);
    const relay = await story.windowAfter(() => story.button(paneSentences.signIn).first().click());
    await relay.getByRole("button", { name: "Continue" }).click();
    await found(story);
    await closeASession(story);
  });
});

describe("a workbook of another organisation", () => {
  const contoso = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
  const fabrikam = "1f6d2c84-90ab-4c3e-8d57-2b71e04f9a35";

  it("gets its sentence before anybody is asked to sign in, where one tenant's table lists its host", async () => {
    const url = "https://fabrikam.sharepoint.com/sites/Plan/Shared%20Documents/Plan.xlsx";
    story = await openSignIn({
      configuration: { tenant: contoso, tenants: { "fabrikam.sharepoint.com": fabrikam } },
      document: { title: "Plan.xlsx", url, live: { kind: "url", url } },
    });
    await seeTrouble(story, troubleSentences.signIn.otherOrganization.title);
    expect(story.login.requests()).toEqual([]);
    expect(await story.button(paneSentences.signIn).count()).toBe(0);
  });

  it("is not seen in the own OneDrive, where one tenant's table lists a partner's host only", async () => {
    story = await openSignIn({
      configuration: { tenant: contoso, tenants: { "fabrikam.sharepoint.com": fabrikam } },
    });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
  });

  it("is asked for at its own tenant, which the table of hosts names: so a guest gets a token that is good there", async () => {
    story = await openSignIn({
      account: "Guest account",
      configuration: { tenants: { "contoso-my.sharepoint.com": contoso } },
      entra: { consented: ["Files.ReadWrite.All"] },
    });
    await signInAs(await entraWindowAfter(story), "Guest account");
    await story.button(workbookSentences.notFound.askMore).waitFor();
  });
});

describe("the details for support", () => {
  it("list which ways were tried, and why the first was given up", async () => {
    story = await openSignIn({ bridge: true, signIn: { kind: "noInit", status: "PERSISTENT_ERROR" } });
    const entra = await entraWindowAfter(story);
    await entra.getByRole("button", { name: "Cancel" }).click();
    await seeTrouble(story, troubleSentences.signIn.cancelled.title);
    expect(await supportText()).toContain("Sign-in tried: nested: bridge_start_failed › browser");
  });
});

describe("MSAL", () => {
  it("costs nothing at first paint: none of its files, and no sign-in page, before the list", async () => {
    story = await openSignIn({
      inPane: `if (window.opener === null && window.parent === window.top) new MutationObserver((_all, observer) => {
        if (document.getElementById("sessions-title") === null) return;
        observer.disconnect();
        performance.mark("list");
      }).observe(document, { childList: true, subtree: true });`,
    });
    await story.button(paneSentences.signIn).first().waitFor();
    const asked = await (
      await story.paneFrame()
    ).evaluate(() => {
      const list = performance.getEntriesByName("list")[0]?.startTime ?? 0;
      const resources = performance.getEntriesByType("resource");
      return resources.map(({ name, startTime }) => ({ name, before: startTime <= list }));
    });
    const ofSignIn = asked.filter(({ name }) => /msal|auth-|login\.microsoftonline/.test(name));
    expect(asked.filter(({ before }) => before).length).toBeGreaterThan(2);
    expect(ofSignIn.filter(({ before }) => before)).toEqual([]);
    expect(ofSignIn.some(({ name }) => name.includes("msal"))).toBe(true);
  });

  it("keeps its tokens in the session storage of the pane only, in the browser's way", async () => {
    story = await openSignIn();
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    const { local, session } = await (
      await story.paneFrame()
    ).evaluate(() => ({ local: JSON.stringify(localStorage), session: JSON.stringify(sessionStorage) }));
    const tokens = story.login.secrets().filter((secret) => secret.length > 20);
    expect(tokens.filter((token) => local.includes(token))).toEqual([]);
    // MSAL encrypts its local storage, not its session storage, which ends with the pane: this is what it does today.
    expect(tokens.some((token) => session.includes(token))).toBe(true);
    await story.page.evaluate("simulatedExcel.closePane()");
    const tab = await story.context.newPage();
    await tab.goto("https://addins.contoso.com/auth-relay.html");
    const kept = await tab.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);
    // The story's own, which every page of this address gets.
    expect(kept.filter((key) => !/^story\/|\/setting\/seed$/.test(key))).toEqual([]);
  });
});
