import { useEffect, useRef, useState } from "react";
import { dialogSentences } from "../strings/messages/dialogSentences";
import styles from "./CopyButton.module.css";
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

/** Tries the clipboard, then the older command; false when both are refused, as Office's frame on the web may do. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the frame's permissions, or absent: the older way needs no permission, only a click.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.insetInlineStart = "-9999px";
  // Inside an open dialog the focus must stay inside it, or the browser selects nothing.
  (document.activeElement?.closest("[role=dialog],[role=alertdialog]") ?? document.body).append(field);
  const before = document.activeElement;
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
