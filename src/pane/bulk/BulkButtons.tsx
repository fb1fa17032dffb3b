import { isFailed, isQueued, type BulkRun } from "../../core/bulk/bulkRun";
import { runEntries } from "../../core/bulk/runEntries";
import { bulkSentences } from "../../strings/messages/bulkSentences";
import { Button } from "../Button";
import { DismissIcon } from "../icons";
import { useMessages, usePaneState, usePaneTools } from "../paneTools";
import { restoreFocus } from "../restoreFocus";
import { useDialogs } from "../useDialogs";
import styles from "./BulkProgress.module.css";

/** What can be done with a run, as it is now. */
export function BulkButtons({ run }: { readonly run: BulkRun }) {
  const words = useMessages(bulkSentences);
  const { pane } = usePaneTools();
  const { sessions } = usePaneState();
  const { open } = useDialogs();
  const { actions } = pane;
  const { phase, items } = run;
  const dismiss = () => {
    void actions.dismissMany();
    restoreFocus(null);
  };
  const dismissing = (
    <Button size="small" appearance="subtle" icon={<DismissIcon />} aria-label={words.dismiss} onClick={dismiss} />
  );
  if (phase.kind === "stopping") return null;
  if (phase.kind === "elsewhere") return dismissing;
  if (phase.kind === "thinking" || phase.kind === "running") {
    return (
      <Button size="small" onClick={() => void actions.stopMany()}>
        {phase.kind === "thinking" ? words.cancel : words.stop}
      </Button>
    );
  }
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const failed = items.filter((item) => isFailed({ ...item, session: byId.get(item.session.id) ?? item.session }));
  const left = items.filter(isQueued).length;
  const why = phase.kind === "stopped" ? phase.why : undefined;
  const needsSignIn = why?.kind === "trouble" && (why.trouble.kind === "signInNeeded" || why.trouble.kind === "signIn");
  return (
    <div className={styles.buttons}>
      {left > 0 && (
        <Button size="small" appearance="primary" onClick={() => void actions.continueMany(needsSignIn)}>
          {needsSignIn ? words.signInAndContinue : words.continueLeft(left)}
        </Button>
      )}
      {failed.length > 0 && (
        <Button size="small" onClick={() => void actions.retryFailed()}>
          {words.retryFailed(failed.length)}
        </Button>
      )}
      {run.action === "close" && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => open({ kind: "results", entries: runEntries(run, pane.now()) })}
        >
          {words.results}
        </Button>
      )}
      {dismissing}
    </div>
  );
}
