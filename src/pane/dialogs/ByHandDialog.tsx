import { shownText } from "../../core/shownText";
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ByHandFields } from "../../core/documents/byHand";
import type { DriveItem } from "../../core/documents/driveItem";
import type { LookedUp } from "../../flow/byHandActions";
import type { Interaction } from "../../flow/ports/signIn";
import { placeFacts } from "../../flow/recordStatement";
import { describeByHand } from "../../strings/describeByHand";
import { describeTrouble } from "../../strings/describeTrouble";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { stepSentences } from "../../strings/messages/stepSentences";
import { pasteSentences } from "../../strings/messages/pasteSentences";
import { troubleSentences } from "../../strings/messages/troubleSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useWhyNotAdded } from "./useWhyNotAdded";
import { ByHandForm } from "./ByHandForm";
import { byHandWay } from "./byHandWay";
import styles from "./dialog.module.css";
import { DialogShell } from "./DialogShell";
import { placeName } from "../workbookOf";

type Outcome = LookedUp | { readonly kind: "wrong"; readonly text: string } | { readonly kind: "asking" };

/** A workbook by its link or by the ids that Blink asks for. What was found is shown before it is used. */
export function ByHandDialog() {
  const { dismiss } = useDialogs();
  const { byHand: words } = useMessages(dialogSentences);
  const whyNotAdded = useWhyNotAdded(words);
  const joints = useMessages(jointSentences);
  const trouble = useMessages(troubleSentences);
  const { otherAccount } = useMessages(stepSentences);
  const refusals = useMessages(pasteSentences);
  const { pane } = usePaneTools();
  const canChoose = usePaneState().canChooseAccount === true;
  const [link, setLink] = useState("");
  const [fields, setFields] = useState<ByHandFields>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const [adding, setAdding] = useState(false);
  const [notKept, setNotKept] = useState<string>();
  // Each request, and each change of the fields, makes earlier answers outdated.
  const run = useRef(0);
  const way = byHandWay(link, fields);
  const renew = (next: Outcome | undefined) => {
    run.current += 1;
    setNotKept(undefined);
    setOutcome(next);
    return run.current;
  };
  const ask = async (interactive: Interaction, fileAccess?: "all") => {
    if (way.kind === "wrong") {
      const texts = way.wrong.map((one) =>
        typeof one === "string" ? words[one] : describeByHand(one, words, refusals),
      );
      renew({ kind: "wrong", text: joints.sentences(texts) });
      return;
    }
    const mine = renew({ kind: "asking" });
    const { lookUpLink, lookUpIds } = pane.actions;
    const answer = await (way.kind === "link"
      ? lookUpLink(way.link, interactive, fileAccess)
      : lookUpIds(way.plan, interactive, fileAccess));
    if (mine === run.current) setOutcome(answer);
  };
  const showSessions = async (item: DriveItem) => {
    const brought =
      way.kind === "wrong" || way.sessionId === undefined
        ? []
        : [{ id: way.sessionId, facts: {}, said: placeFacts(item) }];
    setAdding(true);
    const answer = brought.length === 0 ? undefined : await pane.actions.add(brought, "added");
    setAdding(false);
    if (answer !== undefined && answer.kind !== "stored") {
      setNotKept(whyNotAdded(answer));
      return;
    }
    pane.actions.workOn(item);
    dismiss();
  };
  const found = outcome?.kind === "found" ? outcome.item : undefined;
  const notes = way.kind === "ids" ? way.plan.notes : [];
  const described =
    outcome?.kind === "trouble"
      ? describeTrouble(outcome.trouble, trouble, joints, { fileAccess: pane.fileAccess(), canChoose })
      : undefined;
  return (
    <DialogShell
      title={words.title}
      action={
        found === undefined
          ? {
              label: outcome?.kind === "asking" ? words.finding : words.find,
              run: () => void ask(false),
              disabled: outcome?.kind === "asking",
            }
          : { label: words.use, run: () => void showSessions(found), disabled: adding }
      }
    >
      <ByHandForm
        link={link}
        setLink={(text) => {
          setLink(text);
          renew(undefined);
        }}
        fields={fields}
        setFields={(changed) => {
          setFields(changed);
          renew(undefined);
        }}
      />
      <div role="status">
        {notes.map((note) => (
          <p key={note} className={styles.quiet}>
            {words[note]}
          </p>
        ))}
        {found !== undefined && <p className={styles.text}>{words.found(shownText(found.name), placeName(found))}</p>}
        {notKept !== undefined && <p className={styles.wrong}>{notKept}</p>}
        {outcome?.kind === "wrong" && <p className={styles.wrong}>{outcome.text}</p>}
        {described !== undefined && (
          <>
            <p className={styles.wrong}>{described.title}</p>
            <p className={styles.text}>{described.body}</p>
            {described.next.includes("signIn") && <Button onClick={() => void ask(true)}>{words.signIn}</Button>}
            {described.next.includes("otherAccount") && (
              <Button onClick={() => void ask("otherAccount")}>{otherAccount}</Button>
            )}
            {described.next.includes("askMore") && (
              <Button onClick={() => void ask(true, "all")}>{words.askMore}</Button>
            )}
          </>
        )}
      </div>
    </DialogShell>
  );
}
