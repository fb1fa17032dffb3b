import { createRoot, type Root } from "react-dom/client";
import "./skeleton.css";
import { startPane } from "./startPane";
import { watchParts } from "./watchParts";
import { watchFailures } from "./watchFailures";

const element = document.getElementById("root");
if (element !== null) {
  document.getElementById("not-started")?.remove();
  const failures = watchFailures(() => root, window);
  // The pane's one error boundary: React removes what could not be rendered, and this takes its place.
  const root: Root = createRoot(element, { onUncaughtError: failures.instead });
  watchParts(document, failures.pane);
  startPane(root, document, failures.tellIn).catch(failures.instead);
}
