import { workbooks } from "../../src/demo/graph/contosoWorld";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { english } from "../../src/strings/language";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { everyPart, openEveryRow } from "./support/everyPart";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { DECEIVING, TURNING, unseenText } from "./support/unseenText";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

describe("names that were made to deceive", () => {
  it("are shown with what is hidden in them, and turn nothing around them, wherever the pane draws them", async () => {
    pane = await openEveryRow({ viewport: { width: 1280, height: 1000 } }, DECEIVING);
    await pane.pane.getByText(paneSentences.otherWorkbooks(1)).click();
    const frame = await pane.paneFrame();
    await pane.pane
      .getByText(/⟨U\+200B⟩⟨U\+2060⟩⟨U\+200F⟩/)
      .first()
      .waitFor();
    const faults: string[] = [];
    for (const [name, part] of Object.entries(everyPart(pane, english))) {
      await part.open();
      faults.push(...(await unseenText(frame)).map((fault) => `${name}: ${fault}`));
      await part.leave();
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it("are shown so where Graph's name of the file differs from Excel's, and in the head of the pane", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    pane.simulation.graph.control.rename("second", `Travel${TURNING}.xlsx`);
    const { drive, id } = workbooks.second;
    const frame = await pane.paneFrame();
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.otherWorkbook }).click();
    await pane.dialog.getByText(dialogSentences.byHand.orIds).click();
    await pane.dialog.getByLabel(dialogSentences.byHand.driveId, { exact: true }).fill(drive.id);
    await pane.dialog.getByLabel(dialogSentences.byHand.itemId, { exact: true }).fill(id);
    await pane.dialog.getByRole("button", { name: dialogSentences.byHand.find }).click();
    await pane.dialog.getByText(/Travel⟨U\+202E⟩/).waitFor();
    expect(await unseenText(frame)).toEqual([]);
    await pane.dialog.getByRole("button", { name: dialogSentences.byHand.use }).click();
    await pane.pane.getByRole("heading", { name: /Travel⟨U\+202E⟩/ }).waitFor();
    expect(await unseenText(frame)).toEqual([]);
  });
});
