import { mailSentences } from "../../src/strings/messages/mailSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { openSignIn, type SignInStory } from "./support/openSignIn";
import { closeASession, entraWindowAfter, found, signInAs } from "./support/signInSteps";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

/** A session is closed, and its results are about to go out by email. */
async function aboutToSend(): Promise<void> {
  story = await openSignIn();
  await signInAs(await entraWindowAfter(story), "Owner account");
  await found(story);
  await closeASession(story);
  await story.notice.getByRole("button", { name: noticeSentences.results }).first().click();
  await story.dialog.getByRole("button", { name: mailSentences.open }).click();
  await story.dialog.getByLabel(mailSentences.to, { exact: true }).waitFor();
}

/** *Send email*, and Entra's window that asks for the permission. */
const askedByEntra = () => entraWindowAfter(story, mailSentences.send);

describe("the permission to send email, in the browser's way", () => {
  it("is asked for at the click that sends, and for that alone", async () => {
    await aboutToSend();
    expect(story.login.requests().some(({ scopes }) => scopes.includes("Mail.Send"))).toBe(false);
    const entra = await askedByEntra();
    await entra.getByText("Mail.Send").waitFor();
    expect(await entra.locator("body").innerText()).not.toContain("Files.ReadWrite.All");
    await entra.getByRole("button", { name: "Accept" }).click();
    await story.dialog.getByText(/^Microsoft accepted the email/).waitFor();
    expect(story.simulation.graph.control.mails()).toMatchObject([{ to: ["owner@contoso.com"] }]);
    const sent = story.simulation.graph.requests().find(({ operation }) => operation === "sendMail");
    expect(sent?.scopes).toEqual(["Mail.Send"]);
  });

  it("may be declined: nothing is sent, and the pane says so", async () => {
    await aboutToSend();
    const entra = await askedByEntra();
    await entra.getByText("Mail.Send").waitFor();
    await entra.getByRole("button", { name: "Cancel" }).click();
    await story.dialog.getByText(/^Nothing was sent\./).waitFor();
    expect(story.simulation.graph.control.mails()).toEqual([]);
  });
});
