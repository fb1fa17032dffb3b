import type { Frame } from "playwright-core";
import { until } from "../../../support/until";
import type { OpenedPane } from "../openPane";
import { spokenFocus } from "./spokenFocus";

type Place = string | RegExp;

/**
 * One line of a table: this control is used, by keyboard, and then the focus is there, because of `why`. Names as screen
 * readers hear them; for a row, the name of its session. `lands: SAME` is the control itself.
 */
export type FocusStep =
  | { readonly press: string; readonly lands: Place; readonly why: string }
  /** A key where the focus is. */
  | { readonly key: string; readonly lands: Place; readonly why: string }
  /** Nothing is done, and it is there. */
  | { readonly still: Place; readonly why: string }
  /** Types into the field that has the focus. */
  | { readonly type: string }
  /** What happens meanwhile: at Microsoft, or on the screen. */
  | { readonly meanwhile: () => Promise<unknown> };

const SAME = /^\0$/;

/** Press again, and it does the next thing: a switch, a fold, a copy, a download, a link. */
export const keeps = (press: string): FocusStep => ({ press, lands: SAME, why: "what can be pressed again keeps it" });

export const opens = (press: string, lands: Place): FocusStep => ({
  ...{ press, lands },
  why: "a dialog begins at its first field, and a question at its Cancel",
});

export const leaves = (press: string, lands: Place): FocusStep => ({
  ...{ press, lands },
  why: "a dialog that is left goes back to what opened it",
});

/** What is pressed goes with what it did. */
export const goesOn = (press: string, lands: Place, why: string): FocusStep => ({ press, lands, why });
export const key = (key: string, lands: Place, why: string): FocusStep => ({ key, lands, why });
export const still = (place: Place, why: string): FocusStep => ({ still: place, why });
export const type = (text: string): FocusStep => ({ type: text });
export const meanwhile = (happens: () => Promise<unknown>): FocusStep => ({ meanwhile: happens });

/** A menu's button, its item, and where that leads. */
export const choose = (button: string, item: string, lands: Place, why = FROM_MENU): readonly FocusStep[] => [
  { press: button, lands: /./, why: "a menu begins at its first item" },
  { press: item, lands, why },
];

const FROM_MENU = "a dialog begins at its first field; an item that opens none gives it back to the menu's button";

export type FocusWalk = {
  readonly walk: (steps: readonly FocusStep[]) => Promise<void>;
  /** Names of controls that were shown on the way. */
  readonly seen: () => readonly string[];
};

export function focusWalk(pane: OpenedPane): FocusWalk {
  const seen = new Set<string>();
  const controls = async (frame: Frame) => {
    const names = await controlsNow(frame);
    for (const name of names) seen.add(name);
    return names;
  };

  /** Does what the step says; answers where the focus has to be then. */
  const act = async (frame: Frame, step: Exclude<FocusStep, { meanwhile: unknown } | { type: string }>) => {
    if ("still" in step) return step.still;
    if ("key" in step) {
      await pane.page.keyboard.press(step.key);
      return step.lands;
    }
    await until(async () => (await controls(frame)).includes(step.press), `the control ${step.press}`);
    const { lost } = await spokenFocus(frame);
    if (lost !== undefined) throw new Error(`Before ${step.press}: ${lost}`);
    await pane.page.keyboard.press(await focusControl(frame, step.press));
    return step.lands === SAME ? step.press : step.lands;
  };

  const take = async (step: FocusStep): Promise<void> => {
    if ("meanwhile" in step) return void (await step.meanwhile());
    if ("type" in step) return pane.page.keyboard.type(step.type);
    const frame = await pane.paneFrame();
    const lands = await act(frame, step);
    let at = "";
    const isThere = async () => {
      const { lost, on } = await spokenFocus(frame);
      at = lost ?? on;
      return lost === undefined && (typeof lands === "string" ? on === lands : lands.test(on));
    };
    const done = "press" in step ? step.press : "key" in step ? step.key : "later";
    const what = `${done} → ${String(lands)} (${step.why})`;
    await until(isThere, what).catch(() => {
      throw new Error(`${what}, but: ${at}`);
    });
    await controls(frame);
  };

  return {
    walk: async (steps) => {
      for (const step of steps) await take(step);
    },
    seen: () => [...seen],
  };
}

/** What can be used now: of an open menu or dialog, else of the pane. */
function controlsNow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => controlsInScope().map(spokenName));
}

/** Gives it the focus, and answers the key that uses it. */
function focusControl(frame: Frame, name: string): Promise<"Enter" | " "> {
  return frame.evaluate((name) => {
    const control = controlsInScope().find((each) => spokenName(each) === name);
    control?.focus();
    return control?.matches("[type=checkbox], [type=radio], [role=menuitemradio]") === true ? " " : "Enter";
  }, name);
}

declare function controlsInScope(): HTMLElement[];
declare function spokenName(element: Element): string;
