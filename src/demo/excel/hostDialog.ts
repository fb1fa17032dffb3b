import { newConversation, windowNameFor, createOfficeFrame } from "./paneFrame";
import { startConversation, type ConversationHandlers, type HostConversation } from "./hostConversation";

/** A dialog that `displayDialogAsync({ displayInIframe: true })` opened in the host page. */
export type HostDialog = { readonly send: (message: string) => void; readonly close: () => void };

export type DialogRequest = { readonly url: string; readonly width: number; readonly height: number };

const DIALOG_CLOSED_BY_USER = 12006;

/** `raise` tells the pane what happens: a message (type 0), or that a person closed the dialog (12006). */
export function openHostDialog(
  { url, width, height }: DialogRequest,
  locale: string,
  handlers: Pick<ConversationHandlers, "appContext" | "executeMethod">,
  raise: (data: object) => void,
): HostDialog {
  const ids = newConversation();
  const origin = new URL(url).origin;
  const frame = createOfficeFrame("Dialog", windowNameFor(ids, locale, { isDialog: true }), url);
  const conversation = startConversation(frame, origin, ids, {
    ...handlers,
    notified: () => undefined,
    registered: () => 0,
    unregistered: () => 0,
  });

  const box = document.createElement("dialog");
  box.className = "office-dialog";
  box.setAttribute("aria-label", "Dialog of the add-in");
  box.style.width = `${String(width)}vw`;
  box.style.height = `${String(height)}vh`;
  const button = document.createElement("button");
  button.textContent = "Close";
  box.append(button, frame);
  document.body.append(box);
  box.showModal();

  const close = () => end(box, conversation);
  const closedByPerson = () => {
    close();
    raise({ messageType: DIALOG_CLOSED_BY_USER });
  };
  button.addEventListener("click", closedByPerson);
  box.addEventListener("cancel", closedByPerson);
  return {
    send: (message) =>
      conversation.raise("dialogParentMessageReceived", {
        messageType: 1,
        messageContent: message,
        messageOrigin: origin,
      }),
    close,
  };
}

function end(box: HTMLDialogElement, conversation: HostConversation): void {
  conversation.end();
  box.remove();
}
