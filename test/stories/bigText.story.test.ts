import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PASTE_LIMITS } from "../../src/core/paste/readPaste";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { pasteSentences } from "../../src/strings/messages/pasteSentences";
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

const reading = () => pane.dialog.getByText(dialogSentences.add.reading);

describe("a file of 20 MB of text that says nothing", () => {
  it.each([
    ["lines with a brace", "{\n"],
    ["one line of starts of ids", "cluster="],
  ])("is read beside the pane, which goes on being painted, and Cancel ends it: %s", async (_what, unit) => {
    pane = await openPane();
    await pane.button(paneSentences.add).click();
    await choose(unit.repeat(19_900_000 / unit.length));
    await reading().waitFor();
    const frame = await pane.paneFrame();
    const frames = await frame.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          const next = () => {
            count += 1;
            if (count < 20) requestAnimationFrame(next);
            else done(count);
          };
          requestAnimationFrame(next);
        }),
    );
    expect(frames).toBe(20);
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
    await pane.dialog.waitFor({ state: "detached" });
  });
});

it("a long file is read beside the pane to its end", async () => {
  pane = await openPane();
  await pane.button(paneSentences.add).click();
  await choose(`${"nothing to see here\n".repeat(20_000)}${deadId("aaaaaa")}\n`);
  await pane.dialog.getByText(dialogSentences.add.understood(1)).waitFor();
  await pane.dialog.getByRole("button", { name: dialogSentences.add.add(1) }).click();
  await pane.rowOf(deadId("aaaaaa")).waitFor();
});

it("a long file is read to its end also where the webview starts no worker", async () => {
  pane = await openPane();
  const frame = await pane.paneFrame();
  await frame.evaluate(() => {
    Reflect.deleteProperty(window, "Worker");
  });
  await pane.button(paneSentences.add).click();
  await choose(`${"nothing to see here\n".repeat(20_000)}${deadId("aaaaaa")}\n`);
  await pane.dialog.getByText(dialogSentences.add.understood(1)).waitFor();
});

it("a text that is too long is refused before the field takes it, and the pane says so", async () => {
  pane = await openPane();
  await pane.button(paneSentences.add).click();
  const field = pane.dialog.getByLabel(dialogSentences.add.label);
  const paste = (count: number) =>
    field.evaluate((element, length) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "x".repeat(length));
      return element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, count);
  expect(await paste(PASTE_LIMITS.characters + 1)).toBe(false);
  await pane.dialog.getByText(pasteSentences.tooMuchText).waitFor();
  expect(await field.inputValue()).toBe("");
  expect(await paste(PASTE_LIMITS.characters)).toBe(true);
  await pane.dialog.getByText(pasteSentences.tooMuchText).waitFor({ state: "detached" });
});

async function choose(text: string): Promise<void> {
  folder ??= await mkdtemp(join(tmpdir(), "big-text-"));
  const path = join(folder, "big.txt");
  await writeFile(path, text);
  await pane.dialog.locator("input[type=file]").setInputFiles(path);
}
