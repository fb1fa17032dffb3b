import { saysNothingWasSent } from "../core/notSent";
import { CLOSE_ATTEMPTS, LONGEST_CLOSE_WAIT_MS } from "../core/retryLimits";
import type { KnownSession } from "../core/sessions/knownSession";
import type { Services } from "./ports/services";
import type { Confirmed } from "./sendConfirmed";
import { requestSession, type Sent, type SessionResult } from "./sessionRequests";
import { SLEPT_HIDDEN_MS, waitAwake } from "./waitAwake";

const CLOSE = { what: "close", call: "closeSession", success: "closed" } as const;

/**
 * Sends a confirmed closeSession, and retries when Graph asks to wait (Graph, closeSession). `waiting` is called with
 * the end of each wait (milliseconds since the epoch), and with undefined after it; an abort during a wait sends nothing more. `kept` is called with
 * the last result while the workbook's turn is still held.
 */
export async function closeSession(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  waiting: (until: number | undefined) => void,
  kept: (sent: Sent<"closed">) => void = () => undefined,
): Promise<SessionResult<"closed">> {
  let before: Sent<"closed"> | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const interactive = attempt === 1 && confirmed.interactive;
    const last = (sent: Sent<"closed">) => {
      if (waitFor(sent, attempt) === undefined) kept(sent);
    };
    const result = await requestSession(services, CLOSE, session, { ...confirmed, interactive }, last, attempt);
    if (result.kind === "notSent") {
      // Untrue of a close that Graph has put off: that it did is what is told.
      if (before === undefined || !saysNothingWasSent(result.why)) return result;
      kept(before);
      return before;
    }
    before = result;
    const waitMs = waitFor(result, attempt);
    if (waitMs === undefined) return result;
    await waitAwake(services.clock, waitMs, confirmed.signal, waiting, SLEPT_HIDDEN_MS);
    if (confirmed.signal.aborted) return { kind: "notSent", why: { kind: "stopped" } };
    waiting(undefined);
  }
}

/** How many milliseconds to wait before the next retry, or undefined when there is none. */
function waitFor({ outcome }: Sent<"closed">, attempt: number): number | undefined {
  if (outcome.kind !== "later" || attempt === CLOSE_ATTEMPTS) return undefined;
  const waitMs = outcome.waitSeconds * 1000;
  return waitMs > LONGEST_CLOSE_WAIT_MS ? undefined : waitMs;
}
