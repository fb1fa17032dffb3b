import type { GraphLogLine } from "./controlMessages";
import { element } from "./element";

const SHOWN = 40;

/** What Graph received, the newest first. Ids are shortened by the server already. */
export function createGraphLogView(): {
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
