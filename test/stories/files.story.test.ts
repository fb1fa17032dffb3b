import { shownText } from "../../src/core/shownText";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { fileSentences } from "../../src/strings/messages/fileSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { addByHand } from "./support/addByHand";
import { PANE } from "./support/openExcel";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId } from "./support/stored";

let pane: OpenedPane;
let folder: string | undefined;

afterEach(() => pane.finish());
afterAll(async () => {
  await closeStoryBrowser();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

describe("sessions in files", () => {
  it("come in by the picker and go out as JSON, and nothing is lost on the way", async () => {
    pane = await openPane();
    await addByHand(pane, `sessionId,label\r\n${deadId("aaaaaa")},Nightly\r\n${deadId("bbbbbb")},Monthly`);
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.exportAll }).click();
    const [download] = await Promise.all([
      pane.page.waitForEvent("download"),
      pane.dialog.getByRole("button", { name: fileSentences.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("workbook-sessions.json");
    const path = await download.path();
    await pane.dialog.getByRole("button", { name: dialogSentences.done }).click();

    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.forgetEverything }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.forgetEverything.forget }).click();
    await pane.rowOf(deadId("aaaaaa")).waitFor({ state: "detached" });

    await pane.button(paneSentences.add).click();
    await pane.dialog.locator("input[type=file]").setInputFiles(path);
    await pane.dialog.getByText(dialogSentences.add.understood(2)).waitFor();
    await pane.dialog.getByRole("button", { name: dialogSentences.add.add(2) }).click();
    await pane.rowOf(deadId("aaaaaa")).getByText("Nightly").first().waitFor();
    await pane.rowOf(deadId("bbbbbb")).getByText("Monthly").first().waitFor();
  });

  it("come in by a file that is dropped anywhere on the pane, one at a time", async () => {
    pane = await openPane();
    const [nightly, monthly] = await Promise.all([
      fileOf("nightly.csv", `sessionId,label\r\n${deadId("aaaaaa")},Nightly`),
      fileOf("monthly.csv", `sessionId,label\r\n${deadId("bbbbbb")},Monthly`),
    ]);
    await pane.button(paneSentences.add).click();
    await pane.dialog.getByText(dialogSentences.add.title).first().waitFor();
    await drop([nightly, monthly]);
    await pane.dialog.getByRole("alert").getByText(fileSentences.several).waitFor();
    await drop([nightly]);
    await pane.dialog.getByText(fileSentences.from(shownText("nightly.csv"))).waitFor();
    await pane.dialog.getByRole("button", { name: dialogSentences.add.add(1) }).click();
    await pane.rowOf(deadId("aaaaaa")).getByText("Nightly").first().waitFor();
  });
});

async function fileOf(name: string, text: string): Promise<string> {
  folder ??= await mkdtemp(join(tmpdir(), "story-"));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** As a person does who holds them over the corner of the pane: the browser decides what becomes of them. */
async function drop(files: readonly string[]): Promise<void> {
  const corner = await pane.page.locator(PANE).boundingBox();
  const browser = await pane.context.newCDPSession(pane.page);
  const at = { x: (corner?.x ?? 0) + 10, y: (corner?.y ?? 0) + 10 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", {
      type,
      ...at,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
  await browser.detach();
}
