/** What the host says of the open document, before Graph is asked. URLs are as the host gave them. */
export type DocumentReading =
  | { readonly kind: "url"; readonly url: string }
  | DocumentSilence
  /** The live call failed and `document.url` is empty: a workbook that was never saved. */
  | { readonly kind: "unsaved" }
  /** The live call succeeded with an empty URL: seen for guests in Excel on the web. */
  | { readonly kind: "empty" }
  | { readonly kind: "outsideExcel" };

/** The live call did not answer in time; `lastUrl` is what was read before, and may be out of date. */
export type DocumentSilence = {
  readonly kind: "timedOut";
  readonly lastUrl?: string;
  /** The host's late answer: a cell was being edited, or the machine was busy. It may never come. */
  readonly late?: Promise<DocumentReading>;
};

/** Whether Graph may know a document of this address: it is one of the web, and not of this computer. */
export function isWebAddress(url: string): boolean {
  return /^https:/i.test(url);
}
