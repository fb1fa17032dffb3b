import type { CreateActivity, WorkbookState } from "../core/paneState";
import { paneSentences } from "../strings/books/paneSentences";
import { Button } from "./Button";
import { AddIcon } from "./icons";
import type { SetDialog } from "./openDialog";
import { useBook } from "./paneTools";
import styles from "./Toolbar.module.css";

type Props = { readonly workbook: WorkbookState; readonly creating: CreateActivity; readonly setDialog: SetDialog };

export function Toolbar({ workbook, creating, setDialog }: Props) {
  const words = useBook(paneSentences);
  return (
    <div className={styles.toolbar}>
      <Button
        icon={<AddIcon />}
        disabled={workbook.kind !== "found" || workbook.outOfDate || creating.kind !== "idle"}
        onClick={() => setDialog({ kind: "create" })}
      >
        {words.create}
      </Button>
      <Button onClick={() => setDialog({ kind: "add" })}>{words.add}</Button>
    </div>
  );
}
