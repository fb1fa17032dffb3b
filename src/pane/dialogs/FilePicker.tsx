import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { fileSentences } from "../../strings/books/fileSentences";
import { useBook } from "../paneTools";
import styles from "./dialog.module.css";
import { readFileText, type FileText } from "./readFileText";

export type ChosenFile = { readonly name: string; readonly content: FileText };

type Props = {
  readonly file: ChosenFile | undefined;
  readonly setFile: (file: ChosenFile | undefined) => void;
  /** What is there while no file is chosen; a file may be dropped onto it. */
  readonly children: ReactNode;
};

/** Text, or instead of it a file by picker or drop. */
export function FilePicker({ file, setFile, children }: Props) {
  const words = useBook(fileSentences);
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (chosen !== undefined) setFile({ name: chosen.name, content: await readFileText(chosen) });
  };
  return (
    <div
      className={over ? styles.dropping : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      {file === undefined ? children : <p className={styles.text}>{words.from(file.name)}</p>}
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
          void take(event.target.files?.[0]);
          // The same file, changed meanwhile, may be chosen again.
          event.target.value = "";
        }}
      />
    </div>
  );
}
