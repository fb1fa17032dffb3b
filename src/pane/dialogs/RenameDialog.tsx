import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { StorageFailure } from "../../core/paneState";
import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import { detailsSentences } from "../../strings/messages/detailsSentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useSessionName } from "../useSessionName";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

/** The user's own name for a session. An empty one takes it away again. */
export function RenameDialog({ session }: { readonly session: KnownSession }) {
  const words = useMessages(detailsSentences);
  const { notKept } = useMessages(dialogSentences);
  const { dismiss } = useDialogs();
  const { pane } = usePaneTools();
  const [label, setLabel] = useState(session.label ?? "");
  const [refused, setRefused] = useState<StorageFailure>();
  const save = async () => {
    const answer = await pane.actions.setDetails(session, { label: label.trim(), note: session.note ?? "" });
    if (answer?.kind === "refused") setRefused(answer.why);
    else dismiss();
  };
  return (
    <DialogShell
      title={words.rename(useSessionName(session), shortId(session.id))}
      action={{ label: words.save, run: () => void save() }}
    >
      <Field label={words.label} hint={words.labelHint} className={styles.field}>
        <Input
          value={label}
          maxLength={120}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={(_event, { value }) => setLabel(value)}
        />
      </Field>
      {refused !== undefined && (
        <p className={styles.wrong} role="alert">
          {notKept[refused]}
        </p>
      )}
    </DialogShell>
  );
}
