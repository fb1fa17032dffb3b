import { createRoot, type Root } from "react-dom/client";
import "./skeleton.css";
import { startPane } from "./startPane";
import { watchFailures } from "./watchFailures";

const element = document.getElementById("root");
if (element !== null) {
  const failures = watchFailures(() => root, window);
  // The pane's one error boundary: React takes away what could not be drawn, and this stands in its place.
  const root: Root = createRoot(element, { onUncaughtError: failures.instead });
  startPane(root, document, failures.tellIn).catch(failures.instead);
}
