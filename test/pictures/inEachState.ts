import type { OpenedPane } from "../stories/support/openPane";
import type { PictureState } from "./pictureStates";

export type Failure = { readonly state: string; readonly why: string };

/** Milliseconds: a state that is not there by then is none, and the other pictures are still wanted. */
const PATIENCE = 30_000;

/** Does the same in each state, with its name told before. Answers the states that failed. */
export async function inEachState(
  states: readonly PictureState[],
  told: (line: string) => void,
  work: (pane: OpenedPane, state: PictureState) => Promise<void>,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  let open: { readonly pane: OpenedPane; readonly world: PictureState["world"] } | undefined;
  const end = async () => {
    await open?.pane.finish().catch(() => undefined);
    open = undefined;
  };
  for (const state of states) {
    told(state.name);
    try {
      if (open?.world !== state.world) await end();
      open ??= { pane: await state.world(), world: state.world };
      open.pane.context.setDefaultTimeout(PATIENCE);
      await work(open.pane, state);
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
