import { AddIcon, MoreIcon } from "./icons";
import { useState } from "react";
import type { CreateActivity, WorkbookState } from "../core/paneState";
import { paneSentences } from "../strings/paneSentences";
import type { SetDialog } from "./openDialog";
import { useBook } from "./paneTools";
import { Part } from "./Part";
import { parts } from "./parts";
import styles from "./Toolbar.module.css";
import { Button } from "./Button";

type Props = { readonly workbook: WorkbookState; readonly creating: CreateActivity; readonly setDialog: SetDialog };

export function Toolbar({ workbook, creating, setDialog }: Props) {
  const words = useBook(paneSentences);
  const [menuWanted, setMenuWanted] = useState(false);
  const more = (
    <Button
      appearance="subtle"
      icon={<MoreIcon />}
      aria-label={words.more}
      aria-haspopup="menu"
      onClick={() => setMenuWanted(true)}
    />
  );
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
      <span className={styles.end}>
        {menuWanted ? <Part load={parts.paneMenu} with={{ setDialog }} meanwhile={more} /> : more}
      </span>
    </div>
  );
}
