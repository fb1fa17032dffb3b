import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TextTable } from "../../core/results/tableText";
import { mailSentences } from "../../strings/messages/mailSentences";
import { useMessages } from "../paneTools";
import { DraftLink } from "./DraftLink";
import { SendMail } from "./SendMail";

/** The two ways to an email: a draft first, which needs no permission. */
export function EmailPart({ table }: { readonly table: TextTable }) {
  const words = useMessages(mailSentences);
  const [sends, setSends] = useState(false);
  return (
    <>
      <DraftLink table={table} />
      {sends ? (
        <SendMail table={table} />
      ) : (
        <Button size="small" onClick={() => setSends(true)}>
          {words.open}
        </Button>
      )}
    </>
  );
}
