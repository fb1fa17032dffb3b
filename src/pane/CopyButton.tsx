import { useEffect, useRef, useState } from "react";
import { dialogSentences } from "../strings/messages/dialogSentences";
import styles from "./CopyButton.module.css";
import { copyText } from "./copyText";
import { useMessages } from "./paneTools";
import { Button } from "./Button";

type Props = {
  readonly label?: string;
  readonly text: () => string;
  /** Called before the text is copied, or shown for copying. */
  readonly onTake?: () => void;
};

/** Copies; where the host allows neither way of copying, shows the text selected instead. */
export function CopyButton({ label, text, onTake }: Props) {
  const words = useMessages(dialogSentences);
  const [state, setState] = useState<"idle" | "copied" | { readonly byHand: string }>("idle");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [state]);
  const copy = async () => {
    const value = text();
    onTake?.();
    setState((await copyText(value)) ? "copied" : { byHand: value });
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {state === "copied" ? words.copied : (label ?? words.copy)}
      </Button>
      {typeof state === "object" && (
        <label className={styles.byHand}>
          {words.copyByHand}
          <textarea ref={field} readOnly rows={4} value={state.byHand} />
        </label>
      )}
    </>
  );
}
