import { readPaste, type PasteLimits } from "../../core/paste/readPaste";

/** The text from the page that started this worker; the worker answers once, with the reading. */
export type PasteTask = { readonly text: string; readonly limits: PasteLimits };

addEventListener("message", ({ data }: MessageEvent<PasteTask>) => {
  postMessage(readPaste(data.text, data.limits));
});
