export type FirstLevelCode = { readonly status: number; readonly code: string; readonly message: string };

/** First-level codes, each bound to its HTTP status (Graph, "Error codes for the Excel APIs"). */
export const firstLevelCodes: readonly FirstLevelCode[] = [
  { status: 400, code: "badRequest", message: "The request is malformed or incorrect." },
  { status: 401, code: "unauthorized", message: "The caller isn't authenticated." },
  { status: 403, code: "forbidden", message: "The caller doesn't have permission to perform the action." },
  { status: 404, code: "notFound", message: "The resource couldn't be found." },
  { status: 405, code: "methodNotAllowed", message: "The HTTP method in the request isn't allowed on the resource." },
  { status: 409, code: "conflict", message: "The current state conflicts with what the request expects." },
  { status: 413, code: "payloadTooLarge", message: "The request size exceeds the maximum limit." },
  { status: 429, code: "tooManyRequests", message: "The app or user has been throttled." },
  {
    status: 500,
    code: "internalServerError",
    message: "An internal server error occurred while processing the request.",
  },
  { status: 501, code: "notImplemented", message: "The requested feature isn't implemented." },
  {
    status: 502,
    code: "badGateway",
    message: "The server encountered a temporary error and couldn't complete your request.",
  },
  { status: 503, code: "serviceUnavailable", message: "The service isn't available. Try your request again." },
  {
    status: 504,
    code: "gatewayTimeout",
    message: "The server, while acting as a proxy, did not receive a timely response from the upstream server.",
  },
];

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
};

export function firstLevelOf(status: number): FirstLevelCode {
  return (
    firstLevelCodes.find((first) => first.status === status) ?? {
      status,
      code: "generalException",
      message: "General exception while processing.",
    }
  );
}
