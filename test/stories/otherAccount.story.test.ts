import { colleagueAccount } from "../../src/demo/entra/demoAccounts";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { shownText } from "../../src/core/shownText";
import { addByHand } from "./support/addByHand";
import { openSignIn, type SignInStory } from "./support/openSignIn";
import { sessionInGraph } from "./support/sessionInGraph";
import { confirmClose, entraWindowAfter, found, seeClosed, signInAs } from "./support/signInSteps";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

const signedInAs = (name: string) => troubleSentences.signedInAs(shownText(name));
const offered = () => story.notice.getByRole("button", { name: stepSentences.otherAccount, exact: true });

/** A session that the colleague opened: Microsoft closes it for nobody else. */
async function refusedClose(): Promise<string> {
  const id = await sessionInGraph(story, true, "forecast", colleagueAccount);
  await addByHand(story, id);
  await confirmClose(story, id);
  await story.notice.getByText(signedInAs("Owner account")).waitFor();
  return id;
}

const closes = (id: string) =>
  story.simulation.graph
    .requests()
    .filter(({ operation, sessionHeader }) => operation === "closeSession" && sessionHeader === id)
    .map(({ answered }) => answered);

describe("a close that Microsoft refused to the account", () => {
  it("names it, and closes once with another account that the person chooses", async () => {
    story = await openSignIn({ newerOfficeJs: true, document: "sharePoint", configuration: { scopes: "all" } });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story, "Forecast 2026.xlsx");
    const id = await refusedClose();
    await signInAs(await entraWindowAfter(story, stepSentences.otherAccount), "Colleague account");
    await seeClosed(story, id);
    expect(closes(id)).toEqual([403, 204]);
    const asked = story.login.requests().filter(({ prompt }) => prompt === "select_account");
    expect(asked).toMatchObject([{ hinted: false }]);
    await story.pane.getByText("Signed in as Colleague account", { exact: true }).waitFor();
  });

  it("names it, and offers no other account where Excel itself signs in", async () => {
    story = await openSignIn({ bridge: true, document: "sharePoint", configuration: { scopes: "all" } });
    await found(story, "Forecast 2026.xlsx");
    const id = await refusedClose();
    expect(await offered().count()).toBe(0);
    expect(closes(id)).toEqual([403]);
  });
});
