import type { Notice } from "../../core/paneState";
import { entryOf } from "../../core/results/entryOf";
import { noticeSentences } from "../../strings/messages/noticeSentences";
import { Button } from "../Button";
import { useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";

/** From the message about a close to its results, for copying, saving and sending them. */
export function ResultsButton({ notice }: { readonly notice: Notice }) {
  const words = useMessages(noticeSentences);
  const { open } = useDialogs();
  const { session, fileName } = notice.about;
  if (notice.kind !== "close" || session === undefined) return null;
  const { outcome, at, account, requestId, file } = notice;
  const asked = { ...(account === undefined ? {} : { account }), ...(requestId === undefined ? {} : { requestId }) };
  const entry = entryOf({ session, fileName, outcome, at, ...asked, ...(file === undefined ? {} : { file }) });
  return (
    <Button size="small" appearance="subtle" onClick={() => open({ kind: "results", entries: [entry] })}>
      {words.results}
    </Button>
  );
}
