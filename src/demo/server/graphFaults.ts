import type { GraphMode } from "../excel/hostSettings";
import { codedFault, type Fault } from "../graph/faultPlan";
import { firstLevelCodes, secondLevelCodes } from "../graph/emulatedErrorCodes";

const RETRY_AFTER_SECONDS = 7;

/** The faults that the Graph emulator plays while a mode is on; none when it is healthy. */
export function graphFaults(mode: GraphMode): readonly Fault[] {
  switch (mode.kind) {
    case "healthy":
      return [];
    case "offline":
      return [{ operation: "any", times: Infinity, answer: { kind: "cut" } }];
    case "throttled":
      return onSessions({ kind: "code", code: "tooManyRequestsUncategorized" });
    case "gatewayTimeout":
      return onSessions({ kind: "code", code: "gatewayTimeoutUncategorized" });
    case "code":
      return onSessions(mode);
  }
}

export const graphCodes: readonly string[] = [
  ...firstLevelCodes.map(({ code }) => code),
  ...Object.keys(secondLevelCodes).filter((code) => !firstLevelCodes.some((first) => first.code === code)),
];

/** A workbook error affects workbook calls only: the file itself is still found. */
function onSessions({ code }: { readonly kind: "code"; readonly code: string }): readonly Fault[] {
  const first = firstLevelCodes.find((one) => one.code === code);
  const status = first?.status ?? secondLevelCodes[code];
  const wait = status === 429 || status === 503 ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {};
  const answer = codedFault({ ...(first ? { status: first.status } : { secondLevel: code }), ...wait });
  return (["createSession", "refreshSession", "closeSession"] as const).map((operation) => ({
    operation,
    times: Infinity,
    answer,
  }));
}
