import { bridgeStatuses, type BridgeStatus } from "../../src/demo/excel/hostSettings";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import type { SignInTrouble } from "../../src/core/answers/trouble";
import { openSignIn, type SignInStory } from "./support/openSignIn";
import { closeASession, entraWindowAfter, found, seeTrouble, signInAs } from "./support/signInSteps";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

/** What the pane says of each; `nextWay`: the browser's way takes its place. */
const SAID: Readonly<Record<BridgeStatus, SignInTrouble["reason"] | "unsupported">> = {
  USER_INTERACTION_REQUIRED: "refused",
  USER_CANCEL: "cancelled",
  NO_NETWORK: "noNetwork",
  TRANSIENT_ERROR: "hostFailed",
  PERSISTENT_ERROR: "hostFailed",
  DISABLED: "unsupported",
  ACCOUNT_UNAVAILABLE: "accountUnavailable",
  NESTED_APP_AUTH_UNAVAILABLE: "unsupported",
};

const signIn = () => story.button(paneSentences.signIn).first().click();

describe("a bridge that answers a click with", () => {
  it.each(bridgeStatuses.filter((status) => SAID[status] !== "unsupported"))(
    "%s gets its sentence, and the next click closes a session",
    async (status) => {
      story = await openSignIn({ bridge: true, signIn: { kind: "refusedAfterClick", status } });
      await signIn();
      const reason = SAID[status];
      if (reason === "unsupported") throw new Error("Filtered above.");
      await seeTrouble(story, troubleSentences.signIn[reason].title);
      story.simulation.excel.change({ signIn: { kind: "clickNeeded", ask: false } });
      await signIn();
      await found(story);
      await closeASession(story);
      expect(story.login.requests()).toEqual([]);
    },
  );

  it.each(bridgeStatuses.filter((status) => SAID[status] === "unsupported"))(
    "%s makes way for the browser's sign-in, which the same click goes on with",
    async (status) => {
      story = await openSignIn({ bridge: true, signIn: { kind: "refusedAfterClick", status } });
      await signInAs(await entraWindowAfter(story), "Owner account");
      await found(story);
      await closeASession(story);
    },
  );
});

describe("a bridge that answers without a click", () => {
  it("gives the token, and nothing of it is kept in the browser", async () => {
    story = await openSignIn({ bridge: true });
    await found(story);
    const stored = await (
      await story.paneFrame()
    ).evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toMatch(/eyJ|accesstoken|msal\..*token/i);
    await closeASession(story);
  });

  it("DISABLED makes way for the browser's sign-in at the next click", async () => {
    story = await openSignIn({ bridge: true, signIn: { kind: "refused", status: "DISABLED" } });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("an error to its first question makes way, too", async () => {
    story = await openSignIn({ bridge: true, signIn: { kind: "noInit", status: "PERSISTENT_ERROR" } });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("a bridge that is there without its requirement set is not asked", async () => {
    story = await openSignIn({ bridge: true, nestedAppAuth: false });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });
});

describe("another account than Excel's", () => {
  it("closes nothing until the person goes on with it: by the browser, where Excel tells its account (emulated)", async () => {
    story = await openSignIn({ newerOfficeJs: true, account: "Colleague account" });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await seeTrouble(story, troubleSentences.signIn.otherAccount.title);
    expect(story.simulation.graph.requests()).toEqual([]);
    await signIn();
    await found(story);
    await closeASession(story);
  });

  it("is not noticed where office.js does not tell Excel's account", async () => {
    story = await openSignIn({ account: "Colleague account" });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });
});
