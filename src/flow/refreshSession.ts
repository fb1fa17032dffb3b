import type { Account } from "../core/account";
import { judgeMissing } from "../core/answers/judgeMissing";
import { judgeRefresh, type RefreshOutcome } from "../core/answers/judgeRefresh";
import type { KnownSession } from "../core/sessions/knownSession";
import { askForVerdict } from "./askForVerdict";
import { sessionAnswerOf } from "./closeSession";
import type { Services } from "./ports";
import type { Confirmed, Unsent } from "./sendConfirmed";

export type RefreshResult = Refreshed | Unsent;

export type Refreshed = { readonly kind: "outcome"; readonly outcome: RefreshOutcome; readonly account: Account };

/**
 * refreshSession: both *Keep alive* and *Check*, because no call looks at a session without keeping it alive. `kept` is
 * called in the workbook's turn.
 */
export async function refreshSession(
  services: Services,
  session: KnownSession,
  confirmed: Confirmed,
  kept: (result: Refreshed) => void = () => undefined,
): Promise<RefreshResult> {
  const seenAlive = session.seenAliveAt !== undefined;
  return askForVerdict(
    services,
    { ...confirmed, what: "contact", session: session.id },
    (call) => services.graph.refreshSession(confirmed.item, session.id, call),
    (answer, tokenRenewed) => judgeRefresh(sessionAnswerOf(answer), { seenAlive, tokenRenewed }),
    async (verdict, { account, call }) => {
      const outcome =
        verdict.kind === "outcome"
          ? verdict.outcome
          : judgeMissing(await services.graph.item(confirmed.item, call), verdict.error, { seenAlive });
      const result = { kind: "outcome", outcome, account } as const;
      kept(result);
      return result;
    },
  );
}
