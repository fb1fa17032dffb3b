import type { SimulationState } from "./controlMessages";
import { element } from "./element";
import { scenarioHash } from "./scenarioAddress";

/** The row of scenarios, and what the chosen one says to try. */
export type ScenarioRow = {
  readonly element: HTMLElement;
  readonly show: (state: SimulationState) => void;
};

export function createScenarioRow(play: (id: string) => void): ScenarioRow {
  const buttons = element("div", { className: "scenarios" });
  const whatToTry = element("p", { role: "status" });
  const more = element("div");
  const row = element("fieldset", { hidden: true }, [
    element("legend", { textContent: "Scenario" }),
    buttons,
    whatToTry,
    more,
  ]);
  let shown: number | undefined;
  return {
    element: row,
    show({ scenarios, scenario }) {
      row.hidden = scenarios.length === 0;
      if (buttons.childElementCount === 0) {
        buttons.append(...scenarios.map(({ id, name }) => scenarioButton(id, name, play)));
      }
      if (scenario === undefined || scenario.run === shown) return;
      shown = scenario.run;
      for (const button of buttons.querySelectorAll("button")) {
        button.ariaPressed = String(button.value === scenario.id);
      }
      whatToTry.textContent = scenario.whatToTry;
      more.replaceChildren(
        ...(scenario.link === undefined ? [] : [linkToPaste(scenario.link)]),
        ...(scenario.secondWindow === undefined ? [] : [secondWindow(scenario.id)]),
      );
    },
  };
}

/** A scenario that is played already starts again. */
function scenarioButton(id: string, name: string, play: (id: string) => void): HTMLElement {
  const button = element("button", { value: id, textContent: name });
  button.addEventListener("click", () => play(id));
  return button;
}

function linkToPaste(link: string): HTMLElement {
  const field = element("input", { value: link, readOnly: true, ariaLabel: "Link to paste" });
  field.addEventListener("focus", () => field.select());
  return field;
}

function secondWindow(id: string): HTMLElement {
  return element("a", {
    href: scenarioHash(id, true),
    target: "_blank",
    textContent: "Open a second window",
  });
}
