import type { GraphOperation } from "./graphAddress";
import { firstLevelOf, secondLevelCodes } from "./emulatedErrorCodes";

export type FaultAnswer =
  /** `codes` run from `error.code` inwards: any depth, any letter case. */
  | {
      readonly kind: "error";
      readonly status: number;
      readonly codes: readonly string[];
      readonly retryAfterSeconds?: number;
    }
  /** HTTP 200 with `status: "failed"`; on a createSession that asks for an operation, that operation fails. */
  | { readonly kind: "failedOperation"; readonly codes: readonly string[] }
  /** The answer of a gateway in place of Graph. */
  | { readonly kind: "html" | "empty"; readonly status: number; readonly retryAfterSeconds?: number }
  /** The usual answer, changed by a proxy: its text cut in the middle, or with the type of an HTML page. */
  | { readonly kind: "mangled"; readonly how: "cutShort" | "asHtml" }
  /** A redirect, as to a network's own sign-in page. */
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
  /** How many requests it affects; one when absent, `Infinity` until cleared. */
  readonly times?: number;
  /** The request does its work first; only its answer is lost or replaced. */
  readonly afterEffect?: boolean;
  readonly answer: FaultAnswer;
};

export type FaultPlan = {
  /** Returns the function that withdraws it. */
  readonly plan: (fault: Fault) => () => void;
  /** The fault for this request: the one planned first. The request uses it up. */
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

export type CodedFault = {
  /** The HTTP status; that of the second-level code's family when absent. */
  readonly status?: number;
  readonly secondLevel?: string;
  /** Where an undocumented code is placed: nowhere, innermost, or outermost as often in live bodies. */
  readonly extra?: "none" | "innermost" | "outermost";
  readonly letterCase?: "documented" | "upper" | "lower";
  readonly shape?: "httpError" | "failedOperation";
  readonly retryAfterSeconds?: number;
};

const EXTRA_CODE = "GenericFileOpenError";

/** One of Graph's documented workbook errors, in one of the shapes in which it may arrive. */
export function codedFault({
  secondLevel,
  extra = "none",
  letterCase = "documented",
  ...rest
}: CodedFault): FaultAnswer {
  const status = rest.status ?? (secondLevel === undefined ? 500 : (secondLevelCodes[secondLevel] ?? 500));
  const documented = [firstLevelOf(status).code, ...(secondLevel === undefined ? [] : [secondLevel])];
  const placed = {
    none: documented,
    innermost: [...documented, EXTRA_CODE],
    outermost: [EXTRA_CODE, ...documented.slice(1)],
  }[extra];
  const codes = placed.map((code) => inCase(code, letterCase));
  if (rest.shape === "failedOperation") return { kind: "failedOperation", codes };
  const { retryAfterSeconds } = rest;
  return { kind: "error", status, codes, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

function inCase(code: string, letterCase: "documented" | "upper" | "lower"): string {
  if (letterCase === "documented") return code;
  return letterCase === "upper" ? code.toUpperCase() : code.toLowerCase();
}
