import type { GraphOperation } from "./graphAddress";

/** One request as a test may read it. Tokens and download secrets are never recorded. */
export type LoggedRequest = {
  readonly method: string;
  readonly operation: GraphOperation;
  /** Below the root of v1.0, percent-encoded as it arrived, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** In lower case, sorted. */
  readonly headerNames: readonly string[];
  /** The `workbook-session-id` header, verbatim. */
  readonly sessionHeader?: string;
  readonly clientRequestId?: string;
  /** Of the token, when it was a valid one. */
  readonly scopes: readonly string[];
  readonly account?: string;
  /** The HTTP status, or `cut` when the connection ended without an answer; absent while it is being served. */
  readonly answered?: number | "cut";
};

export type RequestLog = {
  /** Returns the function that completes the entry. */
  readonly enter: (request: LoggedRequest) => (more: Partial<LoggedRequest>) => void;
  readonly all: () => readonly LoggedRequest[];
  readonly clear: () => void;
};

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    enter(request) {
      const home = entries;
      const place = home.push(request) - 1;
      return (more) => {
        home[place] = { ...request, ...home[place], ...more };
      };
    },
    all: () => [...entries],
    clear() {
      entries = [];
    },
  };
}

/**
 * "For each workbook, only send the next request after receiving a successful response to the current request"
 * (Graph, "Workbook best practice"). Overlaps are served and recorded.
 */
export type Violation = { readonly workbook: string; readonly served: string; readonly arrived: string };

export type OverlapWatch = {
  /** Returns what to call once the answer is about to leave, or the client has gone. */
  readonly enter: (workbook: string, request: string) => () => void;
  readonly violations: () => readonly Violation[];
  readonly clear: () => void;
};

export function createOverlapWatch(): OverlapWatch {
  const open = new Map<symbol, { readonly workbook: string; readonly request: string }>();
  let violations: Violation[] = [];
  return {
    enter(workbook, request) {
      const other = [...open.values()].find((entry) => entry.workbook === workbook);
      if (other) violations.push({ workbook, served: other.request, arrived: request });
      const ticket = Symbol(request);
      open.set(ticket, { workbook, request });
      return () => void open.delete(ticket);
    },
    violations: () => [...violations],
    clear() {
      violations = [];
    },
  };
}
