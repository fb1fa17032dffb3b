import { documentKinds } from "../../src/demo/excel/documentKinds";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { workbookSentences } from "../../src/strings/messages/workbookSentences";
import { forgotten } from "./support/focus/everyStep";
import { focusWalk, type FocusStep } from "./support/focus/focusSteps";
import { keysAreThere } from "./support/focus/openSessions";
import { SPOKEN } from "./support/focus/spokenFocus";
import { emptySteps, NO_LINK, UNSAVED } from "./support/focus/startSteps";
import type { StoryOptions } from "./support/openExcel";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

async function openWith(options: StoryOptions, shown: string): Promise<void> {
  pane = await openPane({ ...options, inPane: SPOKEN });
  await pane.button(shown).waitFor();
  await keysAreThere(pane);
}

async function walked(steps: readonly FocusStep[]): Promise<readonly string[]> {
  const { walk, seen } = focusWalk(pane);
  await walk(steps);
  return forgotten(seen());
}

describe("the focus goes to the next sensible place, and is seen there", () => {
  it("after every button of an empty list, and of a workbook that was chosen by hand", async () => {
    await openWith({ configuration: { scopes: "all" } }, newcomerSentences.empty.folder);
    const { url } = documentKinds.sharePoint;
    const steps = emptySteps(url, () => pane.button(newcomerSentences.empty.folder).waitFor());
    expect(await walked(steps)).toEqual([]);
  });

  it("after the button of a document that was never saved", async () => {
    await openWith({ document: "unsaved" }, workbookSentences.unsaved.next);
    expect(await walked(UNSAVED)).toEqual([]);
  });

  it("after the button of a document whose place Excel does not tell", async () => {
    await openWith({ document: "guest" }, workbookSentences.empty.next);
    expect(await walked(NO_LINK)).toEqual([]);
  });
});
