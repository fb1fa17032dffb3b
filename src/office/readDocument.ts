import type { DocumentReading } from "../core/documents/openDocument";
import type { OpenDocument } from "../flow/ports/services";

const LIMIT_MS = 5_000;

/**
 * The open document, read live each time: `document.url` is fixed at load and goes stale on rename and Save As, while
 * `getFilePropertiesAsync` fails on a workbook that was never saved, and stalls while a cell is being edited. An answer
 * after `limitMs` is returned as `late`: the caller decides whether it still counts.
 */
export function createOpenDocument(limitMs: number = LIMIT_MS): OpenDocument {
  let lastUrl: string | undefined;
  let [asked, told] = [0, 0];
  return {
    read: async () => {
      const mine = (asked += 1);
      const live = readLive().then((reading) => {
        // What an older question brings after a newer one was answered is another document by now.
        if (reading.kind === "url" && mine > told) [told, lastUrl] = [mine, reading.url];
        return reading;
      });
      const reading = await inTime(live, limitMs);
      return reading ?? { kind: "timedOut", ...(lastUrl === undefined ? {} : { lastUrl }), late: live };
    },
    urlAtLoad: () => {
      try {
        return documentOfHost()?.url || undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function inTime<T>(answer: Promise<T>, limitMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), limitMs);
    void answer.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

function readLive(): Promise<DocumentReading> {
  const document = documentOfHost();
  if (document === undefined) return Promise.resolve({ kind: "outsideExcel" });
  return new Promise((resolve) => {
    document.getFilePropertiesAsync((result) => resolve(readingOf(result, document.url)));
  });
}

function documentOfHost(): Office.Document | undefined {
  // Outside Excel the context, or its document, is missing, whatever the types say.
  const context = Office.context as Office.Context | undefined;
  return context?.document;
}

function readingOf(result: Office.AsyncResult<Office.FileProperties>, urlAtLoad: string | null): DocumentReading {
  if (result.status === Office.AsyncResultStatus.Succeeded) {
    const { url } = result.value;
    return url ? { kind: "url", url } : { kind: "empty" };
  }
  return urlAtLoad ? { kind: "url", url: urlAtLoad } : { kind: "unsaved" };
}
