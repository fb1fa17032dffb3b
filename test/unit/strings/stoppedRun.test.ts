import type { SignInTrouble } from "../../../src/core/answers/trouble";
import type { Trouble } from "../../../src/core/answers/trouble";
import type { BulkItemState, BulkRun } from "../../../src/core/bulk/bulkRun";
import { mergeStatements } from "../../../src/core/statements/mergeStatements";
import { saysNothingWasSent, type NotSent } from "../../../src/core/notSent";
import { describeBulk } from "../../../src/strings/describeBulk";
import { describeNotice } from "../../../src/strings/describeNotice";
import { english } from "../../../src/strings/language";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import { aSessionId, aStatement } from "../../support/aStatement";
import { openBudget } from "../../support/fakeServices";

const CLOSED: BulkItemState = { kind: "answered", outcome: "closed", at: 0 };
const TRIED: BulkItemState = { kind: "queued", before: { kind: "answered", outcome: "unknown", at: 0 } };
const QUEUED: BulkItemState = { kind: "queued" };

const TROUBLES: readonly Trouble[] = [
  { kind: "offline" },
  { kind: "failed", thrown: new Error("thrown in a test"), maybeSent: false },
  { kind: "signInNeeded" },
  ...([undefined, "Other account"] as const).map((account): Trouble => ({
    kind: "signIn",
    trouble: { reason: "otherAccount", code: "", ...(account === undefined ? {} : { account }) },
  })),
  { kind: "signIn", trouble: { reason: "cancelled", code: "" } },
];

function aRun(states: readonly BulkItemState[], trouble: Trouble): BulkRun {
  const items = states.map((state, place) => {
    const [session] = mergeStatements([aStatement({ sessionId: aSessionId(`${place}`) })]);
    if (session === undefined) throw new Error("A statement makes a session.");
    return { session, workbook: openBudget, state };
  });
  return { id: "run", action: "close", items, phase: { kind: "stopped", why: { kind: "trouble", trouble } } };
}

describe("why a run stopped", () => {
  it.each(
    TROUBLES.flatMap((trouble) => [CLOSED, TRIED].map((state) => [trouble.kind, state.kind, trouble, state] as const)),
  )(
    "never says that nothing was sent or changed, beside what was (%s, after one that is %s)",
    (_kind, _state, trouble, state) => {
      const { reason } = describeBulk(aRun([state, QUEUED], trouble), english, "en");
      expect(reason).toMatch(/./);
      expect(reason).not.toMatch(/nothing was|sent nothing(?! more)/i);
    },
  );

  it("says so where nothing was sent", () => {
    const reasons = TROUBLES.map((trouble) => describeBulk(aRun([QUEUED], trouble), english, "en").reason);
    expect(reasons.filter((reason) => /nothing was|sent nothing/i.test(reason ?? ""))).toHaveLength(5);
  });
});

describe("the reasons whose words say that nothing was sent or changed", () => {
  const reasons: readonly NotSent[] = [
    ...(["documentChanged", "documentNotAnswering", "stopped", "cancelled"] as const).map((kind) => ({ kind })),
    ...[
      ...TROUBLES,
      { kind: "failed", thrown: new Error("thrown in a test"), maybeSent: true } as const,
      ...(["silence", "partMissing"] as const).map((kind) => ({ kind })),
      ...(Object.keys(troubleSentences.signIn) as SignInTrouble["reason"][]).map(
        (reason) => ({ kind: "signIn", trouble: { reason, code: "" } }) as const,
      ),
    ].map((trouble) => ({ kind: "trouble", trouble }) as const),
  ];

  it.each(reasons.map((why) => [JSON.stringify(why), why] as const))("are known: %s", (_what, why) => {
    const { session } = aRun([QUEUED], { kind: "offline" }).items[0] ?? {};
    const about = { fileName: "Budget.xlsx", ...(session === undefined ? {} : { session }) };
    const told = describeNotice(
      { kind: "notSent", number: 0, why, purpose: "close", about },
      { fileAccess: "own", language: "en" },
      english,
    );
    // A person who stops or cancels hears of that try, and of none before.
    const ofAnyTry = why.kind !== "stopped" && why.kind !== "cancelled";
    const says = /nothing was|sent nothing/i.test(`${told.title} ${told.body}`);
    expect(ofAnyTry && says).toBe(saysNothingWasSent(why));
  });
});
