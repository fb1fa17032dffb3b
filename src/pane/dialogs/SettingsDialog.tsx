import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { StorageFailure } from "../../core/paneState";
import { MOMENT_SECONDS } from "../../core/sessions/momentToThink";
import { withinRetention } from "../../core/statements/retention";
import { LANGUAGE_NAMES } from "../../strings/languages/languageNames";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { languageSentences } from "../../strings/messages/languageSentences";
import { momentSentences } from "../../strings/messages/momentSentences";
import { readChoice } from "../../strings/wantedLanguage";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useIsGone } from "../useIsGone";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { loadWhole } from "./loadWhole";

export function SettingsDialog() {
  const { dismiss } = useDialogs();
  const isGone = useIsGone();
  const { settings: words, notKept } = useMessages(dialogSentences);
  const languages = useMessages(languageSentences);
  const moment = useMessages(momentSentences);
  const { pane, excelLanguage, speak } = usePaneTools();
  const { view } = usePaneState();
  const [before] = useState(() => readChoice(pane.store.language()));
  const [language, setLanguage] = useState(before);
  const [keeps, setKeeps] = useState<boolean>();
  const [stored] = useState(() => ({ days: pane.store.retentionDays(), seconds: pane.store.momentSeconds() }));
  const [days, setDays] = useState(String(stored.days));
  const [refused, setRefused] = useState<StorageFailure | "notLoaded">();
  const value = Number(days);
  const right = /^\d+$/.test(days.trim()) && value === withinRetention(value);
  const [seconds, setSeconds] = useState(String(stored.seconds));
  const momentIsRight = /^\d$/.test(seconds.trim()) && Number(seconds) <= MOMENT_SECONDS;
  const save = async () => {
    // First of all: nothing is kept of a language that does not arrive, and nothing is said in two languages.
    const isNew = language !== before;
    const spoken = isNew ? await loadWhole(language, excelLanguage) : undefined;
    if (isGone()) return;
    if (isNew && spoken === undefined) {
      setRefused("notLoaded");
      return;
    }
    // What nobody changed here may have been changed by another pane meanwhile.
    const answers = [
      ...(value === stored.days ? [] : [pane.store.setRetentionDays(value)]),
      ...(Number(seconds) === stored.seconds ? [] : [pane.store.setMomentSeconds(Number(seconds))]),
      ...(isNew ? [pane.store.setLanguage(language)] : []),
    ];
    const answer = answers.find(({ kind }) => kind === "refused");
    if (answer?.kind === "refused") setRefused(answer.why);
    else {
      if (keeps !== undefined) pane.actions.setView({ keepToasts: keeps });
      dismiss();
      if (spoken !== undefined) speak(spoken);
    }
  };
  return (
    <DialogShell
      title={words.title}
      action={{ label: words.save, run: () => void save(), disabled: !right || !momentIsRight }}
    >
      <Field className={styles.field} label={languages.setting}>
        <Select value={language ?? ""} onChange={(_event, data) => setLanguage(readChoice(data.value))}>
          <option value="">{languages.asInExcel}</option>
          {LANGUAGE_NAMES.map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
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
        checked={keeps ?? view.keepToasts}
        onChange={(_event, { checked }) => setKeeps(checked === true)}
      />
      {refused !== undefined && (
        <p className={styles.wrong} role="alert">
          {refused === "notLoaded" ? languages.notLoaded : notKept[refused]}
        </p>
      )}
    </DialogShell>
  );
}
