import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { copyAs } from "../../core/sessions/copyAs";
import type { KnownSession } from "../../core/sessions/knownSession";
import { copyManySentences } from "../../strings/messages/bulkSentences";
import { copySentences } from "../../strings/messages/copySentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { CopyButton } from "../CopyButton";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { useMessages, usePaneTools } from "../paneTools";

const FORMS = ["id", "blink"] as const;

/** Hands many sessions over to another tool: whole ids, on purpose, one a line or with what each belongs to. */
export function CopyManyDialog({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const words = useMessages(copySentences);
  const { title } = useMessages(copyManySentences);
  const { done } = useMessages(dialogSentences);
  const { pane, configuration } = usePaneTools();
  const [form, setForm] = useState<(typeof FORMS)[number]>("id");
  const text = sessions
    .map(({ id, place }) => (place.kind === "driveItem" ? copyAs(form, { id, place }, configuration.graphRoot) : id))
    .join(form === "id" ? "\n" : "\n\n");
  const handOver = () => {
    for (const session of sessions) void pane.actions.markHandedOff(session);
  };
  return (
    <DialogShell title={title(sessions.length)} cancel={done}>
      <Field label={words.form} className={styles.field}>
        <Select value={form} onChange={(_event, { value }) => setForm(FORMS.find((each) => each === value) ?? "id")}>
          {FORMS.map((each) => (
            <option key={each} value={each}>
              {words.forms[each]}
            </option>
          ))}
        </Select>
      </Field>
      <pre className={styles.code} tabIndex={0} aria-label={words.text}>
        {text}
      </pre>
      <p className={styles.warning}>{words.whole}</p>
      <p className={styles.quiet}>{words.handedOver}</p>
      <CopyButton label={words.copy} text={() => text} onTake={handOver} key={form} />
    </DialogShell>
  );
}
