import { shownText } from "../core/shownText";
import { paneSentences } from "../strings/books/paneSentences";
import { usePaneState, usePaneTools, useBook } from "./paneTools";
import styles from "./Footer.module.css";

export function Footer() {
  const words = useBook(paneSentences);
  const { pane } = usePaneTools();
  const { account, owner } = usePaneState();
  const last = owner && pane.store.ownerName(owner);
  return (
    <div className={styles.footer}>
      {account !== undefined
        ? words.signedInAs(shownText(account.displayName))
        : last === undefined
          ? words.notSignedIn
          : words.lastSignedInAs(shownText(last))}
    </div>
  );
}
