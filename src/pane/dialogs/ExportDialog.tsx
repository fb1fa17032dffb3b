import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { exportCsv, exportJson } from "../../core/statements/statementCsv";
import { jsonHoldsToken } from "../../core/credentials";
import { fileSentences } from "../../strings/messages/fileSentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { CopyButton } from "../CopyButton";
import { download } from "../download";
import { usePaneTools, useMessages } from "../paneTools";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

/** Exports all records of this device, or those of some sessions, to a file or to copy: downloads do nothing in some of Office's windows. */
export function ExportDialog({ only }: { readonly only?: ReadonlySet<string> }) {
  const words = useMessages(fileSentences);
  const { done } = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const [format, setFormat] = useState("json");
  // The last check that no token leaves this device, whatever went wrong before.
  const statements = pane.store
    .statements()
    .filter((statement) => (only?.has(statement.sessionId) ?? true) && !jsonHoldsToken(statement));
  const sessions = new Set(statements.map(({ sessionId }) => sessionId)).size;
  const text = () => (format === "json" ? exportJson(statements) : exportCsv(statements));
  return (
    <DialogShell title={words.exportTitle} cancel={done}>
      <p className={styles.text}>{words.exportText(sessions, statements.length)}</p>
      <Field label={words.format} className={styles.field}>
        <RadioGroup value={format} onChange={(_event, data) => setFormat(data.value)}>
          <Radio value="json" label={words.json} />
          <Radio value="csv" label={words.csv} />
        </RadioGroup>
      </Field>
      <p className={styles.text}>
        <Button size="small" onClick={() => download(`workbook-sessions.${format}`, text())}>
          {words.download}
        </Button>{" "}
        <CopyButton key={format} label={words.copy} text={text} />
      </p>
      <p className={styles.quiet}>{words.downloadHint}</p>
    </DialogShell>
  );
}
