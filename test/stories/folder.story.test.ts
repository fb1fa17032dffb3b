import { shownText } from "../../src/core/shownText";
import type { FrameLocator } from "playwright-core";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { folderSentences } from "../../src/strings/messages/folderSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { addByHand } from "./support/addByHand";
import { keepInFolder } from "./support/keepInFolder";
import { leaveRecord } from "../../src/demo/scenarios/asAutomation";
import { openPane, type OpenedPane } from "./support/openPane";
import { clockOffBy, openSecondDevice } from "./support/secondDevice";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId } from "./support/stored";
import { until } from "../support/until";

const { budget } = workbooks;
const place = { driveId: budget.drive.id, itemId: budget.id };

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const automation = (name: string, body: unknown) => leaveRecord(pane.simulation, budget.id, name, body);

const line = (where: FrameLocator = pane.pane) => where.getByRole("region", { name: folderSentences.name });
const listings = () => pane.simulation.graph.requests().filter(({ operation }) => operation === "children").length;
const files = () =>
  pane.simulation.graph.control
    .filesOf(ownerAccount)
    .filter(({ path }) => path.startsWith("Apps/") && path.endsWith(".json"));

describe("the OneDrive folder in the pane", () => {
  it("is read through the addresses of its files, under the browser's own rules", async () => {
    pane = await openPane();
    await line().getByText(folderSentences.absent).waitFor();
    await automation("one.json", { sessionId: deadId("aaaaaa"), ...place, createdBy: { tool: "Power Automate" } });
    await automation("two.json", { sessionId: deadId("bbbbbb"), ...place });
    await automation("half.json", "{");
    await pane.reopen();
    await pane.rowOf(deadId("aaaaaa")).getByText("Made by Power Automate").first().waitFor();
    await pane.rowOf(deadId("bbbbbb")).getByText("From OneDrive").first().waitFor();
    await line()
      .getByText(/2 sessions read at/)
      .waitFor();
    await line().getByText(folderSentences.unread(1)).click();
    await line()
      .getByText(folderSentences.fileAnd(shownText("half.json"), folderSentences.unreadWhy.notJson))
      .waitFor();
    const downloads = pane.simulation.graph.requests().filter(({ operation }) => operation === "download");
    expect(downloads).toHaveLength(3);
    expect(downloads.flatMap(({ headerNames }) => headerNames)).not.toContain("authorization");
    await pane.reopen();
    await line()
      .getByText(/2 sessions read at/)
      .waitFor();
    expect(pane.simulation.graph.requests().filter(({ operation }) => operation === "download")).toHaveLength(3);
  });

  it("is written only after the click that says what is written, and then at once", async () => {
    pane = await openPane();
    await addByHand(pane, deadId("cccccc"));
    await line().getByText(folderSentences.absent).waitFor();
    expect(files()).toEqual([]);
    await keepInFolder(pane.pane);
    await until(() => files().length === 1);
    await addByHand(pane, deadId("dddddd"));
    await until(() => files().length === 2);
    pane.simulation.graph.plan({
      operation: "putContent",
      answer: { kind: "error", status: 507, codes: ["quotaLimitReached"] },
    });
    await addByHand(pane, deadId("eeeeee"));
    await line().getByText(folderSentences.syncError.full).waitFor();
    await line().getByText(folderSentences.waiting(1)).waitFor();
    await line().getByRole("button", { name: folderSentences.readAgain }).click();
    await until(() => files().length === 3);
    pane.simulation.graph.control.removePath(ownerAccount, "Apps/Workbook Sessions");
    await addByHand(pane, deadId("ffffff"));
    await line().getByText(folderSentences.gone).waitFor();
    expect(files()).toEqual([]);
  });

  it("brings two devices with wrong clocks to the same list, except what one of them forgets", async () => {
    pane = await openPane({ inPane: clockOffBy(-10 * 60_000) });
    await line().getByText(folderSentences.absent).waitFor();
    const other = await openSecondDevice(pane, clockOffBy(3 * 24 * 60 * 60_000));
    await line(other.pane).getByText(folderSentences.absent).waitFor();
    await keepInFolder(pane.pane);
    await keepInFolder(other.pane);
    const faults = [423, 503, 429, 412].map((status) => ({ kind: "error", status, codes: ["planned"] }) as const);
    for (const [number, answer] of faults.entries()) {
      pane.simulation.graph.plan({ operation: "putContent", answer });
      await Promise.all([addByHand(pane, deadId(`aaaa0${number}`)), addByHand(other, deadId(`bbbb0${number}`))]);
    }
    pane.simulation.graph.control.clearFaults();
    const readAgain = async () => {
      for (const where of [pane.pane, other.pane, pane.pane, other.pane]) {
        const before = listings();
        await line(where).getByRole("button", { name: folderSentences.readAgain }).click();
        await until(() => listings() > before, "the folder to be read");
        await line(where).getByRole("button", { name: folderSentences.readAgain }).waitFor();
      }
    };
    await readAgain();
    for (const device of [pane, other]) {
      for (const number of faults.keys()) {
        await device.rowOf(deadId(`aaaa0${number}`)).waitFor();
        await device.rowOf(deadId(`bbbb0${number}`)).waitFor();
      }
    }
    // Forgotten on the device whose clock is behind, of a session that the one ahead has added.
    await pane.moreButton(deadId("bbbb00")).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.forget }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await pane.rowOf(deadId("bbbb00")).waitFor({ state: "detached" });
    await readAgain();
    // It stays forgotten where it was, whatever is read; the other device's list is the other device's.
    expect(await pane.rowOf(deadId("bbbb00")).count()).toBe(0);
    expect(await pane.rows.count()).toBe(7);
    await other.rowOf(deadId("bbbb00")).waitFor();
    expect(await other.rows.count()).toBe(8);
    await other.finish();
  });
});
