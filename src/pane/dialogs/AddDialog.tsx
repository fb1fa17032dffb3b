import { Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { PASTE_LIMITS } from "../../core/paste/readPaste";
import { shortId } from "../../core/sessions/workbookSession";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { pasteSentences } from "../../strings/messages/pasteSentences";
import { FilePicker, type ChosenFile } from "./FilePicker";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useWhyNotAdded } from "./useWhyNotAdded";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { usePasteReading } from "./usePasteReading";
import { shownText } from "../../core/shownText";

/** Shows what was understood of a pasted text, and why the rest was left out, before anything is stored. */
export function AddDialog() {
  const { dismiss } = useDialogs();
  const { add: words } = useMessages(dialogSentences);
  const refusals = useMessages(pasteSentences);
  const joints = useMessages(jointSentences);
  const whyNotAdded = useWhyNotAdded(words);
  const { pane } = usePaneTools();
  const { workbook } = usePaneState();
  const [text, setText] = useState("");
  const [file, setFile] = useState<ChosenFile>();
  const [saves, setSaves] = useState("unknown");
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<string>();
  const pasted = useDeferredValue(text);
  /** More than a field should hold: a browser takes long to lay it out. */
  const [isTooMuch, setTooMuch] = useState(false);
  const reading = usePasteReading(file, pasted);
  const { rows, left } = reading ?? NOTHING;
  // Not for our own records: if one lacks the fact, another record of the same session may have it.
  const someUnknown = rows.some(({ facts, from }) => from === "text" && facts.persistChanges === undefined);
  const first = useMemo(() => [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].reverse(), [rows]);
  const add = async () => {
    const said = saves === "unknown" ? {} : { persistChanges: saves === "yes" };
    const brought = rows.map((row) =>
      row.from === "statement" || row.facts.persistChanges !== undefined ? row : { ...row, said },
    );
    setAdding(true);
    const answer = await pane.actions.add(brought, file === undefined ? "added" : "imported");
    setAdding(false);
    if (answer.kind === "stored") dismiss();
    else setRefused(whyNotAdded(answer));
  };
  return (
    <DialogShell
      title={words.title}
      action={{
        label: rows.length === 0 ? words.addNone : words.add(first.length),
        run: () => void add(),
        disabled: adding || rows.length === 0 || pasted !== text || reading === undefined,
      }}
    >
      <FilePicker file={file} setFile={setFile}>
        <Field label={words.label} hint={words.hint} className={styles.field}>
          <Textarea
            rows={4}
            value={text}
            resize="vertical"
            onChange={(_event, data) => {
              setTooMuch(false);
              setText(data.value);
            }}
            onPaste={(event) => {
              const isOver = event.clipboardData.getData("text").length > PASTE_LIMITS.characters;
              if (isOver) event.preventDefault();
              setTooMuch(isOver);
            }}
          />
        </Field>
      </FilePicker>
      <div role="status">
        {reading === undefined && <p className={styles.text}>{words.reading}</p>}
        {isTooMuch && file === undefined && <p className={styles.wrong}>{refusals.tooMuchText}</p>}
        {rows.length > 0 && (
          <>
            <p className={styles.text}>{words.understood(first.length)}</p>
            <ul className={styles.list}>
              {first.slice(0, SHOWN).map(({ id, facts, line, placeNotUnderstood }) => (
                <li key={`${line}-${id}`}>
                  <span className={styles.monospace}>{shortId(id)}</span>
                  {facts.label !== undefined && <> {shownText(facts.label)}</>}
                  {facts.createdBy?.tool === undefined ? "" : ` (${shownText(facts.createdBy.tool)})`}
                  {placeNotUnderstood === true && <div>{words.placeNotUnderstood}</div>}
                </li>
              ))}
              {first.length > SHOWN && <li>…</li>}
            </ul>
          </>
        )}
        {left.length > 0 && (
          <>
            <p className={styles.wrong}>{words.leftOut(left.reduce((sum, { count }) => sum + count, 0))}</p>
            <ul className={styles.list}>
              {left.slice(0, SHOWN).map(({ excerpt, why, line }) => (
                <li key={`${line}-${why}`}>
                  {excerpt === "" ? refusals[why] : joints.value(shownText(excerpt), refusals[why])}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {rows.length > 0 && someUnknown && (
        <Field label={words.saves(first.length)} className={styles.field}>
          <RadioGroup value={saves} onChange={(_event, data) => setSaves(data.value)}>
            <Radio value="yes" label={words.yes} />
            <Radio value="no" label={words.no} />
            <Radio value="unknown" label={words.unknown} />
          </RadioGroup>
        </Field>
      )}
      {workbook.kind !== "found" && (
        <p className={styles.quiet}>{"url" in workbook ? words.unresolved : words.noWorkbook}</p>
      )}
      {refused !== undefined && (
        <p className={styles.wrong} role="alert">
          {refused}
        </p>
      )}
    </DialogShell>
  );
}

const NOTHING = { rows: [], left: [] } as const;

/** More than this is not read one by one anyway; all of them are added. */
const SHOWN = 50;
