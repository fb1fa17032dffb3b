import { refreshSentences } from "../../src/strings/messages/refreshSentences";
import { forgotten } from "./support/focus/everyStep";
import { focusWalk } from "./support/focus/focusSteps";
import * as list from "./support/focus/listSteps";
import { FORGET_EVERYTHING, PANE_MENU } from "./support/focus/menuSteps";
import { PLACELESS, openSessions } from "./support/focus/openSessions";
import type { OpenedPane } from "./support/openPane";
import { deadId } from "./support/stored";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;
let ids: readonly string[];

beforeEach(async () => {
  ({ pane, ids } = await openSessions(9));
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

describe("the focus goes to the next sensible place, and is seen there", () => {
  it("after every button of the head, the search, a row, its menu, its dialogs, and what folds away", async () => {
    const { walk, seen } = focusWalk(pane);
    await walk(list.HEAD);
    await walk(list.SEARCH);
    await walk(list.FOLDS);
    await walk(
      list.rowSteps(ids[0] ?? "", () => pane.notice.getByText(refreshSentences.succeeded.title).last().waitFor()),
    );
    await walk(list.elsewhereSteps(PLACELESS));
    expect(forgotten(seen())).toEqual([]);
  });

  it("after every button of the pane's menu, of Add, and of the line about OneDrive", async () => {
    pane.page.on("filechooser", (chooser) => {
      void chooser.setFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(deadId("00aa02")) });
    });
    const { walk, seen } = focusWalk(pane);
    await walk(PANE_MENU);
    await walk(list.addSteps(() => pane.dialog.getByText(/a\.txt/).waitFor()));
    await walk(list.FOLDER);
    await walk(FORGET_EVERYTHING);
    expect(forgotten(seen())).toEqual([]);
  });
});
