/**
 * What a person or this add-in can do about an error code. Codes that need the same action share one remedy, and no two
 * remedies share a sentence (strings/reasonSentences.ts).
 */
export type Remedy =
  // The session is lost.
  | "createAgain"
  | "createWhenFree"
  | "createOtherwise"
  | "liftRestriction"
  | "cleanWorkbook"
  | "workbookGone"
  | "abandonSession"
  // The sign-in or the permission.
  | "newToken"
  | "useOwnerAccount"
  | "askMore"
  | "seeRestriction"
  // Time.
  | "waitForPeople"
  | "waitForTurn"
  | "waitForService"
  | "waitForCalculation"
  // Not clear yet.
  | "askForItem"
  | "check"
  // A retry would change nothing.
  | "checkId"
  | "notOffered"
  | "tooLarge"
  | "simplifyWorkbook"
  | "notAboutSessions"
  | "internalFault";

/** Their names in the table below. */
export type CodeName<Level extends "first" | "second"> = Extract<
  (typeof errorCodeRemedies)[number],
  { readonly level: Level }
>["code"];

/** First-level codes are bound to their HTTP status, second-level codes to none. */
export type WorkbookErrorCode =
  | (Row & { readonly level: "first"; readonly status: number; readonly olderName?: string })
  | (Row & { readonly level: "second"; readonly required: boolean });

type Row = {
  readonly code: string;
  readonly remedy: Remedy;
  /** What it means for a request that names no session (createSession), where that is not the remedy. */
  readonly withoutSession?: Remedy;
};

/**
 * The 13 first-level codes (`olderName`: what earlier pages called them) and the 35 second-level codes, 22 of which a
 * client is required to handle. Source: Graph, "Error codes for the Excel APIs" (concepts/workbook-error-codes) and
 * "Error handling for the Excel APIs" (concepts/workbook-error-handling). What a row means for a session is its remedy:
 * `createAgain` is "it has ended". The first row of a status also decides answers with that status and no known code,
 * unless it says that the session is lost; each row decides those with its own code: nothing else has to be told of a
 * new one.
 */
export const errorCodeRemedies = [
  first(400, "badRequest", "checkId", "invalidRequest"),
  first(401, "unauthorized", "newToken", "unauthenticated"),
  first(403, "forbidden", "askMore", "accessDenied"),
  first(404, "notFound", "askForItem", "resourceNotFound"),
  first(405, "methodNotAllowed", "notOffered"),
  first(409, "conflict", "waitForPeople"),
  first(413, "payloadTooLarge", "tooLarge", "requestSizeExceeded"),
  first(429, "tooManyRequests", "waitForTurn"),
  first(500, "internalServerError", "abandonSession"),
  first(501, "notImplemented", "notOffered"),
  // A gateway that lost the answer may have passed the request on.
  { ...first(502, "badGateway", "abandonSession"), withoutSession: "check" },
  // Graph's special case is for sessions: without one, the service is only busy.
  { ...first(503, "serviceUnavailable", "abandonSession"), withoutSession: "waitForService" },
  first(504, "gatewayTimeout", "check"),

  required("accessConflict", "waitForPeople"),
  required("badRequestUncategorized", "checkId"),
  required("conflictUncategorized", "waitForPeople"),
  required("forbiddenUncategorized", "seeRestriction"),
  required("gatewayTimeoutUncategorized", "check"),
  required("internalServerErrorUncategorized", "abandonSession"),
  required("invalidSessionAccessConflict", "createWhenFree"),
  required("invalidSessionAuthentication", "useOwnerAccount"),
  required("invalidSessionNotFound", "workbookGone"),
  required("invalidSessionReCreatable", "createAgain"),
  required("invalidSessionRestricted", "liftRestriction"),
  required("invalidSessionUnexpected", "createOtherwise"),
  required("invalidSessionUnsupportedWorkbook", "cleanWorkbook"),
  required("methodNotAllowedUncategorized", "notOffered"),
  required("notFoundUncategorized", "askForItem"),
  required("notImplementedUncategorized", "notOffered"),
  required("payloadTooLargeUncategorized", "tooLarge"),
  required("serviceUnavailableUncategorized", "waitForService"),
  required("tooManyRequestsUncategorized", "waitForTurn"),
  required("transientFailure", "waitForService"),
  required("unauthorizedUncategorized", "newToken"),
  required("unsupportedWorkbook", "simplifyWorkbook"),

  optional("accessDenied", "seeRestriction"),
  optional("filteredRangeConflict", "notAboutSessions"),
  optional("generalException", "internalFault"),
  optional("insertDeleteConflict", "notAboutSessions"),
  optional("invalidArgument", "checkId"),
  optional("invalidReference", "notAboutSessions"),
  optional("itemAlreadyExists", "notAboutSessions"),
  optional("itemNotFound", "askForItem"),
  optional("methodNotAllowed", "notOffered"),
  optional("nonBlankCellOffSheet", "notAboutSessions"),
  optional("rangeExceedsLimit", "notAboutSessions"),
  optional("requestAborted", "waitForCalculation"),
  optional("unsupportedOperation", "notOffered"),
] as const satisfies readonly WorkbookErrorCode[];

function first<const Name extends string>(status: number, code: Name, remedy: Remedy, olderName?: string) {
  return { level: "first", status, code, remedy, ...(olderName === undefined ? {} : { olderName }) } as const;
}

function required<const Name extends string>(code: Name, remedy: Remedy) {
  return { level: "second", required: true, code, remedy } as const;
}

function optional<const Name extends string>(code: Name, remedy: Remedy) {
  return { level: "second", required: false, code, remedy } as const;
}

/** OneDrive's and SharePoint's own names for what Graph's table calls otherwise (OneDrive, "Error codes"). */
export const codeAliases: readonly (readonly [code: string, means: string])[] = [
  ["activitylimitreached", "toomanyrequests"],
  ["throttledrequest", "toomanyrequests"],
  ["resourcelocked", "conflict"],
  ["invalidauthenticationtoken", "unauthorized"],
];
