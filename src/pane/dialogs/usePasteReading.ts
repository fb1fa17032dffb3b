import { useEffect, useMemo, useState } from "react";
import { FILE_LIMITS, PASTE_LIMITS, readPaste, type PasteReading } from "../../core/paste/readPaste";
import type { ChosenFile } from "./FilePicker";
import { readAside } from "./readAside";

/** Characters: a text up to this length is read between two frames. */
const AT_ONCE = 20_000;

const NOTHING: PasteReading = { rows: [], left: [] };

/** The sessions in a chosen file, or else in the text; undefined while a long one is being read. */
export function usePasteReading(file: ChosenFile | undefined, text: string): PasteReading | undefined {
  const source = file === undefined ? text : file.content.kind === "text" ? file.content.text : "";
  const limits = file === undefined ? PASTE_LIMITS : FILE_LIMITS;
  const isShort = source.length <= AT_ONCE || source.length > limits.characters;
  const here = useMemo(() => (isShort ? readPaste(source, limits) : NOTHING), [isShort, source, limits]);
  const [aside, quarantined] = useState<{ readonly source: string; readonly reading: PasteReading }>();
  useEffect(() => {
    if (isShort) return undefined;
    return readAside(source, limits, startPasteWorker, (reading) => quarantined({ source, reading }));
  }, [isShort, source, limits]);
  if (isShort) return here;
  return aside?.source === source ? aside.reading : undefined;
}

/** A worker with the reader in it. Throws where this webview starts none. */
function startPasteWorker(): Worker {
  return new Worker(new URL("./pasteWorker.ts", import.meta.url));
}
