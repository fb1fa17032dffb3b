import type { Account } from "../core/account";
import type { SessionOutcome, SessionReply, Success } from "../core/answers/sessionOutcome";
import { judgeMissing, judgeSession } from "../core/answers/judgeSession";
import type { KnownSession } from "../core/sessions/knownSession";
import { askForVerdict, type Answered, type Confirmed, type Unsent } from "./sendConfirmed";
import type { SentRequest } from "./ports/sessionStore";
import type { Services } from "./ports/services";
import type { CreateAnswer } from "./ports/graph";
import { judgeCreate, type CreateOutcome } from "../core/answers/judgeCreate";

export type SessionResult<Word extends Success> = Sent<Word> | Unsent;

/** What a request that names a session came to. */
export type Sent<Word extends Success> = {
  readonly kind: "outcome";
  readonly outcome: SessionOutcome<Word>;
  readonly account: Account;
  readonly requestId?: string;
};

/** How often a wait that Microsoft asked for is followed by another try, without another click. */
const MAX_CLOSE_ATTEMPTS = 3;

/** Nobody watches a countdown for longer; the outcome says how long Microsoft asked for. */
const LONGEST_WAIT_MS = 120_000;

const CLOSE = { what: "close", call: "closeSession", success: "closed" } as const;

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
  kept: (sent: Sent<"closed">) => void = () => undefined,
): Promise<SessionResult<"closed">> {
  for (let attempt = 1; ; attempt += 1) {
    const interactive = attempt === 1 && confirmed.interactive;
    const last = (sent: Sent<"closed">) => {
      if (waitFor(sent, attempt) === undefined) kept(sent);
    };
    const result = await request(services, CLOSE, session, { ...confirmed, interactive }, last, attempt);
    if (result.kind === "notSent") return result;
    const waitMs = waitFor(result, attempt);
    if (waitMs === undefined) return result;
    waiting(services.clock.now() + waitMs);
    await services.clock.wait(waitMs, confirmed.signal);
    if (confirmed.signal.aborted) return { kind: "notSent", why: { kind: "stopped" } };
  }
}

/** Milliseconds until another try; undefined when this was the last. */
function waitFor({ outcome }: Sent<"closed">, attempt: number): number | undefined {
  if (outcome.kind !== "later" || attempt === MAX_CLOSE_ATTEMPTS) return undefined;
  const waitMs = outcome.waitSeconds * 1000;
  return waitMs > LONGEST_WAIT_MS ? undefined : waitMs;
}

/**
 * refreshSession: both *Keep alive* and *Check*, because no call looks at a session without keeping it alive. `kept` is
 * called in the workbook's turn.
 */
export function refreshSession(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  kept: (sent: Sent<"alive">) => void = () => undefined,
): Promise<SessionResult<"alive">> {
  return request(services, { what: "contact", call: "refreshSession", success: "alive" }, session, confirmed, kept);
}

type SessionCall<Word extends Success> = Pick<SentRequest, "what"> & {
  readonly call: "closeSession" | "refreshSession";
  readonly success: Word;
};

function request<Word extends Success>(
  services: Services,
  { what, call: name, success }: SessionCall<Word>,
  session: KnownSession,
  confirmed: Confirmed,
  kept: (sent: Sent<Word>) => void,
  attempt = 1,
): Promise<SessionResult<Word>> {
  const seenAlive = session.seenAliveAt !== undefined;
  return askForVerdict(
    services,
    { ...confirmed, what, session: session.id },
    (call) => services.graph[name](confirmed.item, session.id, call),
    (answer, tokenRenewed) => judgeSession(replyOf(answer), { seenAlive, tokenRenewed, attempt }, success),
    async (verdict, { answer, account, call }) => {
      const outcome =
        verdict.kind === "outcome"
          ? verdict.outcome
          : judgeMissing(await services.graph.item(confirmed.item, call), verdict.error, { seenAlive, attempt });
      const requestId = requestIdOf(answer);
      const sent = { kind: "outcome", outcome, account, ...(requestId === undefined ? {} : { requestId }) } as const;
      kept(sent);
      return sent;
    },
  );
}

/** A request that names a session has no body to read: success is the bare fact. */
export function replyOf(answer: Answered<void>): SessionReply {
  return answer.kind === "ok" ? { kind: "accepted" } : answer;
}

function requestIdOf(answer: Answered<void>): string | undefined {
  if (answer.kind === "ok") return answer.requestId;
  return answer.kind === "error" ? answer.error.requestId : undefined;
}

export type CreateResult = Created | Unsent;

export type Created = { readonly kind: "outcome"; readonly outcome: CreateOutcome; readonly account: Account };

/**
 * createSession, asked with `Prefer: respond-async` so that a large workbook ends in an operation and not in a 504
 * (Graph, createSession). Sent once: after a 504 or silence a session may exist whose id nobody can know.
 * What it came to is kept before the workbook's turn is given back.
 */
export async function createSession(
  services: Services,
  persistChanges: boolean,
  confirmed: Confirmed,
  kept: (created: Created) => Promise<void>,
): Promise<CreateResult> {
  return askForVerdict<CreateAnswer, CreateOutcome, Created>(
    services,
    { ...confirmed, what: "create" },
    (call) => services.graph.createSession(confirmed.item, { persistChanges, respondAsync: true }, call),
    (answer, tokenRenewed) => judgeCreate(answer, { tokenRenewed }),
    async (verdict, { account }) => {
      if (verdict.kind !== "outcome") throw new Error("Creating a session never asks for the driveItem.");
      const created = { kind: "outcome", outcome: verdict.outcome, account } as const;
      await kept(created);
      return created;
    },
  );
}
