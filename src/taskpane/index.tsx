import { createRoot } from "react-dom/client";
import "./skeleton.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root);
