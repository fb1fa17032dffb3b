import type { OpenedPane } from "../stories/support/openPane";
import { axeFaults } from "../stories/support/axeFaults";
import { contrastThemeFaults } from "../stories/support/contrastThemes";
import { focusFaults } from "../stories/support/focusSeen";
import { layoutFaults, TEXT_WISHES, wishText } from "../stories/support/layoutFaults";
import { inEachState, type Failure } from "./inEachState";
import { resize, SIZES, THEMES, wear } from "./paneLooks";
import type { PictureState } from "./pictureStates";

/**
 * What a program can find wrong in each state: by axe in every theme, by layout at every width and wish for texts, and
 * by going through it with the keyboard. One line each; a state that could not be reached is one, too.
 */
export async function checkStates(
  states: readonly PictureState[],
  told: (line: string) => void,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const failures: readonly Failure[] = await inEachState(states, told, async (pane, state) => {
    for (const fault of await faultsOf(pane, state)) {
      if (OF_PSEUDO_LOCALES.test(fault)) continue;
      faults.push(`${state.name}: ${fault}`);
      told(`  ${fault}`);
    }
  });
  return [...faults, ...failures.map(({ state, why }) => `${state}: ${why}`)];
}

/** A pseudo-locale is no language, and each of its sentences ends in a bracket, that of a button and that of its name. */
const OF_PSEUDO_LOCALES = /html-lang-valid: .*lang="qps-|label-content-name-mismatch: .*aria-label="\[/;

/** tsx names functions by this, also those that run in the page. */
const NAMING = "globalThis.__name ??= (named) => named";

async function faultsOf(pane: OpenedPane, state: PictureState): Promise<readonly string[]> {
  // What is around the pane is Excel's.
  if (state.whole === true) return [];
  await pane.context.addInitScript(NAMING);
  await (await pane.paneFrame()).evaluate(NAMING);
  const faults: string[] = [];
  const [narrow] = SIZES;
  let isShown = false;
  const show = async () => {
    if (isShown && state.again !== true) return;
    if (isShown) await state.leave?.(pane);
    await state.show?.(pane);
    isShown = true;
  };
  for (const size of SIZES) {
    await resize(pane, size);
    for (const wish of TEXT_WISHES) {
      await wishText(await pane.paneFrame(), wish);
      await show();
      const found = await layoutFaults(await pane.paneFrame());
      faults.push(...found.map((fault) => `${size.width} px, text ${wish}: ${fault}`));
    }
    await wishText(await pane.paneFrame(), "as it is");
  }
  await resize(pane, narrow);
  await show();
  for (const theme of THEMES) {
    await wear(pane, theme);
    const frame = await pane.paneFrame();
    const found = [...(await axeFaults(frame)), ...(theme === "forced" ? await contrastThemeFaults(frame) : [])];
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  await wear(pane, "light");
  faults.push(...(await focusFaults(pane.page, await pane.paneFrame())).map((fault) => `by keyboard: ${fault}`));
  return faults;
}
