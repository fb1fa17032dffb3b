import { type FocusEvent, useEffect, useState } from "react";
import { DismissIcon } from "../icons";
import type { OwnerKey } from "../../core/account";
import type { NoticePlace } from "../../core/noticePlace";
import type { Notice } from "../../core/paneState";
import type { KnownSession } from "../../core/sessions/knownSession";
import { shortId } from "../../core/sessions/workbookSession";
import { describeNotice } from "../../strings/describeNotice";
import { titled } from "../../strings/joinSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { noticeSentences } from "../../strings/messages/noticeSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { sessionName } from "../../strings/sessionName";
import { Button } from "../Button";
import { CopyButton } from "../CopyButton";
import { useAnnouncement } from "../LiveRegion";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { MailDetails } from "../results/MailDetails";
import { useDialogs } from "../useDialogs";
import styles from "./NoticeCard.module.css";
import { ResultsButton } from "./ResultsButton";
import { StepButton } from "./StepButton";
import { SupportDetails } from "./SupportDetails";
import { canTake, takeStep } from "./takeStep";

/** `unfold`: shown as one line, until that is asked for. */
type Props = { readonly notice: Notice; readonly place: NoticePlace; readonly unfold?: () => void };

/** What happened, why, and what to do next: in the row of its session, as a toast, or below the list. */
export function NoticeCard({ notice, place, unfold }: Props) {
  const { dismiss } = useMessages(paneSentences);
  const { message, messageAbout } = useMessages(noticeSentences);
  const tools = usePaneTools();
  const state = usePaneState();
  const { open } = useDialogs();
  const { pane, translate, language } = tools;
  const { session } = notice.about;
  const ownerKey = session?.ownerKey;
  const accountName = ownerKey === undefined ? undefined : pane.store.ownerName(ownerKey as OwnerKey);
  // Several rows may have buttons of the same words: what is around them says whose they are.
  const nameOf = (each: KnownSession) => sessionName(each, pane.now(), translate(paneSentences), language);
  const personal = state.account?.personal === true;
  const canChoose = state.canChooseAccount === true;
  const facts = {
    language,
    now: pane.now(),
    fileAccess: pane.fileAccess(),
    personal,
    canChoose,
    ...(accountName === undefined ? {} : { accountName }),
  };
  const { tone, title, body, next } = describeNotice(notice, facts, translate);
  const offered = next.filter((step) => canTake(step, notice, state));
  useAnnouncement(titled(title, body, translate(jointSentences)));
  const leave = () => pane.actions.dismissNotice(notice.number);
  const hold = useLeaving(place === "toast" && !state.view.keepToasts, leave);
  return (
    <div
      role="group"
      aria-label={session === undefined ? message : messageAbout(nameOf(session), shortId(session.id))}
      data-message={place}
      className={`${styles.card} ${styles[place]} ${styles[tone]}`}
      {...hold}
    >
      {unfold === undefined ? (
        <div className={styles.body}>
          <p className={styles.title}>{title}</p>
          <p className={styles.text}>{body}</p>
          {notice.kind === "notStored" && (
            <div className={styles.steps}>
              <code className={styles.id}>{notice.id}</code>
              <CopyButton text={() => notice.id} />
            </div>
          )}
          <div className={styles.steps}>
            {offered.map((step, index) => (
              <StepButton
                key={step}
                step={step}
                first={index === 0}
                take={() => takeStep(step, { notice, state, tools, openDialog: open })}
              />
            ))}
            <SupportDetails notice={notice} />
            {notice.kind === "mail" && <MailDetails sent={notice.sent} at={notice.at} />}
            <ResultsButton notice={notice} />
          </div>
        </div>
      ) : (
        <button type="button" aria-expanded={false} className={styles.folded} title={title} onClick={unfold}>
          {title}
        </button>
      )}
      <Button size="small" appearance="subtle" icon={<DismissIcon />} aria-label={dismiss} onClick={leave} />
    </div>
  );
}

/** Long enough to be read twice; it waits while somebody points at it, works in it, or looks at another window. */
const TOAST_MS = 8_000;

/** Leaves by itself after a while, if it is to; what it returns holds it. */
function useLeaving(leaves: boolean, leave: () => void) {
  const [held, setHeld] = useState(false);
  const [hidden, setHidden] = useState(document.visibilityState === "hidden");
  useEffect(() => {
    const look = () => setHidden(document.visibilityState === "hidden");
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  useEffect(() => {
    if (!leaves || held || hidden) return undefined;
    const timer = setTimeout(leave, TOAST_MS);
    return () => clearTimeout(timer);
  });
  return {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setHeld(currentTarget.contains(relatedTarget)),
  };
}
