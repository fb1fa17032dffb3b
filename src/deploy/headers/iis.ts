import { DOMImplementation, XMLSerializer, type Element } from "@xmldom/xmldom";
import { isFolderRule, type HeaderRule } from "./headerRules";

/**
 * `web.config` for the add-in's folder; IIS reads it wherever the folder is. It first removes what the site above may
 * have set: a header that is added twice is a 500, and X-Frame-Options would keep Excel from showing the pane.
 */
export function iis(rules: readonly HeaderRule[]): string {
  const document = new DOMImplementation().createDocument(null, "configuration");
  const root = document.documentElement;
  if (root === null) throw new Error("A document that was made with a root has none.");
  for (const rule of rules) {
    const location = child(root, "location", { path: rule.path.replace(/\/$/, "") });
    const webServer = child(location, "system.webServer");
    const custom = child(child(webServer, "httpProtocol"), "customHeaders");
    const unwanted = ["Cross-Origin-Opener-Policy", "X-Frame-Options", "X-Powered-By"];
    for (const name of [...unwanted, ...Object.keys(rule.headers)]) child(custom, "remove", { name });
    for (const [name, value] of Object.entries(rule.headers)) child(custom, "add", { name, value });
    if (isFolderRule(rule)) child(webServer, "directoryBrowse", { enabled: "false" });
  }
  indent(root, 0);
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function child(parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = parent.ownerDocument?.createElement(name);
  if (element === undefined) throw new Error("An element belongs to no document.");
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}

/** The library writes all on one line, which nobody can read or compare. */
function indent(element: Element, depth: number): void {
  const children = Array.from(element.childNodes);
  for (const each of children) {
    element.insertBefore(textIn(element, `\n${"  ".repeat(depth + 1)}`), each);
    // Only elements are put in here.
    indent(each as Element, depth + 1);
  }
  if (children.length > 0) element.appendChild(textIn(element, `\n${"  ".repeat(depth)}`));
}

function textIn(element: Element, text: string): ReturnType<NonNullable<Element["ownerDocument"]>["createTextNode"]> {
  if (element.ownerDocument === null) throw new Error("An element belongs to no document.");
  return element.ownerDocument.createTextNode(text);
}
