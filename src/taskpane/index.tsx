import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import "./skeleton.css";
import { startPane } from "./startPane";
import { watchParts } from "./watchParts";
import { watchFailures } from "./watchFailures";

const element = document.getElementById("root");
if (element !== null) {
  document.getElementById("not-started")?.remove();
  const failures = watchFailures(() => root, window);
  const react = createRoot(element);
  let isBlank = true;
  const root = {
    render: (view: ReactNode) => {
      isBlank = false;
      react.render(view);
    },
  };
  watchParts(document, failures.pane);
  const render = (view: ReactNode) => root.render(<ErrorBoundary failed={failures.instead}>{view}</ErrorBoundary>);
  startPane({ render, isBlank: () => isBlank }, document, failures.tellIn).catch(failures.instead);
}
