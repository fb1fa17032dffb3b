import { element } from "./element";

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
export function createGrid(): HTMLElement {
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
