import type { GraphOperation } from "./graphOperation";

export type FaultAnswer =
  /** `codes` run from `error.code` inwards: any depth, any letter case. */
  | {
      readonly kind: "error";
      readonly status: number;
      readonly codes: readonly string[];
      readonly retryAfterSeconds?: number;
    }
  /** HTTP 200 with `status: "failed"`; on a createSession that asks for an operation, that operation ends so. */
  | { readonly kind: "failedOperation"; readonly codes: readonly string[] }
  /** What a gateway says that is not Graph. */
  | { readonly kind: "html" | "empty"; readonly status: number; readonly retryAfterSeconds?: number }
  /** The usual answer as a proxy hands it on: its text cut in the middle, or under the type of a page. */
  | { readonly kind: "mangled"; readonly how: "cutShort" | "asHtml" }
  /** Sent elsewhere, as by a sign-in page of a network. */
  | { readonly kind: "redirect"; readonly to: string }
  /** 401 with a claims challenge; a client without the capability `CP1` gets the bare 401. */
  | { readonly kind: "claims"; readonly claims: string }
  /** The connection ends without an answer. */
  | { readonly kind: "cut" }
  /** No answer, until the client gives up. */
  | { readonly kind: "silence" }
  /** The usual answer, later. */
  | { readonly kind: "delay"; readonly ms: number };

export type Fault = {
  readonly operation: GraphOperation | "any";
  /** How many requests it meets; one when absent, `Infinity` until cleared. */
  readonly times?: number;
  /** The request does its work first; only its answer is lost or replaced. */
  readonly afterEffect?: boolean;
  readonly answer: FaultAnswer;
};

export type FaultPlan = {
  /** Returns what withdraws it. */
  readonly plan: (fault: Fault) => () => void;
  /** The fault for this request, the one planned first; it is used up by it. */
  readonly take: (operation: GraphOperation) => Fault | undefined;
  /** True while every request of any kind is cut: then preflights are cut, too. */
  readonly isOffline: () => boolean;
  readonly clear: () => void;
};

export function createFaultPlan(): FaultPlan {
  let planned: { readonly fault: Fault; left: number }[] = [];
  return {
    plan(fault) {
      const entry = { fault, left: fault.times ?? 1 };
      planned.push(entry);
      return () => {
        planned = planned.filter((other) => other !== entry);
      };
    },
    take(operation) {
      const entry = planned.find(
        ({ fault, left }) => left > 0 && (fault.operation === "any" || fault.operation === operation),
      );
      if (entry) entry.left -= 1;
      return entry?.fault;
    },
    isOffline: () =>
      planned.some(({ fault, left }) => fault.operation === "any" && fault.answer.kind === "cut" && left === Infinity),
    clear() {
      planned = [];
    },
  };
}
