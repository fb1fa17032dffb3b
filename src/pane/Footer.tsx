import { shownText } from "../core/shownText";
import { paneSentences } from "../strings/messages/paneSentences";
import { usePaneState, usePaneTools, useMessages } from "./paneTools";
import styles from "./Footer.module.css";

export function Footer() {
  const words = useMessages(paneSentences);
  const { pane, isStarting } = usePaneTools();
  const { account, refusedAccount, owner } = usePaneState();
  const last = owner && pane.store.ownerName(owner);
  return (
    <div className={styles.footer}>
      {account !== undefined
        ? words.signedInAs(shownText(account.displayName))
        : refusedAccount !== undefined
          ? words.notSignedInAs(shownText(refusedAccount))
          : last === undefined
            ? isStarting
              ? "\u00a0"
              : words.notSignedIn
            : words.lastSignedInAs(shownText(last))}
    </div>
  );
}
