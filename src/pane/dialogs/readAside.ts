import { PASTE_LIMITS, readPaste, type PasteLimits, type PasteReading } from "../../core/paste/readPaste";
import type { PasteTask } from "./pasteWorker";

/** The members of a worker that we use. */
export type PasteWorker = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

/**
 * Reads a long text in a worker, so that the pane still paints and answers clicks, and `stop` ends it at once. If the
 * browser starts no worker, or the worker fails (out of memory), a text within the paste limits is read here, and a
 * longer one is refused.
 */
export function readAside(
  text: string,
  limits: PasteLimits,
  startWorker: () => PasteWorker,
  done: (reading: PasteReading) => void,
): () => void {
  const readHere = () => done(readPaste(text, { ...limits, characters: PASTE_LIMITS.characters }));
  let worker: PasteWorker;
  try {
    worker = startWorker();
  } catch {
    // Not allowed in this webview.
    readHere();
    return () => undefined;
  }
  const stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<PasteReading>) => {
    stop();
    done(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    stop();
    readHere();
  };
  const task: PasteTask = { text, limits };
  worker.postMessage(task);
  return stop;
}
