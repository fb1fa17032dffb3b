import type { DocumentKind } from "./documentKinds";
import type { GraphMode, SignInMode } from "./hostSettings";

/** What a select of the panel offers: the words, and the value behind them. */
export type Choices<T> = readonly (readonly [words: string, value: T])[];

export const documentChoices: Choices<DocumentKind> = [
  ["Own OneDrive", "oneDriveForBusiness"],
  ["SharePoint library", "sharePoint"],
  ["Shared by a colleague", "ofColleague"],
  ["A name with # and %", "oddName"],
  ["A name of 60 characters", "longName"],
  ["Doc.aspx?sourcedoc= form", "sourceDoc"],
  ["Renamed meanwhile", "renamed"],
  ["Consumer OneDrive", "consumerOneDrive"],
  ["Synced OneDrive folder", "syncedPath"],
  ["Local path", "localPath"],
  ["Network path", "networkPath"],
  ["Never saved", "unsaved"],
  ["Empty, as for guests", "guest"],
  ["Excel does not answer", "neverAnswers"],
];

export const signInChoices: Choices<SignInMode> = [
  ["silent", { kind: "silent" }],
  ["click for each permission", { kind: "clickNeeded", ask: true }],
  ["refused", { kind: "refusedAfterClick", status: "USER_CANCEL" }],
  ["switched off by the host", { kind: "refused", status: "DISABLED" }],
  ["no network", { kind: "refused", status: "NO_NETWORK" }],
  ["host never answers", { kind: "never", from: "token" }],
  ["late by 8 seconds", { kind: "late", afterMs: 8_000 }],
];

export const graphChoices: Choices<GraphMode> = [
  ["healthy", { kind: "healthy" }],
  ["throttled (429)", { kind: "throttled" }],
  ["gateway time-out (504)", { kind: "gatewayTimeout" }],
  ["offline", { kind: "offline" }],
];

export const checkOutChoices: Choices<boolean> = [
  ["not checked out", false],
  ["checked out by a colleague", true],
];

export const languageChoices: Choices<string> = [
  ["English", "en-US"],
  ["Deutsch", "de-DE"],
  ["Español", "es-ES"],
  ["Français", "fr-FR"],
  ["Italiano", "it-IT"],
  ["Nederlands", "nl-NL"],
  ["Português (Brasil)", "pt-BR"],
  ["العربية", "ar-SA"],
  ["中文(简体)", "zh-CN"],
  ["日本語", "ja-JP"],
  ["longer and accented", "qps-ploc"],
  ["right to left", "qps-plocm"],
];
