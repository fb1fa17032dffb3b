import type { Account } from "../core/account";
import { judgeMissing } from "../core/answers/judgeMissing";
import { judgeRefresh, type RefreshOutcome } from "../core/answers/judgeRefresh";
import type { KnownSession } from "../core/sessions/knownSession";
import type { NotSent } from "../core/paneState";
import { askForVerdict } from "./askForVerdict";
import { sessionAnswerOf } from "./closeSession";
import type { Services } from "./ports";
import type { Confirmed } from "./sendConfirmed";

export type RefreshResult =
  | { readonly kind: "outcome"; readonly outcome: RefreshOutcome; readonly account: Account }
  | { readonly kind: "notSent"; readonly why: NotSent };

/** refreshSession: both *Keep alive* and *Check*, because no call looks at a session without keeping it alive. */
export async function refreshSession(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
): Promise<RefreshResult> {
  const seenAlive = session.seenAliveAt !== undefined;
  const judged = await askForVerdict(
    services,
    confirmed,
    (call) => services.graph.refreshSession(confirmed.item, session.id, call),
    (answer, tokenRenewed) => judgeRefresh(sessionAnswerOf(answer), { seenAlive, tokenRenewed }),
  );
  if (judged.kind === "notSent") return judged;
  const { verdict, sent } = judged;
  if (verdict.kind === "outcome") return { kind: "outcome", outcome: verdict.outcome, account: sent.account };
  const item = await services.graph.item(confirmed.item, sent.call);
  const outcome = judgeMissing(item, verdict.error, { seenAlive });
  return { kind: "outcome", outcome, account: sent.account };
}
