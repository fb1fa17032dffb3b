import type { FaultAnswer } from "./faultPlan";
import { firstLevelOf, secondLevelCodes } from "./workbookErrorCodes";

export type CodedFault = {
  /** The HTTP status; that of the second-level code's family when absent. */
  readonly status?: number;
  readonly secondLevel?: string;
  /** How the deepest, undocumented code is placed: not at all, innermost, or outermost as live bodies often have it. */
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
