/**
 * "For each workbook, only send the next request after receiving a successful response to the current request"
 * (Graph, "Workbook best practice"). Overlaps are served and remembered.
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
