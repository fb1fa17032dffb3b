import type { CodeName } from "../../core/answers/errorCodeRemedies";

/** An HTTP status that has a first-level code of its own. */
export type FirstLevelStatus = (typeof FIRST_LEVEL)[CodeName<"first">][0];

export type FirstLevelCode = { readonly status: number; readonly code: string; readonly message: string };

/** First-level codes, each bound to its HTTP status (Graph, "Error codes for the Excel APIs"). */
const FIRST_LEVEL = {
  badRequest: [400, "The request is malformed or incorrect."],
  unauthorized: [401, "The caller isn't authenticated."],
  forbidden: [403, "The caller doesn't have permission to perform the action."],
  notFound: [404, "The resource couldn't be found."],
  methodNotAllowed: [405, "The HTTP method in the request isn't allowed on the resource."],
  conflict: [409, "The current state conflicts with what the request expects."],
  payloadTooLarge: [413, "The request size exceeds the maximum limit."],
  tooManyRequests: [429, "The app or user has been throttled."],
  internalServerError: [500, "An internal server error occurred while processing the request."],
  notImplemented: [501, "The requested feature isn't implemented."],
  badGateway: [502, "The server encountered a temporary error and couldn't complete your request."],
  serviceUnavailable: [503, "The service isn't available. Try your request again."],
  gatewayTimeout: [
    504,
    "The server, while acting as a proxy, did not receive a timely response from the upstream server.",
  ],
} as const satisfies Record<CodeName<"first">, readonly [status: number, message: string]>;

export const firstLevelCodes: readonly FirstLevelCode[] = Object.entries(FIRST_LEVEL).map(
  ([code, [status, message]]) => ({ status, code, message }),
);

/**
 * Second-level codes with the status this emulator gives them when none is planned. Microsoft binds no status to
 * them: the "…Uncategorized" ones name their family, the others are a guess.
 */
export const secondLevelCodes: Readonly<Record<string, number>> = {
  accessConflict: 409,
  badRequestUncategorized: 400,
  conflictUncategorized: 409,
  forbiddenUncategorized: 403,
  gatewayTimeoutUncategorized: 504,
  internalServerErrorUncategorized: 500,
  invalidSessionAccessConflict: 409,
  invalidSessionAuthentication: 403,
  invalidSessionNotFound: 404,
  invalidSessionReCreatable: 404,
  invalidSessionRestricted: 403,
  invalidSessionUnexpected: 500,
  invalidSessionUnsupportedWorkbook: 400,
  methodNotAllowedUncategorized: 405,
  notFoundUncategorized: 404,
  notImplementedUncategorized: 501,
  payloadTooLargeUncategorized: 413,
  serviceUnavailableUncategorized: 503,
  tooManyRequestsUncategorized: 429,
  transientFailure: 503,
  unauthorizedUncategorized: 401,
  unsupportedWorkbook: 400,
  accessDenied: 403,
  filteredRangeConflict: 409,
  generalException: 500,
  insertDeleteConflict: 409,
  invalidArgument: 400,
  invalidReference: 400,
  itemAlreadyExists: 409,
  itemNotFound: 404,
  methodNotAllowed: 405,
  nonBlankCellOffSheet: 409,
  rangeExceedsLimit: 400,
  requestAborted: 500,
  unsupportedOperation: 400,
} satisfies Record<CodeName<"second">, number>;

export function firstLevelOf(status: number): FirstLevelCode {
  return (
    firstLevelCodes.find((first) => first.status === status) ?? {
      status,
      code: "generalException",
      message: "General exception while processing.",
    }
  );
}
