import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { version } from "../../package.json";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

const { empty, whatIs, about } = newcomerSentences;

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

async function chooseInMenu(item: string): Promise<void> {
  await pane.button(paneSentences.more).click();
  await pane.pane.getByRole("menuitem", { name: item, exact: true }).click();
  await pane.dialog.waitFor();
}

describe("somebody who has not met a workbook session", () => {
  it("reads what one is, how one gets into the list by several ways, and what closing does not do", async () => {
    pane = await openPane();
    await pane.pane.getByText(empty.what).waitFor();
    await pane.pane.getByText(empty.closing).waitFor();
    await pane.button(empty.folder).waitFor();
    await pane.button(empty.paste).click();
    await pane.dialog.getByLabel(dialogSentences.add.label).waitFor();
    await pane.page.keyboard.press("Escape");
    await pane.dialog.waitFor({ state: "detached" });

    await pane.button(empty.create).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await pane.rows.first().waitFor();
    expect(await pane.pane.getByText(empty.what).count()).toBe(0);
  });

  it("is not offered to create a session while no workbook is known", async () => {
    pane = await openPane({ document: "unsaved" });
    await pane.pane.getByText(empty.createNotNow).waitFor();
    expect(await pane.button(empty.create).count()).toBe(0);
  });

  it("finds the explanation in the menu later on", async () => {
    pane = await openPane();
    await pane.ready();
    await chooseInMenu(whatIs.menu);
    for (const text of whatIs.paragraphs) await pane.dialog.getByText(text).waitFor();
  });
});

describe("About", () => {
  it("tells version, account, way of signing in, cloud and storage, and leads to removing all that is stored", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    await chooseInMenu(about.menu);
    const words = await pane.dialog.innerText();
    expect(words).toContain(version);
    expect(words).toContain("Owner account");
    expect(words).toContain(about.byExcel);
    expect(words).toContain(about.clouds.global);
    expect(words).toMatch(/About \d+ KB|Less than 1 KB/);
    await pane.dialog.getByRole("button", { name: about.remove }).click();
    await pane.pane.getByRole("alertdialog", { name: dialogSentences.forgetEverything.title }).waitFor();
    expect(menuSentences.forgetEverything).toBe(about.remove);
  });
});
