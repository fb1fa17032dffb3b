import { control } from "./controlClient";
import { createControlPanel } from "./controlPanel";
import type { SimulationState } from "./controlMessages";
import { createExcelWindow } from "./excelWindow";
import { openedDocument, type HostSettings } from "./hostSettings";
import type { SettingsBag } from "./officeMethods";
import { fillPaneStorage } from "./paneStorage";
import { readScenarioAddress, scenarioHash } from "./scenarioAddress";
import { openTaskPane, type TaskPane } from "./taskPane";

/** The simulated Excel on the web: shows a workbook, and the add-in's task pane beside it. */
void start();

async function start(): Promise<void> {
  const bag: SettingsBag = new Map();
  let state = await control.state();
  let pane: TaskPane | undefined;
  let isPlaying = false;
  const excel = createExcelWindow({ onButton: () => (pane ? closePane() : openPane()), onClose: () => closePane() });
  const panel = createControlPanel({
    change: (settings) => void control.change(settings),
    moveClock: (minutes) => void control.moveClock(minutes),
    play: (id) => void play(id),
    reloadPane,
  });
  excel.panelPlace.append(panel.element);
  document.body.append(excel.element);
  // For stories: what a host can do to a pane from outside.
  Object.assign(window, {
    simulatedExcel: { reloadPane, closePane, raise: (name: string, data: object) => pane?.raise(name, data) },
  });

  // Before the state is shown, which writes into the address what is played now.
  const wanted = startsScenario(state) ? wantedScenario(state) : undefined;
  show(state);
  if (wanted === undefined) openPane();
  else await play(wanted);
  window.addEventListener("hashchange", () => {
    if (startsScenario(state)) void play(wantedScenario(state));
  });
  control.follow({
    state: (next) => {
      if (isPlaying) return;
      const stale = needsNewPane(state, next);
      show(next);
      if (stale && pane) reloadPane();
    },
    graphLog: panel.showGraphLog,
  });

  function show(next: SimulationState): void {
    state = next;
    const { settings, scenario } = next;
    if (scenario !== undefined) rememberScenario(scenario.id);
    document.documentElement.dataset["theme"] = settings.theme;
    document.documentElement.dir = settings.displayLanguage === "qps-plocm" ? "rtl" : "ltr";
    excel.show({ title: openedDocument(settings).title, width: settings.width, account: settings.account });
    panel.show(next);
  }

  /** The world, the pane's storage and the pane itself start anew. */
  async function play(id: string): Promise<void> {
    isPlaying = true;
    closePane();
    const next = await control.play(id).finally(() => {
      isPlaying = false;
    });
    fillPaneStorage(next.partitionKey, next.scenario?.stored ?? {});
    bag.clear();
    show(next);
    openPane();
  }

  function openPane(): void {
    pane = openTaskPane(excel.panePlace, state, bag, () => {
      pane = undefined;
      excel.paneShown(false);
    });
    excel.paneShown(true);
  }

  function closePane(): void {
    pane?.close();
  }

  function reloadPane(): void {
    closePane();
    openPane();
  }
}

/** A reload goes on with what is played, as a reload of Excel does, and so does a further window. */
function startsScenario({ scenarios, scenario }: SimulationState): boolean {
  if (scenarios.length === 0) return false;
  const { id, isFurther } = readScenarioAddress(location.hash);
  const [navigation] = performance.getEntriesByType("navigation");
  const goesOn = isFurther || (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
  return scenario === undefined || !goesOn || scenario.id !== (id ?? scenario.id);
}

/** An address that names none, or one that there is no more, shows the first. */
function wantedScenario({ scenarios }: SimulationState): string {
  const { id } = readScenarioAddress(location.hash);
  const [first] = scenarios;
  return scenarios.find((one) => one.id === id)?.id ?? first?.id ?? "";
}

/** Without an entry in the browser's history: nobody went anywhere. */
function rememberScenario(id: string): void {
  const { isFurther, id: named } = readScenarioAddress(location.hash);
  if (named !== id) history.replaceState(null, "", scenarioHash(id, isFurther));
}

/** Has the pane to be opened anew: for another scenario, or for a setting that Excel gives it only at its start? */
function needsNewPane(before: SimulationState, after: SimulationState): boolean {
  return before.scenario?.run !== after.scenario?.run || isAnotherStart(before.settings, after.settings);
}

/** In Excel, a new document is also a new page. */
function isAnotherStart(before: HostSettings, after: HostSettings): boolean {
  const atStart = ({ document, theme, displayLanguage, nestedAppAuth, bridge, account, ...rest }: HostSettings) =>
    JSON.stringify([document, theme, displayLanguage, nestedAppAuth, bridge, account, rest.host, rest.newerOfficeJs]);
  return atStart(before) !== atStart(after);
}
