import { control } from "./controlClient";
import type { OpenedDocument } from "./documentKinds";
import { NO_ANSWER } from "./hostConversation";
import { openedDocument } from "./hostSettings";

/** Document settings as `Office.context.document.settings` stores them: name → JSON. They live as long as the page. */
export type SettingsBag = Map<string, string>;

export type PaneActions = {
  readonly closePane: () => void;
  readonly sendToDialog: (message: string) => void;
  readonly sendFromDialog: (message: string) => void;
};

/** executeMethod of office.js, by its DispatchId. Those missing here succeed without a value, as most of them may. */
export function createOfficeMethods(bag: SettingsBag, actions: PaneActions) {
  return async (dispatchId: number, args: Record<string, unknown>): Promise<object | typeof NO_ANSWER> => {
    switch (dispatchId) {
      case DispatchId.loadSettings:
        return { Properties: { Settings: [...bag].map(([Name, Value]) => ({ Name, Value })) } };
      case DispatchId.saveSettings:
        saveSettings(bag, args);
        return {};
      case DispatchId.getFileProperties:
        return filePropertiesOf(openedDocument((await control.state()).settings));
      case DispatchId.richApi:
        return { Data: [200, "", JSON.stringify({ Results: [] })] };
      case DispatchId.closeContainer:
        await control.observed({ name: "closeContainer" });
        actions.closePane();
        return {};
      case DispatchId.openBrowserWindow:
        await control.observed({ name: "openBrowserWindow", detail: args });
        return {};
      case DispatchId.getAccessToken:
        return { Error: SSO_UNSUPPORTED_PLATFORM };
      case DispatchId.getAuthContext:
        return { authContext: (await control.state()).authContext };
      case DispatchId.messageParent:
        actions.sendFromDialog(String(args["messageToParent"]));
        return {};
      case DispatchId.messageChild:
        actions.sendToDialog(String(args["messageContent"]));
        return {};
      default:
        await control.observed({ name: `method ${String(dispatchId)}` });
        return {};
    }
  };
}

const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  richApi: 93,
  closeContainer: 97,
  getAccessToken: 98,
  getAuthContext: 99,
  openBrowserWindow: 102,
  messageParent: 144,
  messageChild: 145,
} as const;

const INTERNAL_ERROR = 5001;
const SSO_UNSUPPORTED_PLATFORM = 13012;

function filePropertiesOf({ live }: OpenedDocument): object | typeof NO_ANSWER {
  switch (live.kind) {
    case "url":
      return { "0": { "1": live.url } };
    case "fails":
      return { Error: INTERNAL_ERROR };
    case "never":
      return NO_ANSWER;
  }
}

function saveSettings(bag: SettingsBag, args: Record<string, unknown>): void {
  const { Properties } = (args["DdaSettingsMethod"] ?? {}) as { readonly Properties?: readonly [string, string][] };
  bag.clear();
  for (const [name, json] of Properties ?? []) bag.set(name, json);
}
