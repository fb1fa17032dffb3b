/** A worker with the reader in it. Throws where this webview starts none. */
export function startPasteWorker(): Worker {
  return new Worker(new URL("./pasteWorker.ts", import.meta.url));
}
