import type { DialogAnswer, OpenDialog } from "../flow/ports/signIn";

/** Percent of the screen: enough for Microsoft's sign-in page on a small laptop. */
const SIZE = { height: 60, width: 30 };

/** Opens a page of our own in Office's dialog (Office, "Use the Office dialog API"). Ignores messages of others. */
export const openDialog: OpenDialog = (url, signal) =>
  new Promise((resolve) => {
    // A copy: office.js keeps the callback in the options it was given, and refuses the same object a second time.
    Office.context.ui.displayDialogAsync(url, { ...SIZE }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        resolve({ kind: "failed", code: result.error.code });
        return;
      }
      listen(result.value, new URL(url).origin, signal, resolve);
    });
  });

function listen(
  dialog: Office.Dialog,
  origin: string,
  signal: AbortSignal,
  resolve: (answer: DialogAnswer) => void,
): void {
  const finish = (answer: DialogAnswer) => {
    signal.removeEventListener("abort", abort);
    resolve(answer);
  };
  const abort = () => {
    dialog.close();
    // 12006 is Office's own code for a dialog that was closed.
    finish({ kind: "failed", code: 12006 });
  };
  if (signal.aborted) {
    abort();
    return;
  }
  signal.addEventListener("abort", abort);
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    // Older hosts give no origin; their dialogs can only be of our own domain.
    if (!("message" in event) || (event.origin !== undefined && event.origin !== origin)) return;
    dialog.close();
    finish({ kind: "message", message: event.message });
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
    if ("error" in event) finish({ kind: "failed", code: event.error });
  });
}
