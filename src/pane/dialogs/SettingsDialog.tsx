import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Unkept } from "../../core/paneState";
import { dialogSentences } from "../../strings/books/dialogSentences";
import { usePaneTools, useBook } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";

export function SettingsDialog() {
  const { dismiss } = useDialogs();
  const { settings: words, notKept } = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const [days, setDays] = useState(() => String(pane.store.retentionDays()));
  const [refused, setRefused] = useState<Unkept>();
  const value = Number(days);
  const right = /^\d{1,3}$/.test(days.trim()) && value >= 1 && value <= 365;
  const save = () => {
    const answer = pane.store.setRetentionDays(value);
    if (answer.kind === "refused") setRefused(answer.why);
    else dismiss();
  };
  return (
    <Frame title={words.title} action={{ label: words.save, run: save, disabled: !right }}>
      <Field
        className={styles.field}
        label={words.retention}
        hint={words.retentionHint}
        validationMessage={right ? null : words.wrong}
      >
        <Input inputMode="numeric" value={days} onChange={(_event, data) => setDays(data.value)} />
      </Field>
      {refused !== undefined && (
        <p className={styles.wrong} role="alert">
          {notKept[refused]}
        </p>
      )}
    </Frame>
  );
}
