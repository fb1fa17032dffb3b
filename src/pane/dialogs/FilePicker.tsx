import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode, useEffect, useState } from "react";
import { listed } from "../../strings/joinSentences";
import { fileSentences } from "../../strings/messages/fileSentences";
import { useMessages, usePaneTools } from "../paneTools";
import styles from "./dialog.module.css";
import { shownText } from "../../core/shownText";
import { FILE_LIMITS } from "../../core/paste/readPaste";

/** `name`: of the file, or of all files that were dropped at once. */
export type ChosenFile = { readonly name: string; readonly content: FileText | { readonly kind: "several" } };

type Props = {
  readonly file: ChosenFile | undefined;
  readonly setFile: (file: ChosenFile | undefined) => void;
  /** Shown while no file is chosen. */
  readonly children: ReactNode;
};

/** Text, or a file in its place, chosen by picker or drop. */
export function FilePicker({ file, setFile, children }: Props) {
  const words = useMessages(fileSentences);
  const { language } = usePaneTools();
  const picker = useRef<HTMLInputElement>(null);
  const take = async (chosen: readonly File[]) => {
    const [first, second] = chosen;
    if (first === undefined) return;
    const content = second === undefined ? await readFileText(first) : ({ kind: "several" } as const);
    setFile({
      name: listed(
        chosen.map(({ name }) => name),
        language,
      ),
      content,
    });
  };
  const over = useFileDrop((files) => void take(files));
  return (
    <div className={over ? styles.dropping : undefined}>
      {file === undefined ? children : <p className={styles.text}>{words.from(shownText(file.name))}</p>}
      {file !== undefined && file.content.kind !== "text" && (
        <p className={styles.wrong} role="alert">
          {words[file.content.kind]}
        </p>
      )}
      <p className={styles.text}>
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>{" "}
        {file !== undefined && (
          <Button size="small" onClick={() => setFile(undefined)}>
            {words.remove}
          </Button>
        )}
      </p>
      {file === undefined && <p className={styles.quiet}>{words.orDrop}</p>}
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".json,.csv,.tsv,.txt,.ndjson,.jsonl,application/json,text/*"
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          // Allows choosing the same file again, which may have changed meanwhile.
          event.target.value = "";
        }}
      />
    </div>
  );
}

/**
 * Takes files dropped anywhere in the pane, and tells whether some are held over it now. A drop beside a small target
 * would otherwise lose Excel: a browser opens a dropped file in place of the page.
 */
function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Without a related target the pointer has left the page, not only one of its elements.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", hold);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hold);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}

/** True for files only: dragging text into the box works as everywhere. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

type FileText =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "tooLarge" } | { readonly kind: "unreadable" };

/** A file as text. Spreadsheets save UTF-16 with a mark in front, or what Windows calls ANSI, as often as UTF-8. */
export async function readFileText(file: File): Promise<FileText> {
  if (file.size > MOST_BYTES) return { kind: "tooLarge" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { kind: "text", text: decoded(bytes) };
  } catch {
    // Removed, renamed or locked since it was chosen.
    return { kind: "unreadable" };
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so ANSI, which has no byte order mark.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-8 takes up to three bytes per UTF-16 unit, which counts as one character here. */
const MOST_BYTES = FILE_LIMITS.characters * 3;
