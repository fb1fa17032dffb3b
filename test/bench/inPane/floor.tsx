import { createRoot } from "react-dom/client";
import { watchOfficeJs } from "../../../src/taskpane/watchOfficeJs";

/** The least that an add-in with React can be: office.js, and ten rows that are always the same. */
const ROWS = Array.from({ length: 10 }, (_, index) => `Session ${index + 1}`);

async function start(): Promise<void> {
  await watchOfficeJs(document);
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <ul>
      {ROWS.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>,
  );
}

void start();
