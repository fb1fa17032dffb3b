import { Checkbox } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DriveItemRef } from "../../core/documents/driveItem";
import type { FileStamp } from "../../core/documents/fileStamp";
import { describeNoted } from "../../strings/describeProof";
import { proofSentences } from "../../strings/messages/proofSentences";
import { useMessages, usePaneTools } from "../paneTools";
import styles from "./dialog.module.css";

/** For each of `items` its stamp, where Microsoft told it. */
type Stamps = readonly (FileStamp | undefined)[];

type Props = { readonly items: readonly DriveItemRef[]; readonly onNoted: (stamps: Stamps) => void };
type Noting = { readonly kind: "off" | "asking" } | { readonly kind: "noted"; readonly stamps: Stamps };

/** Off at first: it takes one more request for each file. What comes after the close was sent is no "before". */
export function NoteFile({ items, onNoted }: Props) {
  const words = useMessages(proofSentences);
  const { pane, language } = usePaneTools();
  const [noting, setNoting] = useState<Noting>({ kind: "off" });
  const wanted = useRef(false);
  const choose = async (checked: boolean) => {
    wanted.current = checked;
    onNoted([]);
    setNoting({ kind: checked ? "asking" : "off" });
    const stamps: (FileStamp | undefined)[] = [];
    for (const item of checked ? items : []) {
      const looked = await pane.actions.lookAtFile(item);
      if (!wanted.current) return;
      stamps.push(looked.kind === "file" ? looked.view.stamp : undefined);
    }
    if (!checked) return;
    onNoted(stamps);
    setNoting({ kind: "noted", stamps });
  };
  return (
    <>
      <Checkbox
        label={items.length > 1 ? words.noteMany : words.note}
        checked={noting.kind !== "off"}
        onChange={(_event, { checked }) => void choose(checked === true)}
      />
      <p role="status" className={styles.quiet}>
        {noting.kind === "asking" && words.noting}
        {noting.kind === "noted" && describeNoted(noting.stamps, words, language)}
      </p>
    </>
  );
}
