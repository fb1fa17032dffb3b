import { appContextFor } from "./appContext";
import { serveBridge } from "./bridgeRequests";
import { control } from "./controlClient";
import type { SimulationState } from "./controlMessages";
import { addressWithHostInfo, newConversation, windowNameFor, createOfficeFrame } from "./paneFrame";
import { NO_ANSWER, startConversation, type ConversationHandlers } from "./hostConversation";
import { openHostDialog, type DialogRequest, type HostDialog } from "./hostDialog";
import { createOfficeMethods, type SettingsBag } from "./officeMethods";
import type { HostSettings } from "./hostSettings";

/** A task pane that is open: its frame, and everything that answers it. */
export type TaskPane = {
  readonly raise: (eventName: string, data: object) => void;
  readonly close: () => void;
};

const DIALOG_EVENT = "dialogMessageReceived";
/** Telemetry of office.js: many calls, and of no interest. */
const SEND_TELEMETRY = 23;

/** Opens the add-in's page in `place`, as Excel does when its button is pressed. */
export function openTaskPane(
  place: HTMLElement,
  { settings, pane, authContext, partitionKey }: SimulationState,
  bag: SettingsBag,
  onClosed: () => void,
): TaskPane {
  const ids = newConversation();
  const origin = new URL(pane).origin;
  const emulated = { officeTheme: officeThemes[settings.theme], partitionKey, authContext };
  const name = windowNameFor(ids, settings.displayLanguage, {
    bridge: settings.bridge,
    emulated: settings.newerOfficeJs ? emulated : undefined,
  });
  const { hostInfoInAddress, displayLanguage } = settings;
  const address = hostInfoInAddress ? addressWithHostInfo(pane, ids, displayLanguage) : pane;
  const frame = createOfficeFrame("Workbook Sessions", name, address);
  let dialog: HostDialog | undefined;

  const close = () => {
    conversation.end();
    endBridge();
    dialog?.close();
    frame.remove();
    onClosed();
  };
  const executeMethod = createOfficeMethods(bag, {
    closePane: close,
    sendToDialog: (message) => dialog?.send(message),
    sendFromDialog: (message) =>
      conversation.raise(DIALOG_EVENT, { messageType: 0, messageContent: message, messageOrigin: origin }),
  });
  const appContext: ConversationHandlers["appContext"] = (whose) =>
    Promise.resolve(
      settings.host === "silent" ? NO_ANSWER : appContextFor(whose, settings, Object.fromEntries(bag), origin),
    );
  const conversation = startConversation(frame, origin, ids, {
    appContext,
    executeMethod,
    notified: (action, args) => {
      if (action !== SEND_TELEMETRY) void control.observed({ name: `notifyHost ${String(action)}`, detail: args });
    },
    registered: (eventName, targetId) => {
      if (eventName !== DIALOG_EVENT) return 0;
      // office.js sends the options of displayDialogAsync as the target of its event.
      const request = JSON.parse(targetId) as DialogRequest;
      dialog = openHostDialog(request, settings.displayLanguage, { appContext, executeMethod }, (data) =>
        conversation.raise(DIALOG_EVENT, data),
      );
      return 0;
    },
    unregistered: (eventName) => {
      if (eventName === DIALOG_EVENT) dialog?.close();
      return 0;
    },
  });
  const endBridge = serveBridge(frame, origin);
  place.append(frame);
  return { raise: conversation.raise, close };
}

/** The colours of Excel on the web's two themes, as far as the documented fields of `Office.OfficeTheme` go. */
const officeThemes: Readonly<Record<HostSettings["theme"], object>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: 0,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
    themeId: 1,
  },
};
