import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { StorageFailure } from "../../core/paneState";
import { MOMENT_SECONDS } from "../../core/sessions/momentToThink";
import { MAX_RETENTION_DAYS } from "../../core/statements/retention";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { momentSentences } from "../../strings/messages/momentSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

export function SettingsDialog() {
  const { dismiss } = useDialogs();
  const { settings: words, notKept } = useMessages(dialogSentences);
  const moment = useMessages(momentSentences);
  const { pane } = usePaneTools();
  const { view } = usePaneState();
  const [keeps, setKeeps] = useState(view.keepToasts);
  const [days, setDays] = useState(() => String(pane.store.retentionDays()));
  const [refused, setRefused] = useState<StorageFailure>();
  const value = Number(days);
  const right = /^\d{1,3}$/.test(days.trim()) && value >= 1 && value <= MAX_RETENTION_DAYS;
  const [seconds, setSeconds] = useState(() => String(pane.store.momentSeconds()));
  const momentIsRight = /^\d$/.test(seconds.trim()) && Number(seconds) <= MOMENT_SECONDS;
  const save = () => {
    const answers = [pane.store.setRetentionDays(value), pane.store.setMomentSeconds(Number(seconds))];
    const answer = answers.find(({ kind }) => kind === "refused");
    if (answer?.kind === "refused") setRefused(answer.why);
    else {
      if (keeps !== view.keepToasts) pane.actions.setView({ ...view, keepToasts: keeps });
      dismiss();
    }
  };
  return (
    <DialogShell title={words.title} action={{ label: words.save, run: save, disabled: !right || !momentIsRight }}>
      <Field
        className={styles.field}
        label={words.retention}
        hint={words.retentionHint}
        validationMessage={right ? null : words.wrong}
      >
        <Input inputMode="numeric" value={days} onChange={(_event, data) => setDays(data.value)} />
      </Field>
      <Field
        className={styles.field}
        label={moment.setting}
        hint={moment.settingHint(MOMENT_SECONDS)}
        validationMessage={momentIsRight ? null : moment.settingWrong(MOMENT_SECONDS)}
      >
        <Input inputMode="numeric" value={seconds} onChange={(_event, data) => setSeconds(data.value)} />
      </Field>
      <Checkbox
        label={words.keepToasts}
        checked={keeps}
        onChange={(_event, { checked }) => setKeeps(checked === true)}
      />
      {refused !== undefined && (
        <p className={styles.wrong} role="alert">
          {notKept[refused]}
        </p>
      )}
    </DialogShell>
  );
}
