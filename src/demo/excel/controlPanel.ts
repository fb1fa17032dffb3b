import { LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import type { GraphLogLine, SimulationState } from "./controlMessages";
import { element } from "./element";
import type { HostSettings } from "./hostSettings";
import { createScenarioRow } from "./scenarioRow";
import {
  checkOutChoices,
  documentChoices,
  graphChoices,
  languageChoices,
  signInChoices,
  type Choices,
} from "./panelChoices";

export type PanelActions = {
  readonly change: (settings: Partial<HostSettings>) => void;
  readonly moveClock: (minutes: number) => void;
  readonly play: (scenario: string) => void;
  readonly reloadPane: () => void;
};

export type ControlPanel = {
  readonly element: HTMLElement;
  readonly show: (state: SimulationState) => void;
  readonly showGraphLog: (lines: readonly GraphLogLine[]) => void;
};

const ACCOUNTS = ["Owner account", "Colleague account", "Guest account", "Personal account"] as const;
const WIDTHS = [320, 350, 450] as const;
/** The longer jumps end the sessions of one kind, and those of both. */
const JUMPS = [1, SHORTEST_IDLE_MINUTES + 1, LONGEST_IDLE_MINUTES + 1];

/** The panel beside the grid: everything about the simulated world that a person may switch. */
export function createControlPanel(actions: PanelActions): ControlPanel {
  const { change } = actions;
  const graphLog = createGraphLogView();
  const scenarios = createScenarioRow(actions.play);
  const clock = element("output");
  const code = element("select", { disabled: true });
  code.addEventListener("change", () => change({ graph: { kind: "code", code: code.value } }));

  const fields = [
    choice(
      "Document",
      documentChoices,
      (document) => change({ document }),
      (state) => state.settings.document,
    ),
    choice(
      "Sign-in",
      signInChoices,
      (signIn) => change({ signIn }),
      (state) => state.settings.signIn,
    ),
    choice(
      "Account",
      pairs(ACCOUNTS),
      (account) => change({ account }),
      (state) => state.settings.account,
    ),
    choice(
      "Graph",
      graphChoices,
      (graph) => change({ graph }),
      (state) => state.settings.graph,
    ),
    choice(
      "The file",
      checkOutChoices,
      (checkedOut) => change({ checkedOut }),
      (state) => state.settings.checkedOut,
    ),
    choice(
      "Theme",
      pairs(["light", "dark"] as const),
      (theme) => change({ theme }),
      (state) => state.settings.theme,
    ),
    choice(
      "Language",
      languageChoices,
      (displayLanguage) => change({ displayLanguage }),
      (state) => state.settings.displayLanguage,
    ),
    choice(
      "Pane width",
      pairs(WIDTHS),
      (width) => change({ width }),
      (state) => state.settings.width,
    ),
  ];
  const jumps = JUMPS.map((minutes) => {
    const button = element("button", { textContent: `+${String(minutes)} min` });
    button.addEventListener("click", () => actions.moveClock(minutes));
    return button;
  });
  const mailbox = element("a", { textContent: "Mailbox: what was sent", href: "/control/mailbox", target: "_blank" });
  const reload = element("button", { textContent: "Reload the pane" });
  reload.addEventListener("click", actions.reloadPane);

  return {
    element: element("details", { className: "panel", open: true, dir: "ltr" }, [
      element("summary", { textContent: "Simulation" }),
      scenarios.element,
      ...fields.slice(0, 5).map(({ label }) => label),
      labelled("Its code", code),
      element("fieldset", {}, [element("legend", {}, ["Move Graph's clock ", clock]), ...jumps]),
      ...fields.slice(5).map(({ label }) => label),
      reload,
      mailbox,
      graphLog.element,
    ]),
    show: (state) => {
      scenarios.show(state);
      fields.forEach(({ show }) => show(state));
      clock.textContent = state.clockMovedBy === 0 ? "" : `(+${String(state.clockMovedBy)} min)`;
      showCodes(code, state);
    },
    showGraphLog: graphLog.show,
  };
}

/** A select whose values may be objects: they are told apart by their JSON. */
function choice<T>(
  name: string,
  choices: Choices<T>,
  onChosen: (value: T) => void,
  valueIn: (state: SimulationState) => unknown,
): { readonly label: HTMLElement; readonly show: (state: SimulationState) => void } {
  const select = element(
    "select",
    {},
    choices.map(([text]) => element("option", { textContent: text })),
  );
  select.addEventListener("change", () => {
    const chosen = choices[select.selectedIndex];
    if (chosen) onChosen(chosen[1]);
  });
  const show = (state: SimulationState) => {
    const value = JSON.stringify(valueIn(state));
    select.selectedIndex = choices.findIndex(([, offered]) => JSON.stringify(offered) === value);
  };
  return { label: labelled(name, select), show };
}

function showCodes(select: HTMLSelectElement, { graphCodes, settings: { graph } }: SimulationState): void {
  if (select.options.length === 0) {
    select.append(...["any code …", ...graphCodes].map((text) => element("option", { textContent: text })));
  }
  select.disabled = false;
  select.selectedIndex = graph.kind === "code" ? graphCodes.indexOf(graph.code) + 1 : 0;
}

function labelled(name: string, field: HTMLElement): HTMLElement {
  return element("label", {}, [element("span", { textContent: name }), field]);
}

function pairs<T extends string | number>(values: readonly T[]): Choices<T> {
  return values.map((value) => [String(value), value] as const);
}

const SHOWN = 40;

/** What Graph received, the newest first. Ids are shortened by the server already. */
function createGraphLogView(): {
  readonly element: HTMLElement;
  readonly show: (lines: readonly GraphLogLine[]) => void;
} {
  const list = element("ol", { className: "graph-log", ariaLabel: "Requests" });
  const none = element("p", { className: "none", textContent: "No request yet." });
  return {
    element: element("section", {}, [element("h3", { textContent: "What Graph received" }), none, list]),
    show: (lines) => {
      none.hidden = lines.length > 0;
      list.replaceChildren(...lines.slice(-SHOWN).reverse().map(lineOf));
    },
  };
}

function lineOf({ at, method, path, status }: GraphLogLine): HTMLElement {
  const good = typeof status === "number" && status < 400;
  return element("li", {}, [
    element("time", { textContent: new Date(at).toISOString().slice(11, 19) }),
    element("b", { textContent: method }),
    element("span", { className: "path", textContent: path }),
    element("span", { className: good ? "status good" : "status bad", textContent: String(status ?? "…") }),
  ]);
}
