import { lineSentences } from "../strings/messages/lineSentences";
import { useMessages } from "./paneTools";
import styles from "./StandingLine.module.css";

/** `open`: how many sessions created here are open; `temporary` of them will lose their changes. */
export function StandingLine({ open, temporary }: { readonly open: number; readonly temporary: number }) {
  const { standing } = useMessages(lineSentences);
  return <p className={styles.line}>{temporary > 0 ? standing.temporary(temporary) : standing.persistent(open)}</p>;
}
