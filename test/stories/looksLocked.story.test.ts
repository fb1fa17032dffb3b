import { closeSentences } from "../../src/strings/messages/closeSentences";
import { colleagueAccount } from "../../src/demo/entra/demoAccounts";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { guideSentences } from "../../src/strings/messages/guideSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { shownText } from "../../src/core/shownText";
import { addByHand } from "./support/addByHand";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

describe("a file that still looks locked", () => {
  it("is explained from the menu and after a close: by whom it is checked out, what is open here, no promise", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const id = await sessionInGraph(pane);
    await addByHand(pane, id);
    pane.simulation.graph.control.checkOut("budget", colleagueAccount);
    const asked = () => pane.simulation.graph.requests().length;
    const before = asked();

    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: guideSentences.menu, exact: true }).click();
    const says = (text: string) => pane.dialog.getByText(text).waitFor();
    await says(guideSentences.checkedOutBy(shownText(colleagueAccount.displayName)));
    await says(guideSentences.openHere);
    await says(guideSentences.maybeOpen(1));
    await says(guideSentences.connectors);
    // One question about the file, and no session was contacted by it.
    expect(asked() - before).toBe(1);
    expect(pane.simulation.graph.requests().at(-1)).toMatchObject({ method: "GET", operation: "item" });

    await pane.dialog.getByRole("button", { name: guideSentences.closeOne }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.close.close }).click();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    pane.simulation.graph.control.checkOut("budget", undefined);
    await pane.notice.getByRole("button", { name: stepSentences.looksLocked }).click();
    await says(guideSentences.notCheckedOut);
    await says(guideSentences.noneOpen);
  });
});
