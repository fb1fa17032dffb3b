import { closeSentences } from "../../src/strings/messages/closeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { copyAs, type CopyForm } from "../../src/core/sessions/copyAs";
import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import { copySentences } from "../../src/strings/messages/copySentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { keepAliveSentences } from "../../src/strings/messages/keepAliveSentences";
import { warningSentences } from "../../src/strings/messages/lineSentences";
import { type OpenedPane, withAnyName } from "./support/openPane";
import { timeLeaps, withClock } from "./support/storyClock";
import { closeStoryBrowser } from "./support/storyBrowser";
import { until } from "../support/until";
import { openCreateDialog } from "./support/openCreateDialog";
import { timePasses } from "./support/timePasses";

const MINUTE = 60_000;

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** A session created in the pane, whose row shows an estimate of its end. */
async function withSession() {
  pane = await withClock();
  await pane.ready();
  await openCreateDialog(pane.pane);
  await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
  await pane.notice.getByText("A session is open").waitFor();
  const [session] = pane.simulation.graph.control.sessions();
  if (session === undefined) throw new Error("Graph has no session.");
  const row = pane.rowOf(session.id);
  await row
    .getByText(/likely ends in/)
    .first()
    .waitFor();
  return { session, row };
}

async function chooseFor(id: string, item: string): Promise<void> {
  await pane.moreButton(id).click();
  await pane.pane.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Time passes for the browser and for Graph alike: what is due begins, and its own time limits run from then on. */
async function pass(minutes: number): Promise<void> {
  pane.simulation.graph.advance(minutes * MINUTE);
  await timeLeaps(pane, minutes * MINUTE);
}

const contacts = () =>
  pane.simulation.graph
    .requests()
    .filter(({ operation, answered }) => operation === "refreshSession" && answered === 204).length;

async function contactsAre(count: number): Promise<void> {
  await until(() => contacts() >= count, `${count} contacts`);
  expect(contacts()).toBe(count);
}

describe("handing a session over", () => {
  it("copies it in six forms, says what is in the text, and estimates its end no more", async () => {
    const { session, row } = await withSession();
    await chooseFor(session.id, copySentences.menu);
    await pane.dialog.getByText(copySentences.whole).waitFor();
    await pane.dialog.getByText(copySentences.handedOver).waitFor();

    const text = pane.dialog.getByLabel(copySentences.text);
    const webUrl = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget%202026.xlsx";
    const { driveId, itemId } = session;
    const subject = {
      id: session.id as WorkbookSessionId,
      place: { kind: "driveItem", driveId, itemId, webUrl },
    } as const;
    const root = `${pane.simulation.layout.addresses.graph}/v1.0`;
    for (const form of ["http", "curl", "powerShell", "python", "id", "blink"] satisfies CopyForm[]) {
      await pane.dialog.getByLabel(copySentences.form).selectOption(form);
      expect(await text.innerText()).toBe(copyAs(form, subject, root));
    }
    expect(await text.innerText()).toContain(`Source: OneDrive\nUser ID:\nWorkbook Session ID: ${session.id}`);
    // Choosing and reading gives nothing away: only copying does.
    await pane.dialog.getByRole("button", { name: dialogSentences.done }).click();
    expect(await row.innerText()).toMatch(/likely ends in/);
    await chooseFor(session.id, copySentences.menu);

    // The frame refuses the clipboard, as Office's may; the older command copies all the same.
    pane.watch.allow("console", /Clipboard API has been blocked because of a permissions policy/);
    await pane.dialog.getByRole("button", { name: copySentences.copy }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.copied }).waitFor();
    await pane.dialog.getByRole("button", { name: dialogSentences.done }).click();
    await row.getByText(paneSentences.status.mayBeOpen).first().waitFor();
    expect(await row.innerText()).not.toMatch(/likely ends/);
    expect(pane.simulation.graph.requests().filter(({ operation }) => operation === "refreshSession")).toEqual([]);
  });

  it("shows the text selected where this window may not use the clipboard at all", async () => {
    const { session } = await withSession();
    const frame = await pane.paneFrame();
    await frame.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await chooseFor(session.id, copySentences.menuId);
    await pane.dialog.getByRole("button", { name: copySentences.copy }).click();
    const field = pane.dialog.getByLabel(dialogSentences.copyByHand);
    expect(await field.inputValue()).toBe(session.id);
    const selected = await field.evaluate((area) => {
      const { selectionStart, selectionEnd } = area as HTMLTextAreaElement;
      return selectionEnd - selectionStart;
    });
    expect(selected).toBe(session.id.length);
  });
});

describe("keeping a session alive", () => {
  it("contacts it before it ends, shows the next contact, and stops at its end with a word", async () => {
    const { session, row } = await withSession();
    await chooseFor(session.id, keepAliveSentences.menu(15));
    await row.getByText(/Kept alive until .+, next contact in 4 min/).waitFor();
    for (let ping = 1; ping < 5; ping += 1) {
      await contactsAre(ping);
      await row.getByText(/Kept alive until .+, next contact in [34] min/).waitFor();
      await pass(3.5);
    }
    await contactsAre(5);
    await row.getByText(/Kept alive until .+, not contacted before then/).waitFor();
    await pass(1);
    await pane.notice.getByText(keepAliveSentences.ended.over.title).waitFor();
    expect(await row.getByText(/Kept alive until/).count()).toBe(0);
    expect(pane.simulation.graph.control.sessions()[0]?.end).toBeUndefined();
    await contactsAre(5);
  });

  it("gives way to a close, and to Stop", async () => {
    const { session, row } = await withSession();
    await chooseFor(session.id, keepAliveSentences.menu(30));
    await contactsAre(1);
    await row.getByRole("button", { name: withAnyName(keepAliveSentences.stopNamed, session.id) }).click();
    await row.getByText(/Kept alive until/).waitFor({ state: "detached" });

    await chooseFor(session.id, keepAliveSentences.menu(60));
    await contactsAre(2);
    await pane.closeButton(session.id).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.close.close }).click();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    await pass(8);
    await timePasses(await pane.paneFrame(), 200);
    await contactsAre(2);
    expect(await row.getByText(/Kept alive until/).count()).toBe(0);
  });

  it("stops when the pane is hidden, and when the machine slept, and says which", async () => {
    const { session, row } = await withSession();
    await chooseFor(session.id, keepAliveSentences.menu(60));
    await contactsAre(1);
    const frame = await pane.paneFrame();
    await frame.evaluate(() => {
      const seen = (value: string) => Object.defineProperty(document, "visibilityState", { value, configurable: true });
      seen("hidden");
      document.dispatchEvent(new Event("visibilitychange"));
      seen("visible");
    });
    await pane.notice.getByText(keepAliveSentences.ended.hidden.title).waitFor();

    await chooseFor(session.id, keepAliveSentences.menu(60));
    await contactsAre(2);
    // Only once the pane has the answer does it wait for the next contact, which a sleeping machine misses.
    await row.getByText(/Kept alive until .+, next contact in 4 min/).waitFor();
    await pass(8);
    await pane.notice.getByText(keepAliveSentences.ended.slept.title, { exact: true }).waitFor();
    await pane.notice.getByText(/Select Check to ask Microsoft/).waitFor();
    await contactsAre(2);
  });

  it("stops when the clock was set ahead, and does not say that the machine slept", async () => {
    const { session, row } = await withSession();
    await chooseFor(session.id, keepAliveSentences.menu(60));
    await contactsAre(1);
    await row.getByText(/Kept alive until .+, next contact in 4 min/).waitFor();
    await pane.context.clock.setSystemTime((await pane.page.evaluate(() => Date.now())) + 30 * 60_000);
    await pass(4);
    await pane.notice.getByText(keepAliveSentences.ended.leapt.title).waitFor();
    await contactsAre(1);
  });
});

describe("two sessions that save changes on one workbook", () => {
  it("are warned of, until one of them is closed", async () => {
    const { session } = await withSession();
    const warning = pane.pane.getByText(warningSentences.short.severalPersistent(2));
    expect(await warning.count()).toBe(0);
    await openCreateDialog(pane.pane);
    await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await warning.waitFor();
    await pane.closeButton(session.id).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.close.close }).click();
    await warning.waitFor({ state: "detached" });
  });
});
