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

const COLUMNS = ["A", "B", "C", "D", "E", "F", "G", "H"];
const ROWS = 32;
const BUDGET: readonly (readonly string[])[] = [
  ["Budget", "Q1", "Q2", "Q3", "Q4", "Year"],
  ["Salaries", "412,000", "412,000", "418,500", "418,500", "1,661,000"],
  ["Rent", "36,000", "36,000", "36,000", "36,000", "144,000"],
  ["Travel", "8,400", "11,200", "6,900", "9,750", "36,250"],
  ["Licences", "22,150", "3,400", "3,400", "4,900", "33,850"],
  ["Training", "5,000", "7,500", "2,500", "7,500", "22,500"],
  ["Total", "483,550", "470,100", "467,300", "476,650", "1,897,600"],
];

/** A sheet with a few numbers: scenery, so hidden from screen readers. */
function createGrid(): HTMLElement {
  const head = element("tr", {}, [element("th"), ...COLUMNS.map((name) => element("th", { textContent: name }))]);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = COLUMNS.map((_name, column) => cell(row, column));
    return element("tr", {}, [element("th", { textContent: String(row + 1) }), ...cells]);
  });
  return element("table", { className: "grid", ariaHidden: "true" }, [
    element("thead", {}, [head]),
    element("tbody", {}, rows),
  ]);
}

function cell(row: number, column: number): HTMLElement {
  const text = BUDGET[row]?.[column] ?? "";
  const kind = row === 0 ? "heading" : row === BUDGET.length - 1 ? "total" : "";
  const chosen = row === 0 && column === 0 ? "chosen" : "";
  return element("td", {
    textContent: text,
    className: [kind, chosen, /^\d/.test(text) ? "number" : ""].filter(Boolean).join(" "),
  });
}
