import { paneSentences } from "../strings/books/paneSentences";
import { usePaneState, usePaneTools, useBook } from "./paneTools";
import styles from "./Footer.module.css";

export function Footer() {
  const words = useBook(paneSentences);
  const { pane } = usePaneTools();
  const { account, owner } = usePaneState();
  const name = account?.displayName ?? (owner === undefined ? undefined : pane.store.ownerName(owner));
  return <div className={styles.footer}>{name === undefined ? words.notSignedIn : words.signedInAs(name)}</div>;
}
