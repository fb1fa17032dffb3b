import { Button } from "@fluentui/react-components";
import type { PaneState } from "../../core/paneState";
import { shownText } from "../../core/shownText";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { newcomerSentences, type NewcomerSentences } from "../../strings/messages/newcomerSentences";
import styles from "../dialogs/dialog.module.css";
import { DialogShell } from "../dialogs/DialogShell";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";

/** What runs here, with which account and rights, where it keeps what; and the way to remove all of it. */
export function AboutDialog() {
  const { about: words } = useMessages(newcomerSentences);
  const { done } = useMessages(dialogSentences);
  const { pane, configuration } = usePaneTools();
  const { open } = useDialogs();
  const state = usePaneState();
  const facts: readonly (readonly [string, string])[] = [
    [words.version, ADDIN_VERSION],
    [words.account, state.account === undefined ? words.notYet : shownText(state.account.displayName)],
    [words.signIn, wayOf(state, words)],
    [words.access, words.accessTo[pane.fileAccess()]],
    [words.cloud, words.clouds[configuration.cloud]],
    [words.storage, words.storageUsed(Math.round(pane.store.usedBytes() / 1024))],
    [words.privacy, words.privacyText],
    [words.licenses, words.licensesText],
  ];
  return (
    <DialogShell title={words.title} cancel={done}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button className={styles.below} onClick={() => open({ kind: "forgetEverything" })}>
        {words.remove}
      </Button>
    </DialogShell>
  );
}

function wayOf({ account, canChooseAccount }: PaneState, words: NewcomerSentences["about"]): string {
  if (account === undefined) return words.notYet;
  return canChooseAccount === true ? words.byWindow : words.byExcel;
}
