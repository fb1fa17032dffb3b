import { firstLevelCodes } from "./emulatedErrorCodes";

/** The ids that every answer of Graph carries. `clientRequestId` echoes what the client sent. */
export type RequestIds = { readonly requestId: string; readonly clientRequestId: string; readonly date: string };

/**
 * Graph's error envelope. `codes` run inwards from `error.code`; the ids and the date are inside the first
 * `innerError`, which exists even when it has no code (Graph, "Error handling for the Excel APIs").
 */
export function graphErrorBody(codes: readonly string[], ids: RequestIds, message?: string): object {
  const [first = "generalException", ...inner] = codes;
  return {
    error: {
      code: first,
      message: message ?? messageOf(first),
      innerError: {
        ...nested(inner),
        date: ids.date,
        "request-id": ids.requestId,
        "client-request-id": ids.clientRequestId,
      },
    },
  };
}

/** The `error` of a long-running operation that failed: the same nesting, without ids. */
export function operationError(codes: readonly string[]): object {
  return nested(codes);
}

function nested([code, ...inner]: readonly string[]): object {
  if (code === undefined) return {};
  return { code, message: messageOf(code), ...(inner.length > 0 ? { innerError: nested(inner) } : {}) };
}

function messageOf(code: string): string {
  const known = firstLevelCodes.find((first) => first.code.toLowerCase() === code.toLowerCase());
  // No program should read this sentence: Graph may change it at any time.
  return known?.message ?? `The emulator answered with ${code}.`;
}
