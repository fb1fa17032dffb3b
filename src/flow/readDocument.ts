import type { DocumentReading } from "../core/documents/openDocument";
import type { FoundWorkbook, NotSent } from "../core/paneState";
import type { OpenDocument } from "./ports";

/** Is the open document still the one that an action was confirmed for? A workbook chosen by hand does not depend on it. */
export async function whyNotSent(document: OpenDocument, workbook: FoundWorkbook): Promise<NotSent | undefined> {
  if (workbook.from.kind === "byHand") return undefined;
  return notSentOf(await document.read(), workbook.from.url);
}

function notSentOf(reading: DocumentReading, url: string): NotSent | undefined {
  if (reading.kind === "timedOut") return { kind: "documentNotAnswering" };
  return reading.kind === "url" && reading.url === url ? undefined : { kind: "documentChanged" };
}
