import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { copyAs, copyForms, COPY_FORMS, type CopyForm } from "../../core/sessions/copyAs";
import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import { copySentences } from "../../strings/messages/copySentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { CopyButton } from "../CopyButton";
import { useMessages, usePaneTools } from "../paneTools";
import { useSessionName } from "../useSessionName";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";

type Props = { readonly session: KnownSession; readonly form: CopyForm };

/** Hands a session over to another tool. The whole session id is shown here on purpose; a token is never known here. */
export function CopyAsDialog({ session, form: first }: Props) {
  const words = useMessages(copySentences);
  const { sentences } = useMessages(jointSentences);
  const { done } = useMessages(dialogSentences);
  const { pane, configuration } = usePaneTools();
  const forms = copyForms(session);
  const [form, setForm] = useState(forms.includes(first) ? first : "id");
  const { id, place } = session;
  const text = place.kind === "driveItem" ? copyAs(form, { id, place }, configuration.graphRoot) : id;
  return (
    <DialogShell title={words.title(useSessionName(session), shortId(id))} cancel={done}>
      <Field label={words.form} className={styles.field}>
        <Select
          value={form}
          onChange={(_event, { value }) => setForm(COPY_FORMS.find((known) => known === value) ?? "id")}
        >
          {forms.map((one) => (
            <option key={one} value={one}>
              {words.forms[one]}
            </option>
          ))}
        </Select>
      </Field>
      {forms.length === 1 && <p className={styles.quiet}>{words.onlyId}</p>}
      <pre className={styles.code} tabIndex={0} aria-label={words.text}>
        {text}
      </pre>
      <p className={styles.warning}>
        {sentences([words.whole, ...(form === "id" || form === "blink" ? [] : [words.token])])}
      </p>
      <p className={styles.quiet}>{words.handedOver}</p>
      <CopyButton label={words.copy} text={() => text} onTake={() => pane.actions.markHandedOff(session)} key={form} />
    </DialogShell>
  );
}
