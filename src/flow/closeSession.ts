import type { Account } from "../core/account";
import type { CloseAnswer, CloseOutcome } from "../core/answers/closeOutcome";
import { judgeClose } from "../core/answers/judgeClose";
import { judgeMissing } from "../core/answers/judgeMissing";
import type { KnownSession } from "../core/sessions/knownSession";
import { askForVerdict, type Answered } from "./askForVerdict";
import type { Services } from "./ports";
import type { Confirmed, Unsent } from "./sendConfirmed";

export type CloseResult = Closed | Unsent;

/** What a close came to that was sent. */
export type Closed = {
  readonly kind: "outcome";
  readonly outcome: CloseOutcome;
  readonly account: Account;
  readonly requestId?: string;
};

/** How often a wait that Microsoft asked for is followed by another try, without another click. */
const TRIES = 3;

/** Nobody watches a countdown for longer; the outcome says how long Microsoft asked for. */
const LONGEST_WAIT_MS = 120_000;

/**
 * closeSession, from the confirmation to the truth about it (Graph, closeSession). `waiting` is told until when a wait
 * lasts (milliseconds since the epoch); an abort during a wait sends nothing more. `kept` is called with what it came to
 * while the workbook's turn is still held.
 */
export async function closeSession(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  waiting: (until: number) => void,
  kept: (closed: Closed) => void = () => undefined,
): Promise<CloseResult> {
  for (let attempt = 1; ; attempt += 1) {
    const interactive = attempt === 1 && confirmed.interactive;
    const result = await tryOnce(services, session, { ...confirmed, interactive }, attempt, kept);
    if (result.kind === "notSent") return result;
    const waitMs = waitFor(result, attempt);
    if (waitMs === undefined) return result;
    waiting(services.clock.now() + waitMs);
    await services.clock.wait(waitMs, confirmed.signal);
    if (confirmed.signal.aborted) return { kind: "notSent", why: { kind: "stopped" } };
  }
}

/** Milliseconds until another try; undefined when this was the last. */
function waitFor({ outcome }: Closed, attempt: number): number | undefined {
  if (outcome.kind !== "later" || attempt === TRIES) return undefined;
  const waitMs = outcome.waitSeconds * 1000;
  return waitMs > LONGEST_WAIT_MS ? undefined : waitMs;
}

function tryOnce(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  attempt: number,
  kept: (closed: Closed) => void,
): Promise<CloseResult> {
  const seenAlive = session.seenAliveAt !== undefined;
  return askForVerdict(
    services,
    { ...confirmed, what: "close", session: session.id },
    (call) => services.graph.closeSession(confirmed.item, session.id, call),
    (answer, tokenRenewed) => judgeClose(sessionAnswerOf(answer), { seenAlive, tokenRenewed, attempt }),
    async (verdict, { answer, account, call }) => {
      const outcome =
        verdict.kind === "outcome"
          ? verdict.outcome
          : judgeMissing(await services.graph.item(confirmed.item, call), verdict.error, { seenAlive, attempt });
      const requestId = requestIdOf(answer);
      const closed: Closed = {
        kind: "outcome",
        outcome,
        account,
        ...(requestId === undefined ? {} : { requestId }),
      };
      if (waitFor(closed, attempt) === undefined) kept(closed);
      return closed;
    },
  );
}

/** A request that names a session has no body to read: success is the bare fact. */
export function sessionAnswerOf(answer: Answered<void>): CloseAnswer {
  return answer.kind === "ok" ? { kind: "accepted" } : answer;
}

function requestIdOf(answer: Answered<void>): string | undefined {
  if (answer.kind === "ok") return answer.requestId;
  return answer.kind === "error" ? answer.error.requestId : undefined;
}
