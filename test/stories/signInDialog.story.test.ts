import type { Page } from "playwright-core";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { until } from "../support/until";
import { desktopExcel } from "./support/desktopExcel";
import { openSignIn, type SignInOptions, type SignInStory } from "./support/openSignIn";
import { addSession, closeASession, confirmClose, found, seeClosed, seeTrouble, signInAs } from "./support/signInSteps";
import { withAnyName } from "./support/openPane";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

async function openDesktop(options: SignInOptions = {}): Promise<void> {
  story = await openSignIn({ inPane: desktopExcel, nestedAppAuth: false, ...options });
}

/** office.js on the web asks before it opens a window. */
async function dialogAfter(button: string | RegExp = paneSentences.signIn): Promise<Page> {
  await story.button(button).first().click();
  return story.windowAfter(() => story.pane.getByRole("button", { name: "Allow" }).click());
}

async function signInByDialog(): Promise<void> {
  await signInAs(await dialogAfter(), "Owner account");
  await found(story);
}

describe("signing in by Office's dialog, in a window, where neither bridge nor browser works", () => {
  it.each([
    ["as documented for today's office.js (emulated)", true],
    ["with what the npm office.js has", false],
  ])("signs in, takes the token as a message, and keeps it nowhere: %s", async (_which, newerOfficeJs) => {
    await openDesktop({ newerOfficeJs });
    await signInByDialog();
    await until(() => story.context.pages().length === 1, "the end of the dialog's window");
    const stored = await (
      await story.paneFrame()
    ).evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    for (const secret of story.login.secrets()) expect(stored).not.toContain(secret);
    await closeASession(story);
  });

  it("works where Entra leaves COOP away for a request that vouches for its windows", async () => {
    await openDesktop({ entra: { coop: "unlessTrusted" } });
    await signInByDialog();
    await closeASession(story);
  });

  it("says that the window was closed where Entra's COOP cuts it off, and the next click recovers", async () => {
    await openDesktop({ entra: { coop: "always" } });
    const dialog = await dialogAfter();
    await dialog.getByRole("button", { name: "Owner account" }).waitFor();
    await seeTrouble(story, troubleSentences.signIn.popupClosed.title);
    await dialog.close();
    story.login.change({ coop: "never" });
    await signInByDialog();
    await closeASession(story);
  });

  it("says that the window was closed by its user (12006), and the next click recovers", async () => {
    await openDesktop();
    const dialog = await dialogAfter();
    await dialog.getByRole("button", { name: "Owner account" }).waitFor();
    await dialog.close();
    await seeTrouble(story, troubleSentences.signIn.popupClosed.title);
    await signInByDialog();
    await closeASession(story);
  });

  it("takes Office's question for a window that was declined (12009) as a cancel, and the next click recovers", async () => {
    await openDesktop();
    await story.button(paneSentences.signIn).first().click();
    await story.pane.getByRole("button", { name: "Ignore" }).click();
    await seeTrouble(story, troubleSentences.signIn.cancelled.title);
    await signInByDialog();
    await closeASession(story);
  });

  it("ends in the button after a 401, because nothing renews silently, and goes on with the close after it", async () => {
    await openDesktop();
    await signInByDialog();
    const id = await addSession(story);
    story.simulation.graph.plan({
      operation: "closeSession",
      answer: { kind: "error", status: 401, codes: ["InvalidAuthenticationToken"] },
    });
    await confirmClose(story, id);
    await story.pane.locator("main").getByText(lineSentences.activity.signInToClose).waitFor();
    // Entra's own session is still there, so its window asks nothing.
    await dialogAfter(withAnyName(lineSentences.named.close, id));
    await seeClosed(story, id);
    const closes = story.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
    expect(closes.map(({ answered }) => answered)).toEqual([401, 204]);
  });

  it("tells a refusal of Entra by its number", async () => {
    await openDesktop({ entra: { refusal: 53003 } });
    await (await dialogAfter()).getByRole("button", { name: "Owner account" }).click();
    await seeTrouble(story, troubleSentences.signIn.conditionalAccess.title);
    await story.pane
      .getByText(/AADSTS53003/)
      .first()
      .waitFor();
  });
});
