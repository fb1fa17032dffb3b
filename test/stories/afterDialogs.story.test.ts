import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

describe("after a dialog", () => {
  it("the pane is there for screen readers again, though it was hidden from them meanwhile", async () => {
    pane = await openPane();
    await pane.ready();
    await pane.button(paneSentences.add).click();
    await pane.dialog.waitFor();
    const hidden = pane.pane.locator('#root[aria-hidden="true"]');
    await hidden.waitFor({ state: "attached" });
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
    await hidden.waitFor({ state: "detached" });
    await pane.button(paneSentences.add).click();
    await pane.dialog.waitFor();
  });
});
