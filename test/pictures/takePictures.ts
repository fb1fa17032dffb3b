import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PANE } from "../stories/support/openExcel";
import type { OpenedPane } from "../stories/support/openPane";
import { fileNameOf, type PictureState } from "./pictureStates";

/** CSS pixels of the pane itself: the least and the usual that Excel gives it, and a wide one. */
export const SIZES = [
  { width: 320, height: 568 },
  { width: 350, height: 710 },
  { width: 450, height: 710 },
] as const;

export const THEMES = ["light", "dark", "forced"] as const;

export type Size = (typeof SIZES)[number];
export type Theme = (typeof THEMES)[number];

export type Failure = { readonly state: string; readonly why: string };

export type Taking = {
  readonly folder: string;
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly told: (line: string) => void;
};

/** Milliseconds: a state that is not there by then is none, and the other pictures are still wanted. */
const PATIENCE = 30_000;

/** Pictures of every state at every size and theme, `{folder}/{theme}-{width}/{state}.png`. Answers what failed. */
export async function takePictures(states: readonly PictureState[], taking: Taking): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  let open: { readonly pane: OpenedPane; readonly world: PictureState["world"] } | undefined;
  const end = async () => {
    await open?.pane.finish().catch(() => undefined);
    open = undefined;
  };
  for (const state of states) {
    taking.told(state.name);
    try {
      if (open?.world !== state.world) await end();
      open ??= { pane: await state.world(), world: state.world };
      open.pane.context.setDefaultTimeout(PATIENCE);
      await takeState(open.pane, state, taking);
      if (state.leave === undefined) await end();
      else await state.leave(open.pane);
    } catch (error) {
      failures.push({ state: state.name, why: error instanceof Error ? error.message : String(error) });
      await end();
    }
  }
  await end();
  return failures;
}

async function takeState(pane: OpenedPane, state: PictureState, { folder, sizes, themes }: Taking): Promise<void> {
  if (state.whole === true) {
    await state.show?.(pane);
    await pane.page.screenshot({ path: join(folder, `${fileNameOf(state)}.png`), animations: "disabled" });
    return;
  }
  let first = true;
  for (const size of sizes) {
    await resize(pane, size);
    if (first || state.again === true) {
      if (!first) await state.leave?.(pane);
      await state.show?.(pane);
    }
    first = false;
    for (const theme of themes) {
      await wear(pane, theme);
      const place = join(folder, `${theme}-${size.width}`);
      mkdirSync(place, { recursive: true });
      await pane.page
        .locator(PANE)
        .screenshot({ path: join(place, `${fileNameOf(state)}.png`), animations: "disabled" });
    }
  }
}

async function resize(pane: OpenedPane, { width, height }: Size): Promise<void> {
  pane.simulation.excel.change({ width });
  const frame = await pane.paneFrame();
  const viewport = pane.page.viewportSize() ?? { width: 1280, height: 800 };
  const shown = await pane.page.locator(PANE).evaluate((element) => element.clientHeight);
  await pane.page.setViewportSize({ width: viewport.width, height: viewport.height + height - shown });
  await frame.waitForFunction(([wide, high]) => Math.abs(innerWidth - wide) <= 2 && Math.abs(innerHeight - high) <= 2, [
    width,
    height,
  ] as const);
}

async function wear(pane: OpenedPane, theme: Theme): Promise<void> {
  await pane.page.emulateMedia({
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
  });
  const wanted = theme === "dark" ? "dark" : "light";
  const frame = await pane.paneFrame();
  // A pane that waits for Excel still shows the page's own skeleton, which follows the system by itself.
  await frame.waitForFunction((dark) => [undefined, dark].includes(document.documentElement.dataset["theme"]), wanted);
}
