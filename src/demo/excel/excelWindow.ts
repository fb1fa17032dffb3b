import { createGrid } from "./budgetGrid";
import { element } from "./element";

/** The parts of Excel that a person sees: title bar, ribbon, grid, task pane. */
export type ExcelWindow = {
  readonly element: HTMLElement;
  readonly panePlace: HTMLElement;
  readonly panelPlace: HTMLElement;
  readonly show: (what: { readonly title: string; readonly width: number; readonly account: string }) => void;
  readonly paneShown: (shown: boolean) => void;
};

export type ExcelActions = { readonly onButton: () => void; readonly onClose: () => void };

export function createExcelWindow({ onButton, onClose }: ExcelActions): ExcelWindow {
  const fileName = element("span", { className: "file-name" });
  const account = element("span", { className: "account" });
  const addInButton = element("button", { className: "add-in-button", ariaLabel: "Workbook Sessions" }, [
    element("span", { className: "icon", ariaHidden: "true" }),
    element("span", { textContent: "Workbook Sessions" }),
  ]);
  addInButton.addEventListener("click", onButton);

  const close = element("button", { className: "close", textContent: "✕", title: "Close", ariaLabel: "Close pane" });
  close.addEventListener("click", onClose);
  const panePlace = element("div", { className: "pane-frame" });
  const pane = element("aside", { className: "task-pane", ariaLabel: "Task pane" }, [
    element("div", { className: "pane-title" }, [element("h2", { textContent: "Workbook Sessions" }), close]),
    panePlace,
  ]);
  const panelPlace = element("div", { className: "panel-place" });

  return {
    element: element("div", { className: "excel" }, [
      titleBar(fileName, account),
      ribbon(addInButton),
      element("div", { className: "formula-bar", ariaHidden: "true" }, ["A1", " ƒx", " Budget"]),
      element("div", { className: "work" }, [
        panelPlace,
        element("main", { className: "sheet", ariaLabel: "Sheet" }, [createGrid()]),
        pane,
      ]),
    ]),
    panePlace,
    panelPlace,
    show: (what) => {
      fileName.textContent = what.title;
      account.textContent = what.account;
      document.title = `${what.title} - Excel (simulated)`;
      pane.style.width = `${String(what.width)}px`;
    },
    paneShown: (shown) => {
      pane.hidden = !shown;
      addInButton.ariaPressed = String(shown);
    },
  };
}

function titleBar(fileName: HTMLElement, account: HTMLElement): HTMLElement {
  return element("header", { className: "title-bar" }, [
    element("span", { className: "app-name", textContent: "Excel" }),
    fileName,
    element("span", { className: "simulated", textContent: "simulated" }),
    account,
  ]);
}

function ribbon(addInButton: HTMLElement): HTMLElement {
  const tab = (name: string) =>
    element("span", { className: name === "Home" ? "tab chosen" : "tab", textContent: name });
  return element("div", { className: "ribbon" }, [
    element("div", { className: "tabs", ariaHidden: "true" }, ["File", "Home", "Insert", "Formulas", "Data"].map(tab)),
    element("div", { className: "commands", role: "toolbar", ariaLabel: "Home" }, [
      ...["Paste", "Font", "Alignment", "Number", "Cells"].map((name) =>
        element("span", { className: "command", ariaHidden: "true", textContent: name }),
      ),
      addInButton,
    ]),
  ]);
}
