import type { CreateActivity, WorkbookState } from "../core/paneState";
import { paneSentences } from "../strings/messages/paneSentences";
import { Button } from "./Button";
import { AddIcon } from "./icons";
import { useMessages } from "./paneTools";
import styles from "./Toolbar.module.css";
import { useDialogs } from "./useDialogs";

type Props = { readonly workbook: WorkbookState; readonly creating: CreateActivity };

export function Toolbar({ workbook, creating }: Props) {
  const words = useMessages(paneSentences);
  const { open } = useDialogs();
  return (
    <div className={styles.toolbar}>
      <Button
        icon={<AddIcon />}
        disabled={workbook.kind !== "found" || workbook.outOfDate || creating.kind !== "idle"}
        onClick={() => open({ kind: "create" })}
      >
        {words.create}
      </Button>
      <Button onClick={() => open({ kind: "add" })}>{words.add}</Button>
    </div>
  );
}
