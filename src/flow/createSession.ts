import type { Account } from "../core/account";
import { judgeCreate, type CreateOutcome } from "../core/answers/judgeCreate";
import type { NotSent } from "../core/paneState";
import { askForVerdict } from "./askForVerdict";
import type { CreateAnswer, Services } from "./ports";
import type { Confirmed } from "./sendConfirmed";

export type CreateResult =
  | { readonly kind: "outcome"; readonly outcome: CreateOutcome; readonly account: Account }
  | { readonly kind: "notSent"; readonly why: NotSent };

/**
 * createSession, asked with `Prefer: respond-async` so that a large workbook ends in an operation and not in a 504
 * (Graph, createSession). Sent once: after a 504 or silence a session may exist whose id nobody can know.
 */
export async function createSession(
  services: Services,
  persistChanges: boolean,
  confirmed: Confirmed,
): Promise<CreateResult> {
  const judged = await askForVerdict<CreateAnswer, CreateOutcome>(
    services,
    confirmed,
    (call) => services.graph.createSession(confirmed.item, { persistChanges, respondAsync: true }, call),
    (answer, tokenRenewed) => judgeCreate(answer, { tokenRenewed }),
  );
  if (judged.kind === "notSent") return judged;
  if (judged.verdict.kind !== "outcome") throw new Error("Creating a session never asks for the driveItem.");
  return { kind: "outcome", outcome: judged.verdict.outcome, account: judged.sent.account };
}
