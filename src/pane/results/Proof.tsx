import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { ClosedFile } from "../../core/documents/fileStamp";
import type { LookedAtFile } from "../../flow/proofActions";
import { describeProof } from "../../strings/describeProof";
import { describeTrouble } from "../../strings/describeTrouble";
import { jointSentences } from "../../strings/messages/jointSentences";
import { proofSentences } from "../../strings/messages/proofSentences";
import { troubleSentences } from "../../strings/messages/troubleSentences";
import { useMessages, usePaneTools } from "../paneTools";
import styles from "./results.module.css";

/** The file before and after a close, on demand: each click is one request to Microsoft. `label` names the session. */
export function Proof({ file, label }: { readonly file: ClosedFile; readonly label: string }) {
  const words = useMessages(proofSentences);
  const joints = useMessages(jointSentences);
  const troubles = useMessages(troubleSentences);
  const { pane, language, openLink } = usePaneTools();
  const [looked, setLooked] = useState<LookedAtFile | "asking">();
  const look = async () => {
    setLooked("asking");
    setLooked(await pane.actions.lookAtFile(file));
  };
  const asking = looked === "asking";
  const answer = asking ? undefined : looked;
  const versions = answer?.kind === "file" ? answer.view.versionsUrl : undefined;
  const show = answer === undefined ? words.show : words.showAgain;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={asking}
        aria-label={joints.aside(show, label)}
        onClick={() => void look()}
      >
        {show}
      </Button>
      <div role="status" className={styles.line}>
        {asking && words.asking}
        {answer?.kind === "trouble" && words.failed(describeTrouble(answer.trouble, troubles, joints).body)}
        {answer?.kind === "file" && describeProof(file.before, answer.view.stamp, words, joints, language)}
      </div>
      {versions !== undefined && (
        <Link as="button" className={styles.small} onClick={() => openLink(versions)}>
          {words.versions}
        </Link>
      )}
    </>
  );
}
