import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PANE } from "../stories/support/openExcel";
import type { OpenedPane } from "../stories/support/openPane";
import { inEachState, type Failure } from "./inEachState";
import { resize, wear, type Size, type Theme } from "./paneLooks";
import { fileNameOf, type PictureState } from "./pictureStates";

export type Taking = {
  readonly folder: string;
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly told: (line: string) => void;
};

/** Pictures of every state at every size and theme, `{folder}/{theme}-{width}/{state}.png`. Answers what failed. */
export function takePictures(states: readonly PictureState[], taking: Taking): Promise<readonly Failure[]> {
  return inEachState(states, taking.told, (pane, state) => takeState(pane, state, taking));
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
