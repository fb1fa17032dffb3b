import type { Frame } from "playwright-core";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { keepAliveSentences } from "../../src/strings/messages/keepAliveSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { momentSentences } from "../../src/strings/messages/momentSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { addByHand } from "./support/addByHand";
import { askToClose } from "./support/askToClose";
import { closeButtonName, nameOf, openPane, type OpenedPane, moreButtonName, withAnyName } from "./support/openPane";
import { heldRequests } from "./support/heldRequests";
import { pressUnpainted } from "./support/pressUnpainted";
import { secondPane } from "./support/secondPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { KEYS } from "./support/stored";
import { waitingTurns } from "./support/waitingTurns";
import { openCreateDialog } from "./support/openCreateDialog";
import { until } from "../support/until";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const closes = () => pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
const operations = (name: string) =>
  pane.simulation.graph.requests().filter(({ operation }) => operation === name).length;
const dialogIn = (frame: Frame) => frame.locator("[role=dialog], [role=alertdialog]");
const confirmIn = (frame: Frame) => dialogIn(frame).getByRole("button", { name: /^Close / });

async function twoPanesOfOneSession() {
  pane = await openPane();
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
  const id = await sessionInGraph(pane);
  await addByHand(pane, id);
  const other = await secondPane(pane);
  await other.getByRole("listitem", { name: nameOf(id) }).waitFor();
  return { id, here: await pane.paneFrame(), other };
}

describe("two panes and one session", () => {
  it("a confirmation that was left open says that the session was closed elsewhere, and sends nothing", async () => {
    const { id, other } = await twoPanesOfOneSession();
    await other.getByRole("button", { name: closeButtonName(id) }).click();
    await confirmIn(other).waitFor();
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    await dialogIn(other).getByText(dialogSentences.close.meanwhile.closed).waitFor();
    expect(await confirmIn(other).count()).toBe(0);
    await dialogIn(other).getByRole("button", { name: dialogSentences.done }).click();
    await dialogIn(other).waitFor({ state: "detached" });
    expect(closes()).toHaveLength(1);
  });

  it("a confirmation that was left open says that the session was forgotten elsewhere", async () => {
    const { id, other } = await twoPanesOfOneSession();
    await other.getByRole("button", { name: closeButtonName(id) }).click();
    await confirmIn(other).waitFor();
    await pane
      .rowOf(id)
      .getByRole("button", { name: moreButtonName(id) })
      .click();
    await pane.pane.getByRole("menuitem", { name: /^Forget/ }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await dialogIn(other).getByText(dialogSentences.close.meanwhile.forgotten).waitFor();
    expect(await confirmIn(other).count()).toBe(0);
    expect(closes()).toEqual([]);
  });

  it("a *Forget* that was left open says what became of the session elsewhere", async () => {
    const { id, other } = await twoPanesOfOneSession();
    const more = { name: moreButtonName(id) };
    await other.getByRole("button", more).click();
    await other.getByRole("menuitem", { name: /^Forget/ }).click();
    const { text, over, meanwhile, forget } = dialogSentences.forget;
    await dialogIn(other).getByText(text).waitFor();
    await pane.page.bringToFront();
    await (
      await askToClose(await pane.paneFrame(), id)
    )();
    await dialogIn(other).getByText(over).waitFor();
    await pane.rowOf(id).getByRole("button", more).click();
    await pane.pane.getByRole("menuitem", { name: /^Forget/ }).click();
    await pane.dialog.getByRole("button", { name: forget }).click();
    await dialogIn(other).getByText(meanwhile).waitFor();
    expect(await dialogIn(other).getByRole("button", { name: forget }).count()).toBe(0);
    expect(closes()).toHaveLength(1);
  });

  it("a *Create* that was left open waits while another pane's session is being opened", async () => {
    const { here, other } = await twoPanesOfOneSession();
    pane.simulation.graph.control.set({ operationMs: 600_000 });
    await openCreateDialog(other);
    const createIn = (frame: Frame) => dialogIn(frame).getByRole("button", { name: dialogSentences.create.create });
    await createIn(other).waitFor();
    expect(await createIn(other).isEnabled()).toBe(true);
    await pressUnpainted(here.getByRole("button", { name: paneSentences.more, exact: true }));
    await pressUnpainted(here.getByRole("menuitem", { name: menuSentences.create }));
    await pressUnpainted(createIn(here));
    await dialogIn(other).getByText(lineSentences.creatingLong).waitFor();
    expect(await createIn(other).isEnabled()).toBe(false);
    expect(operations("createSession")).toBe(2);
    pane.simulation.graph.advance(600_000);
    await until(() => createIn(other).isEnabled());
  });

  it("settings that were left open take back nothing that another pane has set meanwhile", async () => {
    const { here, other } = await twoPanesOfOneSession();
    const { settings } = dialogSentences;
    const daysIn = (frame: Frame) => dialogIn(frame).getByRole("textbox", { name: settings.retention });
    const openSettings = async (frame: Frame) => {
      await pressUnpainted(frame.getByRole("button", { name: paneSentences.more, exact: true }));
      await pressUnpainted(frame.getByRole("menuitem", { name: menuSentences.settings, exact: true }));
      await daysIn(frame).waitFor();
    };
    const save = async (frame: Frame) => {
      await pressUnpainted(dialogIn(frame).getByRole("button", { name: settings.save, exact: true }));
      await daysIn(frame).waitFor({ state: "detached" });
    };
    await openSettings(other);
    await openSettings(here);
    await daysIn(here).fill("7");
    await dialogIn(here).getByRole("textbox", { name: momentSentences.setting }).fill("2");
    await save(here);
    await pressUnpainted(dialogIn(other).getByRole("checkbox"));
    await save(other);
    await openSettings(here);
    expect(await daysIn(here).inputValue()).toBe("7");
    expect(await dialogIn(here).getByRole("textbox", { name: momentSentences.setting }).inputValue()).toBe("2");
  });

  it("two clicks at once are one request and one entry in the history", async () => {
    const { id, here, other } = await twoPanesOfOneSession();
    for (const frame of [here, other]) await frame.getByRole("button", { name: closeButtonName(id) }).click();
    // Enabled once Microsoft has told which file it is.
    for (const frame of [here, other]) await until(() => confirmIn(frame).isEnabled());
    const release = await heldRequests(pane, "**/closeSession");
    for (const frame of [here, other]) await pressUnpainted(confirmIn(frame));
    // The second is wanted while the first is on its way.
    await until(async () => (await waitingTurns(here)) > 0);
    release();
    const told = [closeSentences.succeeded.title, noticeSentences.notSent.closed.title];
    for (const frame of [here, other]) {
      await frame
        .locator('[role="status"][aria-live="polite"]')
        .getByText(new RegExp(told.join("|")))
        .waitFor();
    }
    expect(closes()).toHaveLength(1);
    const entries = await here.evaluate(
      (prefix) => Object.keys({ ...localStorage }).filter((key) => key.startsWith(`${prefix}history/`)).length,
      KEYS,
    );
    expect(entries).toBe(1);
  });
});

describe("a request that waits because another pane does not give the workbook up", () => {
  it.each(["close", "contact"] as const)(
    "can be stopped in its row, and nothing of it was sent: %s",
    async (purpose) => {
      const { id, here, other } = await twoPanesOfOneSession();
      const second = await sessionInGraph(pane);
      await pane.page.bringToFront();
      await addByHand(pane, second);
      const release = await heldRequests(pane, "**/closeSession");
      await (
        await askToClose(other, second)
      )();
      // The other pane's request is on its way, and gets no answer.
      await until(async () => (await here.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0)) > 0);
      if (purpose === "close") {
        await (
          await askToClose(here, id)
        )();
      } else {
        await pressUnpainted(here.getByRole("button", { name: moreButtonName(id) }));
        await pressUnpainted(here.getByRole("menuitem", { name: menuSentences.keepAlive, exact: true }));
      }
      await until(async () => (await waitingTurns(here)) > 0);
      await pane
        .rowOf(id)
        .getByRole("button", { name: withAnyName(lineSentences.named.stop, id) })
        .press("Enter");
      await pane.notice.getByText(noticeSentences.notSent.stopped[purpose].title).waitFor();
      await until(() => pane.rowOf(id).evaluate((row) => row.contains(document.activeElement)));
      release();
      await until(() => closes()[0]?.answered !== undefined);
      await until(async () => (await waitingTurns(here)) === 0);
      expect([closes().length, operations("refreshSession")]).toEqual([1, 0]);
    },
  );

  it("can be stopped above the list, where it is to create a session", async () => {
    const { id, here, other } = await twoPanesOfOneSession();
    const release = await heldRequests(pane, "**/closeSession");
    await (
      await askToClose(other, id)
    )();
    await until(async () => (await here.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0)) > 0);
    await pane.page.bringToFront();
    await openCreateDialog(here);
    await dialogIn(here).getByRole("button", { name: dialogSentences.create.create }).click();
    await pane.pane.getByRole("button", { name: lineSentences.named.stopCreating }).press("Enter");
    await pane.notice.getByText(noticeSentences.notSent.stopped.create.title).waitFor();
    // The one that the story opened.
    expect(operations("createSession")).toBe(1);
    await until(() => here.evaluate(() => document.activeElement !== document.body));
    release();
    await until(() => closes()[0]?.answered !== undefined);
    expect(operations("createSession")).toBe(1);
  });
});

describe("a pane that is reloaded while a close is at Microsoft", () => {
  it("says that its outcome is not known, and sends nothing until the first can no longer be running", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const id = await sessionInGraph(pane);
    await addByHand(pane, id);
    pane.simulation.graph.plan({ operation: "closeSession", answer: { kind: "delay", ms: 10_000 } });
    await pane.closeButton(id).click();
    const arrived = pane.page.waitForRequest(/\/closeSession$/);
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await arrived;
    await pane.reopen();
    await pane.notice.getByText(closeSentences.unknown.title).waitFor();
    await pane.rowOf(id).getByText(paneSentences.status.noAnswer, { exact: true }).waitFor();
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    const held = keepAliveSentences.afterEarlier.waiting(0).split(".")[0] ?? "";
    await pane.rowOf(id).getByText(held).waitFor();
    expect(closes()).toHaveLength(1);
    // A minute later, when Microsoft has long ended what it went on with.
    await until(() => closes()[0]?.answered !== undefined);
    await (
      await pane.paneFrame()
    ).evaluate((prefix) => {
      for (const [key, text] of Object.entries({ ...localStorage })) {
        if (!key.startsWith(`${prefix}sent/`)) continue;
        const request = JSON.parse(String(text)) as { readonly at: number };
        localStorage.removeItem(key);
        localStorage.setItem(`${key}-later`, JSON.stringify({ ...request, at: request.at - 60_000 }));
      }
    }, KEYS);
    await until(() => closes().length === 2);
    await pane.rowOf(id).getByText(held).waitFor({ state: "detached" });
  });
});
