import { paneSentences } from "../../src/strings/messages/paneSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { addByHand } from "./support/addByHand";
import type { OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { timeLeaps, withClock } from "./support/storyClock";
import { deadId, KEYS } from "./support/stored";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const LONG_MS = 60_000;

/** A pane in which success messages leave, or stay, with one of them shown. */
async function withToast(keepToasts: boolean): Promise<void> {
  const setting = JSON.stringify({ name: "keepToasts", value: Number(keepToasts), at: 2 });
  pane = await withClock({ stored: { [`${KEYS}setting/seed-2`]: setting } });
  await pane.ready();
  await addByHand(pane, deadId("00c001"));
  await toast().waitFor();
}

const toast = () => pane.notice.getByText(noticeSentences.added(1));

describe("a message of success", () => {
  it("leaves by itself", async () => {
    await withToast(false);
    await pane.pane.locator("h1").hover();
    await timeLeaps(pane, LONG_MS);
    await toast().waitFor({ state: "detached" });
  });

  it("stays while the pointer rests on it", async () => {
    await withToast(false);
    await toast().hover();
    await timeLeaps(pane, LONG_MS);
    await pane.rowOf(deadId("00c001")).waitFor();
    expect(await toast().count()).toBe(1);
    await pane.pane.locator("h1").hover();
    await timeLeaps(pane, LONG_MS);
    await toast().waitFor({ state: "detached" });
  });

  it("stays until it is dismissed where the settings say so", async () => {
    await withToast(true);
    await pane.pane.locator("h1").hover();
    await timeLeaps(pane, LONG_MS);
    expect(await toast().count()).toBe(1);
    await pane.notice.getByRole("button", { name: paneSentences.dismiss }).click();
    await toast().waitFor({ state: "detached" });
  });
});
