import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { fileSentences } from "../../strings/books/fileSentences";
import { useBook } from "../paneTools";
import styles from "./dialog.module.css";
import { readFileText, type FileText } from "./readFileText";
import { useFileDrop } from "./useFileDrop";
import { shownText } from "../../core/shownText";

/** `name` of the file, or of all that were dropped at once. */
export type ChosenFile = { readonly name: string; readonly content: FileText | { readonly kind: "several" } };

type Props = {
  readonly file: ChosenFile | undefined;
  readonly setFile: (file: ChosenFile | undefined) => void;
  /** What is there while no file is chosen. */
  readonly children: ReactNode;
};

/** Text, or instead of it a file by picker or drop. */
export function FilePicker({ file, setFile, children }: Props) {
  const words = useBook(fileSentences);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (chosen: readonly File[]) => {
    const [first, second] = chosen;
    if (first === undefined) return;
    const content = second === undefined ? await readFileText(first) : ({ kind: "several" } as const);
    setFile({ name: chosen.map(({ name }) => name).join(", "), content });
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
          // The same file, changed meanwhile, may be chosen again.
          event.target.value = "";
        }}
      />
    </div>
  );
}
