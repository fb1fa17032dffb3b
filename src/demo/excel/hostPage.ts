import { control } from "./controlClient";
import { createControlPanel } from "./controlPanel";
import type { SimulationState } from "./controlMessages";
import { createExcelWindow } from "./excelWindow";
import { openedDocument, type HostSettings } from "./hostSettings";
import type { SettingsBag } from "./officeMethods";
import { openTaskPane, type TaskPane } from "./taskPane";

/** The simulated Excel on the web: shows a workbook, and the add-in's task pane beside it. */
void start();

async function start(): Promise<void> {
  const bag: SettingsBag = new Map();
  let state = await control.state();
  let pane: TaskPane | undefined;
  const excel = createExcelWindow({ onButton: () => (pane ? closePane() : openPane()), onClose: () => closePane() });
  const panel = createControlPanel({
    change: (settings) => void control.change(settings),
    moveClock: (minutes) => void control.moveClock(minutes),
    reloadPane,
  });
  excel.panelPlace.append(panel.element);
  document.body.append(excel.element);
  // For stories: what a host can do to a pane from outside.
  Object.assign(window, {
    simulatedExcel: { reloadPane, closePane, raise: (name: string, data: object) => pane?.raise(name, data) },
  });

  show(state);
  openPane();
  control.follow({
    state: (next) => {
      const stale = needsNewPane(state.settings, next.settings);
      show(next);
      if (stale && pane) reloadPane();
    },
    graphLog: panel.showGraphLog,
  });

  function show(next: SimulationState): void {
    state = next;
    const { settings } = next;
    document.documentElement.dataset["theme"] = settings.theme;
    document.documentElement.dir = settings.displayLanguage === "qps-plocm" ? "rtl" : "ltr";
    excel.show({ title: openedDocument(settings).title, width: settings.width, account: settings.account });
    panel.show(next);
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

/** Did a setting change that Excel gives a pane only at its start? In Excel, a new document is also a new page. */
function needsNewPane(before: HostSettings, after: HostSettings): boolean {
  const atStart = ({ document, theme, displayLanguage, nestedAppAuth, bridge, account, ...rest }: HostSettings) =>
    JSON.stringify([document, theme, displayLanguage, nestedAppAuth, bridge, account, rest.host, rest.newerOfficeJs]);
  return atStart(before) !== atStart(after);
}
