import { paneSentences } from "../../src/strings/messages/paneSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
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

/** Notes in the pane when its host gives a token at last. */
const NOTED_TOKENS = `window.addEventListener("message", ({ data }) => {
  if (String(data).includes("access_token")) window.hostGaveToken = true;
});`;

let story: SignInStory;

beforeAll(() => wholeStoryBrowser());
afterEach(() => story.finish());
afterAll(closeStoryBrowser);

describe("a host that does not answer the sign-in", () => {
  it("leaves the pane usable, is given up after 20 seconds, and what it says later is dropped", async () => {
    story = await openSignIn({ bridge: true, signIn: { kind: "late", afterMs: 22_000 }, inPane: NOTED_TOKENS });
    await story.ready();
    const id = await addSession(story);
    await story.rowOf(id).waitFor();
    await story.pane.getByRole("heading", { name: troubleSentences.signIn.timedOut.title }).waitFor();
    await (await story.paneFrame()).waitForFunction(() => "hostGaveToken" in window);
    await seeTrouble(story, troubleSentences.signIn.timedOut.title);

    story.simulation.excel.change({ signIn: { kind: "silent" } });
    await story.button(paneSentences.signIn).first().click();
    await found(story);
    await confirmClose(story, id);
    await seeClosed(story, id);
  });

  it("from its first question on: the browser's sign-in takes its place after 10 seconds", async () => {
    story = await openSignIn({ bridge: true, signIn: { kind: "never", from: "init" } });
    await story.button(paneSentences.signIn).first().waitFor();
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("half-way: the close says so after 20 seconds, and the next click goes on with it", async () => {
    story = await openSignIn({ bridge: true });
    await found(story);
    const id = await addSession(story);
    story.simulation.excel.change({ signIn: { kind: "never", from: "token" } });
    story.simulation.graph.plan({
      operation: "closeSession",
      answer: { kind: "error", status: 401, codes: ["InvalidAuthenticationToken"] },
    });
    await confirmClose(story, id);
    await story.notice.getByText(troubleSentences.signIn.timedOut.title).waitFor();

    story.simulation.excel.change({ signIn: { kind: "silent" } });
    await story.button(withAnyName(lineSentences.named.close, id)).click();
    await seeClosed(story, id);
  });
});
