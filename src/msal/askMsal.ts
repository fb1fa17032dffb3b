import type { AuthenticationResult } from "@azure/msal-browser";
import type { Configuration } from "../core/configuration";
import type { Clock } from "../flow/ports/services";
import { isBridgeGone, readAuthError, shownCode, type FailedCall } from "./readAuthError";
import { readToken } from "./readToken";
import type { StrategyResult } from "./signInStrategy";
import { TIME_LIMITS, withTimeLimit } from "./withTimeLimit";

/** Awaits one MSAL call within its time limit, and returns its outcome as a value: it never throws. */
export async function askMsal(
  { configuration, clock }: { readonly configuration: Configuration; readonly clock: Clock },
  call: FailedCall,
  work: Promise<AuthenticationResult>,
): Promise<StrategyResult> {
  const limit = call.interactive ? TIME_LIMITS.interactive : TIME_LIMITS.silent;
  try {
    const limited = await withTimeLimit(clock, limit, work);
    return limited.kind === "late" ? lateAnswer(call) : readToken(configuration, limited.value);
  } catch (error) {
    if (call.way === "nested" && isBridgeGone(error))
      return { kind: "unsupported", code: shownCode(error.errorCode) ?? "" };
    return readAuthError(error, call);
  }
}

/** In the browser a silent frame often gets no answer, and a click helps; a host that gives no answer has failed. */
function lateAnswer({ way, interactive }: FailedCall): StrategyResult {
  if (way === "browser" && !interactive) return { kind: "clickNeeded" };
  return { kind: "trouble", trouble: { reason: "timedOut" } };
}
