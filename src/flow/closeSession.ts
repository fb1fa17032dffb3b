import type { Account } from "../core/account";
import type { CloseAnswer, CloseOutcome } from "../core/answers/closeOutcome";
import { judgeClose } from "../core/answers/judgeClose";
import { judgeMissing } from "../core/answers/judgeMissing";
import type { KnownSession } from "../core/sessions/knownSession";
import type { NotSent } from "../core/paneState";
import { askForVerdict, type Answered } from "./askForVerdict";
import type { Services } from "./ports";
import type { Confirmed } from "./sendConfirmed";

export type CloseResult =
  | { readonly kind: "outcome"; readonly outcome: CloseOutcome; readonly account: Account; readonly requestId?: string }
  | { readonly kind: "notSent"; readonly why: NotSent };

/** How often a wait that Microsoft asked for is followed by another try, without another click. */
const TRIES = 3;

/** Nobody watches a countdown for longer; the outcome says how long Microsoft asked for. */
const LONGEST_WAIT_MS = 120_000;

/**
 * closeSession, from the confirmation to the truth about it (Graph, closeSession). `waiting` is told until when a wait
 * lasts (milliseconds since the epoch); an abort during a wait sends nothing more.
 */
export async function closeSession(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  waiting: (until: number) => void,
): Promise<CloseResult> {
  for (let attempt = 1; ; attempt += 1) {
    const interactive = confirmed.interactive && attempt === 1;
    const result = await tryOnce(services, session, { ...confirmed, interactive }, attempt);
    if (result.kind === "notSent" || result.outcome.kind !== "later" || attempt === TRIES) return result;
    const waitMs = result.outcome.waitSeconds * 1000;
    if (waitMs > LONGEST_WAIT_MS) return result;
    waiting(services.clock.now() + waitMs);
    await services.clock.wait(waitMs, confirmed.signal);
    if (confirmed.signal.aborted) return { kind: "notSent", why: { kind: "stopped" } };
  }
}

async function tryOnce(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  attempt: number,
): Promise<CloseResult> {
  const seenAlive = session.seenAliveAt !== undefined;
  const judged = await askForVerdict(
    services,
    confirmed,
    (call) => services.graph.closeSession(confirmed.item, session.id, call),
    (answer, tokenRenewed) => judgeClose(sessionAnswerOf(answer), { seenAlive, tokenRenewed, attempt }),
  );
  if (judged.kind === "notSent") return judged;
  const { verdict, sent } = judged;
  const outcome =
    verdict.kind === "outcome"
      ? verdict.outcome
      : judgeMissing(await services.graph.item(confirmed.item, sent.call), verdict.error, {
          seenAlive,
          attempt,
        });
  const requestId = requestIdOf(sent.answer);
  return { kind: "outcome", outcome, account: sent.account, ...(requestId === undefined ? {} : { requestId }) };
}

/** A request that names a session has no body to read: success is the bare fact. */
export function sessionAnswerOf(answer: Answered<void>): CloseAnswer {
  return answer.kind === "ok" ? { kind: "accepted" } : answer;
}

function requestIdOf(answer: Answered<void>): string | undefined {
  if (answer.kind === "ok") return answer.requestId;
  return answer.kind === "error" ? answer.error.requestId : undefined;
}
