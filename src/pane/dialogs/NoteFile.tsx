import { Checkbox } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DriveItemRef } from "../../core/documents/driveItem";
import type { FileStamp } from "../../core/documents/fileStamp";
import { describeExactly } from "../../strings/describeTime";
import { proofSentences } from "../../strings/messages/proofSentences";
import { useMessages, usePaneTools } from "../paneTools";
import styles from "./dialog.module.css";

type Props = { readonly item: DriveItemRef; readonly onNoted: (stamp: FileStamp | undefined) => void };
type Noting = { readonly kind: "off" | "asking" | "failed" } | { readonly kind: "noted"; readonly stamp: FileStamp };

/** Off at first: it takes one request to Microsoft more. What comes after the close was sent is no "before". */
export function NoteFile({ item, onNoted }: Props) {
  const words = useMessages(proofSentences);
  const { pane, language } = usePaneTools();
  const [noting, setNoting] = useState<Noting>({ kind: "off" });
  const wanted = useRef(false);
  const choose = async (checked: boolean) => {
    wanted.current = checked;
    onNoted(undefined);
    setNoting({ kind: checked ? "asking" : "off" });
    if (!checked) return;
    const looked = await pane.actions.lookAtFile(item);
    if (!wanted.current) return;
    if (looked.kind === "trouble") return setNoting({ kind: "failed" });
    const { stamp } = looked.view;
    onNoted(stamp);
    setNoting({ kind: "noted", stamp });
  };
  return (
    <>
      <Checkbox
        label={words.note}
        checked={noting.kind !== "off"}
        onChange={(_event, { checked }) => void choose(checked === true)}
      />
      <p role="status" className={styles.quiet}>
        {noting.kind === "asking" && words.noting}
        {noting.kind === "failed" && words.notNoted}
        {noting.kind === "noted" && words.noted(describeExactly(Date.parse(noting.stamp.modifiedAt), language))}
      </p>
    </>
  );
}
