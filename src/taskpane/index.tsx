import { createRoot } from "react-dom/client";
import "./skeleton.css";
import { startPane } from "./startPane";

const element = document.getElementById("root");
if (element !== null) void startPane(createRoot(element), document);
