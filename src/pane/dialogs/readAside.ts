import { PASTE_LIMITS, readPaste, type PasteLimits, type PasteReading } from "../../core/paste/readPaste";
import type { PasteTask } from "./pasteWorker";

/** What is used of a worker. */
export type PasteWorker = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

/**
 * Reads a long text in a worker, so that the pane goes on being painted and answers clicks, and `stop` ends it at once.
 * Where the browser starts no worker, or it runs out of memory, what can be pasted is read here, and more is refused.
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
