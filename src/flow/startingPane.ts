import { startingState } from "../core/paneState";
import type { Pane } from "./createPane";

/** In place of a pane before Office has answered. It is only drawn: what could ask it to do something is inert. */
export function startingPane(): Pane {
  const state = startingState();
  return { state: () => state, subscribe: () => () => undefined, now: () => 0 } as Partial<Pane> as Pane;
}
