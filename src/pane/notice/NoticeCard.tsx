import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissIcon } from "../icons";
import type { OwnerKey } from "../../core/account";
import type { Notice } from "../../core/paneState";
import { describeNotice } from "../../strings/describeNotice";
import { paneSentences } from "../../strings/messages/paneSentences";
import { FluentRoot } from "../FluentRoot";
import { CopyButton } from "../CopyButton";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./NoticeCard.module.css";
import { ResultsButton } from "./ResultsButton";
import { StepButton } from "./StepButton";
import { SupportDetails } from "./SupportDetails";
import { takeStep } from "./takeStep";

export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { dismiss } = useMessages(paneSentences);
  const tools = usePaneTools();
  const state = usePaneState();
  const { open } = useDialogs();
  const { pane, translate } = tools;
  const ownerKey = notice.about.session?.ownerKey;
  const accountName = ownerKey === undefined ? undefined : pane.store.ownerName(ownerKey as OwnerKey);
  const personal = state.account?.personal === true;
  const canChoose = state.canChooseAccount === true;
  const facts = {
    fileAccess: pane.fileAccess(),
    personal,
    canChoose,
    ...(accountName === undefined ? {} : { accountName }),
  };
  const { tone, title, body, next } = describeNotice(notice, facts, translate);
  return (
    <FluentRoot>
      <MessageBar intent={tone} layout="multiline" className={styles.card}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          <p className={styles.text}>{body}</p>
          {notice.kind === "notStored" && (
            <div className={styles.steps}>
              <code className={styles.id}>{notice.id}</code>
              <CopyButton text={() => notice.id} />
            </div>
          )}
          {next.length > 0 && (
            <div className={styles.steps}>
              {next.map((step, index) => (
                <StepButton
                  key={step}
                  step={step}
                  first={index === 0}
                  take={() => takeStep(step, { notice, state, tools, openDialog: open })}
                />
              ))}
            </div>
          )}
          <SupportDetails notice={notice} />
          <ResultsButton notice={notice} />
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissIcon />}
              aria-label={dismiss}
              onClick={() => pane.actions.dismissNotice(notice.number)}
            />
          }
        />
      </MessageBar>
    </FluentRoot>
  );
}
