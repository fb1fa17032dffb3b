import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";

/** Undefined for anything that is not well-formed. */
export function parseXml(xml: string): Document | undefined {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
  } catch {
    // The parser throws on any malformed XML; the schema check reports where the fault is.
    return undefined;
  }
}

export function elements(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagName(name));
}

export function text(document: Document, name: string): string {
  return elements(document, name)[0]?.textContent ?? "";
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}
