import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { useMessages, usePaneTools } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./DialogShell.module.css";
import { useScrollsByKeyboard } from "./useScrollsByKeyboard";

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    readonly disabled?: boolean;
    readonly primary?: boolean;
  };
  /** `alert`: something is lost, so a click beside the dialog does not close it. */
  readonly kind?: "modal" | "alert";
  readonly cancel?: string;
  /** Asks before something that has no undo: the focus is on *Cancel*, so that Enter loses nothing. */
  readonly isQuestion?: boolean;
  /** Nothing but text: it gets a Tab stop, from which a person scrolls it by keyboard. */
  readonly isText?: boolean;
};

export function DialogShell(props: Props) {
  const { title, children, action, kind = "modal", cancel, isText = false } = props;
  const { isQuestion = kind === "alert" || isText } = props;
  const form = useRef<HTMLFormElement>(null);
  const [contents, setContents] = useState<HTMLElement | null>(null);
  const needsStop = useScrollsByKeyboard(contents);
  // After Fluent has given the focus to the first control, which may be a detail above the buttons, and has scrolled to
  // it: a question is read from its first words, which say what is lost.
  useEffect(() => {
    if (!isQuestion) return;
    form.current?.querySelector<HTMLElement>("[data-cancel]")?.focus();
    contents?.scrollTo({ top: 0 });
  }, [isQuestion, contents]);
  const words = useMessages(dialogSentences);
  const { ownLang } = usePaneTools();
  const { dismiss } = useDialogs();
  return (
    <Dialog open modalType={kind} onOpenChange={(_event, { open }) => !open && dismiss()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined} lang={ownLang}>
        {/* We show errors in our own words, in the dialog; a browser's bubble would also stop the click silently. */}
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (action?.disabled !== true) action?.run();
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle className={styles.title}>{title}</DialogTitle>
            <DialogContent ref={setContents} className={styles.content} tabIndex={isText || needsStop ? 0 : undefined}>
              {children}
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button data-cancel onClick={dismiss}>
                {cancel ?? words.cancel}
              </Button>
              {action !== undefined && (
                <Button
                  type="submit"
                  appearance={action.primary === false ? "secondary" : "primary"}
                  disabled={action.disabled ?? false}
                >
                  {action.label}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
