import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { byHand, type ByHandFields, type ByHandRefusal } from "../../core/documents/byHand";
import { placeOf } from "../../core/documents/documentPlace";
import type { DriveItem } from "../../core/documents/driveItem";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";
import type { LookedUp } from "../../flow/byHandActions";
import { describeByHand } from "../../strings/describeByHand";
import { describeTrouble } from "../../strings/describeTrouble";
import { dialogSentences } from "../../strings/books/dialogSentences";
import { pasteSentences } from "../../strings/books/pasteSentences";
import { troubleSentences } from "../../strings/books/troubleSentences";
import { usePaneTools, useBook } from "../paneTools";
import styles from "./dialog.module.css";
import { Frame } from "./Frame";

type Outcome = LookedUp | { readonly kind: "wrong"; readonly text: string } | { readonly kind: "asking" };

/** A workbook by its link or by the ids that Blink asks for. What was found is shown before it is used. */
export function ByHandDialog({ dismiss }: { readonly dismiss: () => void }) {
  const { byHand: words } = useBook(dialogSentences);
  const trouble = useBook(troubleSentences);
  const refusals = useBook(pasteSentences);
  const { pane } = usePaneTools();
  const [link, setLink] = useState("");
  const [fields, setFields] = useState<ByHandFields>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const reading = byHand(fields);
  const ask = async (interactive: boolean, reach?: "all") => {
    const way = link.trim() === "" ? reading : linkOf(link);
    if (way.kind === "wrong") {
      setOutcome({ kind: "wrong", text: way.fields === undefined ? words.notALink : describeAll(way.fields) });
      return;
    }
    setOutcome({ kind: "asking" });
    const { lookUpLink, lookUpIds } = pane.actions;
    setOutcome(
      way.kind === "link" ? await lookUpLink(way.link, interactive, reach) : await lookUpIds(way, interactive, reach),
    );
  };
  const describeAll = (wrong: readonly ByHandRefusal[]) =>
    Object.values(fields).every((value) => !value)
      ? words.nothing
      : wrong.map((one) => describeByHand(one, words, refusals)).join(" ");
  const showSessions = (item: DriveItem, id: WorkbookSessionId | undefined) => {
    pane.actions.workOn(item);
    if (id !== undefined) pane.actions.add([{ id, facts: {} }], "added");
    dismiss();
  };
  const set = (name: keyof ByHandFields) => (_event: unknown, data: { value: string }) => {
    setFields({ ...fields, [name]: data.value });
    setOutcome(undefined);
  };
  const found = outcome?.kind === "found" ? outcome.item : undefined;
  const sessionId = reading.kind === "wrong" ? undefined : reading.sessionId;
  const notes = reading.kind === "wrong" ? [] : reading.notes;
  const described =
    outcome?.kind === "trouble" ? describeTrouble(outcome.trouble, trouble, { reach: pane.reach() }) : undefined;
  return (
    <Frame
      title={words.title}
      dismiss={dismiss}
      action={
        found === undefined
          ? {
              label: outcome?.kind === "asking" ? words.finding : words.find,
              run: () => void ask(false),
              disabled: outcome?.kind === "asking",
            }
          : { label: words.use, run: () => showSessions(found, sessionId) }
      }
    >
      <Field label={words.link} hint={words.linkHint} className={styles.field}>
        <Input
          type="url"
          value={link}
          onChange={(_event, data) => {
            setLink(data.value);
            setOutcome(undefined);
          }}
        />
      </Field>
      <details>
        <summary tabIndex={0} className={styles.summary}>
          {words.orIds}
        </summary>
        <Field label={words.source} className={styles.field}>
          <Select
            value={fields.source ?? ""}
            onChange={(_event, { value }) => {
              const { source: _before, ...others } = fields;
              setFields(value === "SharePoint" || value === "OneDrive" ? { ...others, source: value } : others);
            }}
          >
            <option value="">{words.anySource}</option>
            <option value="SharePoint">{words.sharePoint}</option>
            <option value="OneDrive">{words.oneDrive}</option>
          </Select>
        </Field>
        {(["siteId", "driveId", "itemId", "userId", "sessionId"] as const).map((name) => (
          <Field key={name} label={words[name]} className={styles.field}>
            <Input value={fields[name] ?? ""} onChange={set(name)} spellCheck={false} autoComplete="off" />
          </Field>
        ))}
      </details>
      <div role="status">
        {link.trim() === "" &&
          notes.map((note) => (
            <p key={note} className={styles.quiet}>
              {words[note]}
            </p>
          ))}
        {found !== undefined && <p className={styles.text}>{words.found(found.name, found.site ?? found.owner)}</p>}
        {outcome?.kind === "wrong" && <p className={styles.wrong}>{outcome.text}</p>}
        {described !== undefined && (
          <>
            <p className={styles.wrong}>{described.title}</p>
            <p className={styles.text}>{described.body}</p>
            {described.next.includes("signIn") && <Button onClick={() => void ask(true)}>{words.signIn}</Button>}
            {described.next.includes("askMore") && (
              <Button onClick={() => void ask(true, "all")}>{words.askMore}</Button>
            )}
          </>
        )}
      </div>
    </Frame>
  );
}

function linkOf(
  link: string,
): { readonly kind: "link"; readonly link: string } | { readonly kind: "wrong"; readonly fields?: undefined } {
  const { kind } = placeOf(link.trim());
  const isLink = kind === "sharePoint" || kind === "docAspx" || kind === "consumerOneDrive";
  return isLink ? { kind: "link", link: link.trim() } : { kind: "wrong" };
}
