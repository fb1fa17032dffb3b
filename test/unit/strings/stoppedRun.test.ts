import type { Trouble } from "../../../src/core/answers/trouble";
import type { BulkItemState, BulkRun } from "../../../src/core/bulk/bulkRun";
import { mergeStatements } from "../../../src/core/statements/mergeStatements";
import { describeBulk } from "../../../src/strings/describeBulk";
import { english } from "../../../src/strings/language";
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
