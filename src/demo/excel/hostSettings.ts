import type { DemoRole } from "../entra/demoAccounts";
import { documentKinds, type DocumentKind, type OpenedDocument } from "./documentKinds";

/** Everything about the simulated Excel that a person at the panel, or a story, may change. */
export type HostSettings = {
  /** A kind from the list, or a story's own document. */
  readonly document: DocumentKind | OpenedDocument;
  readonly signIn: SignInMode;
  readonly account: DemoRole;
  /** Whether `isSetSupported("NestedAppAuth", "1.1")`; on the web that says nothing about the bridge. */
  readonly nestedAppAuth: boolean;
  /** Whether `window.nestedAppAuthBridge` is there. */
  readonly bridge: boolean;
  readonly graph: GraphMode;
  /** The colleague has checked out every workbook that Graph keeps. */
  readonly checkedOut: boolean;
  readonly displayLanguage: string;
  /** Whether the pane's address tells of its host, too, as `_host_Info`: then its language is known before office.js. */
  readonly hostInfoInAddress: boolean;
  readonly theme: "light" | "dark";
  /** CSS pixels. */
  readonly width: number;
  /** Whether to emulate what today's office.js has and the npm one lacks on the web: see newerOfficeJs.ts. */
  readonly newerOfficeJs: boolean;
  /** `silent`: the host never answers getAppContext, so onReady never resolves. */
  readonly host: "answers" | "silent";
  readonly officeJs: "served" | "blocked";
};

/** The host's side of nested app authentication. */
export type SignInMode =
  | { readonly kind: "silent" }
  /** GetToken asks for interaction until GetTokenPopup succeeded; `ask` shows the host's own prompt to a person. */
  | { readonly kind: "clickNeeded"; readonly ask: boolean }
  /** Both GetToken and GetTokenPopup fail with this error. */
  | ({ readonly kind: "refused" } & BridgeError)
  /** GetToken asks for interaction, then GetTokenPopup fails with this error. */
  | ({ readonly kind: "refusedAfterClick" } & BridgeError)
  /** GetInitContext fails with this error: MSAL then takes its standard client. */
  | ({ readonly kind: "noInit" } & BridgeError)
  | { readonly kind: "never"; readonly from: "init" | "token" }
  /** Tokens are given, but late. */
  | { readonly kind: "late"; readonly afterMs: number };

/** The error of a bridge response, as MSAL reads it (BridgeError.ts). */
export type BridgeError = {
  readonly status: BridgeStatus;
  readonly code?: string;
  readonly subError?: string;
  readonly description?: string;
};

export const bridgeStatuses = [
  "USER_INTERACTION_REQUIRED",
  "USER_CANCEL",
  "NO_NETWORK",
  "TRANSIENT_ERROR",
  "PERSISTENT_ERROR",
  "DISABLED",
  "ACCOUNT_UNAVAILABLE",
  "NESTED_APP_AUTH_UNAVAILABLE",
] as const;

export type BridgeStatus = (typeof bridgeStatuses)[number];

export type GraphMode =
  | { readonly kind: "healthy" }
  | { readonly kind: "throttled" }
  | { readonly kind: "gatewayTimeout" }
  /** The connection is cut before an answer. */
  | { readonly kind: "offline" }
  /** One workbook error code, answered to every workbook call. */
  | { readonly kind: "code"; readonly code: string };

export const defaultHostSettings: HostSettings = {
  document: "oneDriveForBusiness",
  signIn: { kind: "silent" },
  account: "Owner account",
  nestedAppAuth: true,
  bridge: true,
  graph: { kind: "healthy" },
  checkedOut: false,
  displayLanguage: "en-US",
  hostInfoInAddress: false,
  theme: "light",
  width: 350,
  newerOfficeJs: false,
  host: "answers",
  officeJs: "served",
};

export function openedDocument({ document }: HostSettings): OpenedDocument {
  return typeof document === "string" ? documentKinds[document] : document;
}
