import { closeManySentences } from "../../strings/messages/bulkSentences";
import styles from "../dialogs/dialog.module.css";
import { useMessages } from "../paneTools";
import { LEFT_OUT, type Reach } from "../selection/reachOf";
import { SessionNames } from "./SessionNames";

/** The selected sessions to which the action doesn't apply, by reason. */
export function LeftOutNames({ leftOut }: Pick<Reach, "leftOut">) {
  const words = useMessages(closeManySentences);
  return LEFT_OUT.filter((why) => leftOut[why].length > 0).map((why) => {
    const sessions = leftOut[why];
    return (
      <div key={why}>
        <p className={styles.text}>
          {why === "over" ? words.leftOut(sessions.length) : words.leftOutBecause[why](sessions.length)}
        </p>
        <SessionNames sessions={sessions} />
      </div>
    );
  });
}
