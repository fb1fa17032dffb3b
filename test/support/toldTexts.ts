import type { BulkItemState, BulkPhase, BulkRun } from "../../src/core/bulk/bulkRun";
import type { Notice } from "../../src/core/paneState";
import type { KnownSession } from "../../src/core/sessions/knownSession";
import { describeBulk } from "../../src/strings/describeBulk";
import { describeNotice } from "../../src/strings/describeNotice";
import { describeProof } from "../../src/strings/describeProof";
import { titled } from "../../src/strings/joinSentences";
import type { Translate } from "../../src/strings/language";
import { jointSentences } from "../../src/strings/messages/jointSentences";
import { proofSentences } from "../../src/strings/messages/proofSentences";
import { reasonSentences } from "../../src/strings/messages/reasonSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { aSessionId } from "./aStatement";
import { openBudget } from "./fakeServices";

const AT = Date.UTC(2026, 2, 29, 10);
const error = { status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 5 };
const context = { account: "owner@contoso.com" };

/** Ends in a sign that has no direction of its own, as ids in base64 do. */
export const ID_END = "Z9x84=";

function aSession(name: string): KnownSession {
  return {
    id: `${aSessionId(name)}${ID_END}` as KnownSession["id"],
    ...{ persistChanges: true, place: { kind: "notKnown" }, addedAt: 0, handedOver: false, origin: "createdHere" },
    status: { kind: "open" },
  };
}

/** Whatever the pane says of what happened, with title and text as they are announced, in the given language. */
export function toldTexts(translate: Translate, language: string): readonly string[] {
  const joints = translate(jointSentences);
  const notices = everyNotice().flatMap((notice) => {
    const facts = {
      fileAccess: "own",
      language,
      now: AT,
      accountName: "Guest",
      personal: true,
      canChoose: true,
    } as const;
    const { title, body } = describeNotice(notice, facts, translate);
    return [title, body, titled(title, body, joints)];
  });
  const runs = everyRun().flatMap((run) => {
    const { text, announced, reason = "" } = describeBulk(run, translate, language);
    return [joints.sentences([announced, reason]), text];
  });
  const stamp = (tag: string) => ({ tag, modifiedAt: "2026-03-29T10:00:00Z" });
  const proof = describeProof(stamp("a"), stamp("b"), translate(proofSentences), joints, language);
  return [...notices, ...runs, proof].filter((text) => text !== "");
}

function everyNotice(): readonly Notice[] {
  const about = { fileName: "2026.xlsx", session: aSession("one") };
  const base = { number: 1, about } as const;
  const remedies = Object.keys(reasonSentences) as (keyof typeof reasonSentences)[];
  const answered = remedies.flatMap((remedy) =>
    (["refused", "later", "ended", "notKnown", "workbookGone"] as const).flatMap((kind): Notice[] => {
      const outcome = { kind, remedy, waitSeconds: 5, error } as Extract<Notice, { kind: "close" }>["outcome"];
      const create = { kind: "refused", remedy, error } as const;
      return [
        { kind: "close", outcome, at: AT, ...base, ...context, storageFailure: "full" },
        { kind: "refresh", outcome, at: AT, ...base, ...context } as Notice,
        { kind: "create", outcome: create, at: AT, ...base, ...context },
      ];
    }),
  );
  const reasons = Object.keys(troubleSentences.signIn) as (keyof typeof troubleSentences.signIn)[];
  const troubles = [
    ...reasons.map((reason) => ({ kind: "signIn" as const, trouble: { reason, account: "owner@contoso.com" } })),
    ...remedies.map((remedy) => ({ kind: "graph" as const, error, remedy, account: "owner@contoso.com" })),
  ];
  const sent = { kind: "notSent", trouble: { kind: "offline" } } as const;
  const sessions = [aSession("one"), aSession("two"), aSession("three")];
  return [
    ...answered,
    ...troubles.map((trouble): Notice => ({ kind: "trouble", trouble, ...base })),
    ...(["closed", "unknown", "unusable"] as const).map((kind): Notice => ({
      kind: "close",
      outcome: { kind, error } as never,
      at: AT,
      ...base,
    })),
    { kind: "notSent", why: { kind: "cancelled" }, purpose: "close", ...base },
    { kind: "notChanged", ...base },
    { kind: "mail", sent, to: ["owner@contoso.com", "guest@contoso.com"], at: AT, ...base },
    { kind: "keepAliveEnded", why: "slept", sessions, ...base },
    { kind: "added", count: 2, known: 1, ...base },
    { kind: "forgotten", count: 1, ids: [], stays: "blocked", ...base } as unknown as Notice,
  ];
}

function everyRun(): readonly BulkRun[] {
  const answered = (outcome: "closed" | "ended"): BulkItemState => ({ kind: "answered", outcome, at: AT });
  const states: readonly BulkItemState[] = [answered("closed"), answered("ended"), { kind: "queued" }];
  const items = states.map((state, at) => ({ session: aSession(String(at)), workbook: openBudget, state }));
  const phases: readonly BulkPhase[] = [
    { kind: "interrupted" },
    { kind: "stopped", why: { kind: "noAnswers" } },
    { kind: "stopped", why: { kind: "documentChanged" } },
    { kind: "done" },
  ];
  return phases.map((phase) => ({ id: "run", action: "close", items, phase }));
}
