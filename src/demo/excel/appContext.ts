import type { ConversationIds } from "./paneFrame";
import { openedDocument, type HostSettings } from "./hostSettings";

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
/**
 * The token of an add-in that an admin deployed. office.js parses it as XML, for telemetry; an empty one, as a
 * sideloaded add-in has it, makes the browser's parser write an error page with inline styles, which the pane's policy
 * reports.
 */
const ENTITLEMENT = encodeURIComponent('<r v="0"><t aid="WA000000000" oid="" cid="" /></r>');

export type StoredSettings = Readonly<Record<string, string>>;

/** The answer to getAppContext. Not one field that office.js reads may be undefined, or onReady never resolves. */
export function appContextFor(
  ids: ConversationIds,
  settings: HostSettings,
  stored: StoredSettings,
  addInOrigin: string,
): object {
  return {
    _id: ids.controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18129.41004",
    _appUILocale: settings.displayLanguage,
    _dataLocale: "en-US",
    _docUrl: openedDocument(settings).url,
    _clientMode: READ_WRITE,
    _settings: Object.entries(stored),
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: ENTITLEMENT,
    _correlationId: ids.correlationId,
    _appInstanceId: ids.controlId,
    _requirementMatrix: JSON.stringify(requirementMatrix(settings)),
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: "Workbook Sessions",
    _appDomains: [addInOrigin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** No list of the sets that Excel on the web reports is published; these are documented as generally available. */
function requirementMatrix({ nestedAppAuth }: HostSettings): Record<string, string> {
  return {
    ExcelApi: "1.17",
    AddinCommands: "1.3",
    DialogApi: "1.2",
    DialogOrigin: "1.1",
    File: "1.1",
    IdentityApi: "1.3",
    RibbonApi: "1.2",
    Settings: "1.1",
    SharedRuntime: "1.1",
    ...(nestedAppAuth ? { NestedAppAuth: "1.1" } : {}),
  };
}
