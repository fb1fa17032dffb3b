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

/** The result of a request that names a session. */
export type Sent<Word extends Success> = {
  readonly kind: "outcome";
  readonly outcome: SessionOutcome<Word>;
  readonly account: Account;
  readonly requestId?: string;
};

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
  return requestSession(
    services,
    { what: "contact", call: "refreshSession", success: "alive" },
    session,
    confirmed,
    kept,
  );
}

type SessionCall<Word extends Success> = Pick<SentRequest, "what"> & {
  readonly call: "closeSession" | "refreshSession";
  readonly success: Word;
};

/** One request that names a session. `kept` is called in the workbook's turn; `attempt` counts from 1. */
export function requestSession<Word extends Success>(
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

/** A successful closeSession or refreshSession has no body to read. */
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
 * `kept` is called with the result before the workbook's turn ends.
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
