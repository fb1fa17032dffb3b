import de from "../../src/strings/languages/de";
import { signInPageSentences } from "../../src/strings/messages/signInPageSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { until } from "../support/until";
import { openSignIn, type SignInStory } from "./support/openSignIn";
import { closeASession, entraWindowAfter, found, linger, seeTrouble, signInAs } from "./support/signInSteps";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";

/** A browser that gives the pane no window, until it is told to; the pane's own windows are not asked. */
const blockedWindows = `if (window.opener === null) {
  const open = window.open;
  window.open = () => null;
  window.unblock = () => (window.open = open);
}`;

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

const signInButton = () => story.button(paneSentences.signIn).first();

describe("signing in to Excel on the web, where there is no bridge", () => {
  it("asks nobody when Excel tells the account and the browser lets Entra's cookies into frames", async () => {
    const consented = ["Files.ReadWrite"];
    story = await openSignIn({
      newerOfficeJs: true,
      signedIn: "Owner account",
      thirdPartyCookies: true,
      entra: { consented },
    });
    await found(story);
    expect(story.context.pages()).toHaveLength(1);
    expect(asked()).toMatchObject([
      { prompt: "none", hinted: true, scopes: ["Files.ReadWrite", "openid", "profile", "offline_access"] },
    ]);
    await closeASession(story);
  });

  it("asks without a hint, and so needs a click, where office.js does not tell the account", async () => {
    story = await openSignIn({ signedIn: "Owner account", entra: { consented: ["Files.ReadWrite"] } });
    await signInButton().waitFor();
    expect(asked()).toMatchObject([{ prompt: "none", hinted: false }]);
    const relay = await story.windowAfter(() => signInButton().click());
    await relay.getByRole("button", { name: "Continue" }).click();
    await found(story);
    await closeASession(story);
  });

  it.each(["never", "unlessTrusted", "always"] as const)(
    "signs in by a window behind the relay page, whether Entra sends COOP or not: %s",
    async (coop) => {
      story = await openSignIn({ newerOfficeJs: true, entra: { coop } });
      const entra = await entraWindowAfter(story);
      await linger(story);
      await signInAs(entra, "Owner account");
      await found(story);
      await closeASession(story);
      await until(() => story.context.pages().length === 1, "the end of both windows");
    },
  );
});

describe("each trouble with the window recovers on the next click", () => {
  it("third-party cookies are blocked: the silent frame fails, and the window works", async () => {
    story = await openSignIn({
      newerOfficeJs: true,
      signedIn: "Owner account",
      entra: { consented: ["Files.ReadWrite"] },
    });
    await signInButton().waitFor();
    expect(asked()).toMatchObject([{ prompt: "none", hinted: true }]);
    const relay = await story.windowAfter(() => signInButton().click());
    await relay.getByRole("button", { name: "Continue" }).click();
    await found(story);
    await closeASession(story);
  });

  it("the window was blocked", async () => {
    story = await openSignIn({
      inPane: blockedWindows,
    });
    await signInButton().click();
    await seeTrouble(story, troubleSentences.signIn.popupBlocked.title);
    await (await story.paneFrame()).evaluate("unblock()");
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("Entra's window was closed", async () => {
    story = await openSignIn();
    const entra = await entraWindowAfter(story);
    await entra.getByRole("button", { name: "Owner account" }).waitFor();
    await entra.close();
    const relay = story.context.pages().find((page) => page.url().endsWith("/auth-relay.html"));
    await relay?.getByRole("button", { name: "Stop signing in" }).click();
    await seeTrouble(story, troubleSentences.signIn.popupClosed.title);
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("the relay's window was closed", async () => {
    story = await openSignIn();
    const relay = await story.windowAfter(() => signInButton().click());
    await relay.getByRole("button", { name: "Continue" }).waitFor();
    await relay.close();
    await seeTrouble(story, troubleSentences.signIn.popupClosed.title);
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("a pane that was reloaded left MSAL's lock behind; its window spoke the pane's language", async () => {
    story = await openSignIn({ displayLanguage: "de-DE" });
    const spoken = () => relay.evaluate(() => document.documentElement.lang);
    const { relay: words } = de.signInPageSentences;
    story.watch.allow("console", /Failed to load resource.*404/);
    await story.context.route(/de-sign-in[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
    const relay = await story.windowAfter(() => story.button(de.paneSentences.signIn).first().click());
    await relay.getByRole("heading", { name: signInPageSentences.relay.ready.title }).waitFor();
    expect(await spoken()).toBe("en");
    await story.context.unroute(/de-sign-in[^/]*\.js/);
    await relay.reload();
    await relay.getByRole("heading", { name: words.ready.title }).waitFor();
    const next = relay.getByRole("button", { name: words.ready.next });
    await until(() => next.evaluate((button) => button === document.activeElement), "the focus on the button");
    expect(await spoken()).toBe("de");
    story.simulation.excel.change({ displayLanguage: "en-US" });
    await story.reopen();
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("the person cancelled", async () => {
    story = await openSignIn();
    const entra = await entraWindowAfter(story);
    await entra.getByRole("button", { name: "Cancel" }).click();
    await seeTrouble(story, troubleSentences.signIn.cancelled.title);
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("the permission was refused", async () => {
    story = await openSignIn();
    const entra = await entraWindowAfter(story);
    await signInAs(entra, "Owner account", false);
    await entra.getByRole("button", { name: "Cancel" }).click();
    await seeTrouble(story, troubleSentences.signIn.cancelled.title);
    const again = await entraWindowAfter(story);
    await again.getByRole("button", { name: "Accept" }).click();
    await found(story);
    await closeASession(story);
  });
});

function asked() {
  return story.login.requests().filter(({ path, prompt }) => path.endsWith("/authorize") && prompt !== null);
}
