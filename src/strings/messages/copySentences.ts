import type { CopyForm } from "../../core/sessions/copyAs";

/** Handing a session over to another tool. */
export const copySentences = {
  menu: "Copy as…",
  menuId: "Copy session id",
  title: (name: string, id: string) => `Copy “${name}” (${id})`,
  form: "Copy as",
  forms: {
    id: "Session id alone",
    blink: "Blink: the six parameters of Close Session",
    http: "HTTP request",
    curl: "cURL (bash)",
    powerShell: "PowerShell",
    python: "Python",
  } satisfies Readonly<Record<CopyForm, string>>,
  whole: "The whole session id is in this text. Whoever has it, and may open the file, can use and close the session.",
  token: "No access token is in it: put yours where GRAPH_TOKEN stands.",
  handedOver:
    "Once copied, the session may be used by another tool without this pane seeing it, so its end is no longer estimated.",
  onlyId: "The workbook of this session is not known yet, so only its id can be copied.",
  text: "Text to copy",
  copy: "Copy",
};
