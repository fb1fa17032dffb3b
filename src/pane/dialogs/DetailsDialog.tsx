import { Field, Input, Link, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnerKey } from "../../core/account";
import type { StorageFailure } from "../../core/paneState";
import type { KnownSession, RecordOrigin } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import { describeRow } from "../../strings/describeRow";
import { describeExactly } from "../../strings/describeTime";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { detailsSentences, type DetailsSentences } from "../../strings/messages/detailsSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useSessionName } from "../useSessionName";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { shownText } from "../../core/shownText";

type Props = { readonly session: KnownSession };

/** All that is known about a session, and the user's own name for it. */
export function DetailsDialog({ session }: Props) {
  const { dismiss } = useDialogs();
  const words = useMessages(detailsSentences);
  const { pane, openLink } = usePaneTools();
  const [label, setLabel] = useState(session.label ?? "");
  const [note, setNote] = useState(session.note ?? "");
  const joints = useMessages(jointSentences);
  const facts = useFacts(session, words);
  const { notKept } = useMessages(dialogSentences);
  const [refused, setRefused] = useState<StorageFailure>();
  const save = async () => {
    const answer = await pane.actions.setDetails(session, { label: label.trim(), note: note.trim() });
    if (answer?.kind === "refused") setRefused(answer.why);
    else dismiss();
  };
  const url = session.createdBy?.url;
  return (
    <DialogShell
      title={words.title(useSessionName(session), shortId(session.id))}
      action={{ label: words.save, run: () => void save() }}
    >
      <Field label={words.label} hint={words.labelHint} className={styles.field}>
        <Input value={label} maxLength={120} onChange={(_event, { value }) => setLabel(value)} />
      </Field>
      <Field label={words.note} className={styles.field}>
        <Textarea value={note} maxLength={1000} rows={2} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      {refused !== undefined && (
        <p className={styles.wrong} role="alert">
          {notKept[refused]}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={`${name}-${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <CopyButton
          label={words.copyDetails}
          text={() => facts.map(([name, value]) => joints.value(name, value)).join("\n")}
        />
        {url !== undefined && (
          <Link as="button" onClick={() => openLink(url)}>
            {words.openRun}
          </Link>
        )}
      </div>
    </DialogShell>
  );
}

function useFacts(session: KnownSession, words: DetailsSentences): readonly (readonly [string, string])[] {
  const { pane, language } = usePaneTools();
  const row = describeRow(session, pane.now(), useMessages(paneSentences), language);
  const joints = useMessages(jointSentences);
  const { place, createdBy, ownerKey } = session;
  const time = (at: number | undefined) => (at === undefined ? undefined : describeExactly(at, language));
  const item = place.kind === "driveItem" ? place : undefined;
  // This add-in made the owner keys in records.
  const owner = ownerKey === undefined ? undefined : pane.store.ownerName(ownerKey as OwnerKey);
  const { tool, run } = createdBy ?? {};
  const madeBy = tool === undefined || run === undefined ? (tool ?? run) : joints.aside(tool, run);
  const all: readonly (readonly [string, string | undefined])[] = [
    [item?.nameReported === true ? words.workbookReported : words.workbook, item?.fileName],
    [words.kind, row.kind],
    [words.status, row.status],
    [words.run, madeBy],
    [words.createdAt, time(session.createdAt)],
    [words.addedAt, time(session.addedAt)],
    [words.seenAliveAt, time(session.seenAliveAt)],
    [words.lastUsedAt, time(session.lastUsedAt)],
    [words.owner, owner],
    [words.driveId, item?.driveId],
    [words.itemId, item?.itemId],
    ...(session.records ?? []).map((record) => [words.record, originOf(record, words)] as const),
  ];
  return all.flatMap(([name, value]) => (value ? [[name, shownText(value)] as const] : []));
}

/** Where a record of others was read, and whose it is, as Graph says about the file. */
function originOf({ in: where, user, app, device }: RecordOrigin, words: DetailsSentences): string {
  if (where === "text") return words.recordInText;
  return device === true ? words.recordOfDevice : words.recordOf(user, app);
}
