import type { CopyForm } from "../../core/sessions/copyAs";
import { book } from "../book";

/** Handing a session over to another tool. */
export const copySentences = book("copySentences", {
  menu: "Copy as…",
  menuId: "Copy session ID",
  title: (name: string, id: string) => `Copy “${name}” (${id})`,
  form: "Copy as",
  forms: {
    id: "Session ID only",
    blink: "Blink: the six parameters of Close Session",
    http: "HTTP request",
    curl: "cURL (bash)",
    powerShell: "PowerShell",
    python: "Python",
  } satisfies Readonly<Record<CopyForm, string>>,
  whole:
    "This text contains the whole session ID. Anyone who has it and can open the file can use and close the session.",
  token: "It contains no access token. Replace GRAPH_TOKEN with yours.",
  handedOver:
    "Once copied, another tool might use the session without this pane seeing it, so we'll stop estimating its end.",
  onlyId: "We don't know this session's workbook yet, so you can only copy its ID.",
  text: "Text to copy",
  copy: "Copy",
});
