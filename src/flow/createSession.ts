import type { Account } from "../core/account";
import { judgeCreate, type CreateOutcome } from "../core/answers/judgeCreate";
import { askForVerdict } from "./askForVerdict";
import type { CreateAnswer, Services } from "./ports";
import type { Confirmed, Unsent } from "./sendConfirmed";

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
