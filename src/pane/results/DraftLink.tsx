import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { mailtoAddress } from "../../core/results/mailDraft";
import { blockText, type TextTable } from "../../core/results/tableText";
import { resultsSentences } from "../../strings/messages/resultsSentences";
import { copyText } from "../copyText";
import { useMessages } from "../paneTools";
import styles from "./results.module.css";

/**
 * A draft in the person's own mail program. A link rather than Office's way to open a browser, which takes https only;
 * in its own tab, because a mail page on the web would replace the pane.
 */
export function DraftLink({ table }: { readonly table: TextTable }) {
  const words = useMessages(resultsSentences);
  const [copied, setCopied] = useState<boolean>();
  const subject = words.subject(table.summary);
  const text = blockText(table);
  const whole = mailtoAddress({ subject, text });
  const address = whole ?? mailtoAddress({ subject, text: words.draftPaste });
  const copy = async () => setCopied(await copyText(text));
  return (
    <>
      <p className={styles.hint}>
        <Button
          as="a"
          size="small"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => whole === undefined && void copy()}
        >
          {words.draft}
        </Button>{" "}
        {whole === undefined ? words.draftTooLong : words.draftHint}
      </p>
      <p role="status" className={styles.hint}>
        {copied !== undefined && (copied ? words.draftCopied : words.draftNotCopied)}
      </p>
    </>
  );
}
