import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import styles from "./DialogShell.module.css";

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
};

export function DialogShell({ title, children, action, kind = "modal", cancel }: Props) {
  const words = useMessages(dialogSentences);
  const { dismiss } = useDialogs();
  return (
    <Dialog open modalType={kind} onOpenChange={(_event, { open }) => !open && dismiss()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        {/* We show errors in our own words, in the dialog; a browser's bubble would also stop the click silently. */}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (action?.disabled !== true) action?.run();
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle className={styles.title}>{title}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions className={styles.actions}>
              {/* First in order, so it gets the focus if there is no field: then Enter loses nothing. */}
              <Button onClick={dismiss}>{cancel ?? words.cancel}</Button>
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
