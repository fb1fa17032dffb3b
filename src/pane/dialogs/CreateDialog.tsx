import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { isSameItem } from "../../core/documents/driveItem";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { lineSentences } from "../../strings/messages/lineSentences";
import { useNow } from "../useNow";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { shownText } from "../../core/shownText";
import { placeName } from "../workbookOf";

export function CreateDialog() {
  const { dismiss } = useDialogs();
  const words = useMessages(dialogSentences);
  const { pane } = usePaneTools();
  const { workbook, creating } = usePaneState();
  const { creatingLong } = useMessages(lineSentences);
  // Polls the store: another pane's pending create does not cause a render here.
  useNow(2_000);
  const isPending =
    workbook.kind === "found" && pane.store.pendingCreates().some(({ item }) => isSameItem(item, workbook.item));
  const isBusy = creating.kind === "working" || creating.kind === "pending" || isPending;
  const [label, setLabel] = useState("");
  const [kind, setKind] = useState("persistent");
  const [storable] = useState(() => pane.store.check());
  const create = () => {
    if (workbook.kind !== "found") return;
    dismiss();
    void pane.actions.create(workbook, kind === "persistent", false, label.trim() || undefined);
  };
  const action = storable.kind === "stored" ? words.create.create : words.create.createAnyway;
  return (
    <DialogShell
      title={words.create.title}
      action={{ label: action, run: create, disabled: workbook.kind !== "found" || isBusy }}
    >
      {workbook.kind === "found" && (
        <p className={styles.text}>{words.inWorkbook(shownText(workbook.item.name), placeName(workbook.item))}</p>
      )}
      <RadioGroup aria-label={words.create.title} value={kind} onChange={(_event, { value }) => setKind(value)}>
        <Radio
          value="persistent"
          label={<Choice name={words.create.persistent} hint={words.create.persistentHint} />}
        />
        <Radio value="temporary" label={<Choice name={words.create.temporary} hint={words.create.temporaryHint} />} />
      </RadioGroup>
      <Field label={words.create.name} hint={words.create.nameHint} className={styles.field}>
        <Input value={label} maxLength={120} onChange={(_event, { value }) => setLabel(value)} />
      </Field>
      {isBusy && <p className={styles.warning}>{creatingLong}</p>}
      {storable.kind === "refused" && (
        <p className={styles.warning}>{storable.why === "full" ? words.create.full : words.create.notStorable}</p>
      )}
    </DialogShell>
  );
}

function Choice({ name, hint }: { readonly name: string; readonly hint: string }) {
  return (
    <>
      {name}
      <span className={styles.quiet}>
        <br />
        {hint}
      </span>
    </>
  );
}
