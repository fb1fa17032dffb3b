import { readPaste, type PasteLimits } from "../../core/paste/readPaste";

/** The text of the page that started this worker; it is answered once, with the reading. */
export type PasteTask = { readonly text: string; readonly limits: PasteLimits };

addEventListener("message", ({ data }: MessageEvent<PasteTask>) => {
  postMessage(readPaste(data.text, data.limits));
});
