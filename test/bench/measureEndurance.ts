import type { CDPSession, FrameLocator, Page } from "playwright-core";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { PANE } from "../stories/support/openExcel";
import { fillStorage, storedSessions } from "./storedSessions";
import type { BenchWorld } from "./benchWorld";

/** What the browser holds for Excel's page and the pane in it, once all that nobody reaches any more is collected. */
export type Held = {
  readonly round: number;
  readonly heapBytes: number;
  readonly listeners: number;
  /** Of both documents, and of what scripts still keep though it is in neither. */
  readonly nodes: number;
};

const SESSIONS = 100;

/** Opens a pane with 100 sessions and works in it for so many rounds; looks at what is held every `everyRounds`. */
export async function measureEndurance(
  world: BenchWorld,
  dist: string,
  rounds: number,
  everyRounds: number,
  tell: (held: Held) => void,
): Promise<readonly Held[]> {
  world.serve({ dist });
  const profile = await world.newProfile([]);
  const first = await world.openExcel(profile, { kind: "full" });
  await fillStorage(await first.paneFrame(), storedSessions(SESSIONS));
  await first.page.close();
  const { page, traffic } = await world.openExcel(profile, { kind: "full" });
  const pane = page.frameLocator(PANE);
  await pane.locator("li").first().waitFor();
  await traffic.settled();
  const browser = await profile.newCDPSession(page);
  await browser.send("Performance.enable");
  const all: Held[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    if (round % everyRounds === 0) {
      const held = await heldNow(browser, round);
      all.push(held);
      tell(held);
    }
    if (round < rounds) await workOn(page, pane);
  }
  await profile.close();
  return all;
}

/** Open a menu and leave it, filter, select, ask to close and think better of it. */
async function workOn(page: Page, pane: FrameLocator): Promise<void> {
  const key = (name: string) => page.keyboard.press(name);
  await pane.getByRole("button", { name: paneSentences.more, exact: true }).click();
  await pane.getByRole("menu").waitFor();
  await key("Escape");
  await pane.getByRole("menu").waitFor({ state: "detached" });
  await pane.getByRole("searchbox").fill("report 42");
  const row = pane.locator('li[aria-setsize="1"]');
  await row.focus();
  await key("Space");
  await pane.locator("li input:checked").waitFor({ state: "attached" });
  await key("Space");
  await pane.locator("li input:checked").waitFor({ state: "detached" });
  await key("Delete");
  const dialog = pane.getByRole("alertdialog").or(pane.getByRole("dialog"));
  await dialog.getByRole("button", { name: dialogSentences.cancel, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await pane.getByRole("searchbox").fill("");
  await pane.locator(`li[aria-setsize="${SESSIONS}"]`).first().waitFor();
}

async function heldNow(browser: CDPSession, round: number): Promise<Held> {
  // What a first collection frees may keep more alive until a second one.
  for (let time = 0; time < 3; time += 1) await browser.send("HeapProfiler.collectGarbage");
  const { metrics } = await browser.send("Performance.getMetrics");
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    round,
    heapBytes: valueOf("JSHeapUsedSize"),
    listeners: valueOf("JSEventListeners"),
    nodes: valueOf("Nodes"),
  };
}
