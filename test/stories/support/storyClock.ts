import { MOMENT_SECONDS } from "../../../src/core/sessions/momentToThink";
import { english, type Translate } from "../../../src/strings/language";
import { momentSentences } from "../../../src/strings/messages/momentSentences";
import type { StoryOptions } from "./openExcel";
import { openPane, type OpenedPane } from "./openPane";

/** A pane whose clock goes as any other, and can be put forward by `context.clock`. */
export async function withClock(options: StoryOptions = {}): Promise<OpenedPane> {
  const pane = await openPane({ ...options, before: async (context) => void (await context.clock.install()) });
  // office.js asks the replaced clock for its own loading times, and finds none.
  pane.watch.allow("console", /responseEnd/);
  return pane;
}

/**
 * From the next request to this address on, the time of the page stands still, so that a wait which its answer begins
 * is there for as long as the story looks at it. Answers with what lets time go on. For panes opened `withClock`.
 */
export async function stopClockAt({ page, context }: OpenedPane, address: string): Promise<() => Promise<void>> {
  const hold = async (route: Parameters<Parameters<typeof page.route>[1]>[0]) => {
    await context.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
    await route.continue();
  };
  await page.route(address, hold, { times: 1 });
  return () => context.clock.resume();
}

/**
 * Puts the clock forward once the pane has signed in: a sign-in that is still on its way would be late after such a leap,
 * and another way would be tried. For panes opened `withClock`.
 */
export async function timeLeaps({ pane, context }: OpenedPane, ms: number): Promise<void> {
  await pane.getByText(/^Signed in as /).waitFor();
  await context.clock.fastForward(ms);
}

/** Lets the moment to think after the confirmation of a close pass, once it is counted down. For panes opened `withClock`. */
export async function momentPasses({ pane, context }: OpenedPane, translate: Translate = english): Promise<void> {
  const [before = "", after = ""] = translate(momentSentences).counting(0).split("0");
  await pane.getByText(new RegExp(`^${before}\\d${after}`)).waitFor();
  await context.clock.fastForward(MOMENT_SECONDS * 1_000);
}
