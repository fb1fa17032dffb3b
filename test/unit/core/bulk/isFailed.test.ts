import { isFailed, type BulkItemState, type BulkOutcome } from "../../../../src/core/bulk/bulkRun";
import type { KnownSession, SessionStatus } from "../../../../src/core/sessions/knownSession";
import { aSessionId } from "../../../support/aStatement";

const AT = Date.UTC(2026, 2, 29, 10);

const aSession = (status: SessionStatus): KnownSession => ({
  id: aSessionId("one"),
  ...{ persistChanges: true, place: { kind: "notKnown" }, addedAt: 0, handedOver: false, origin: "createdHere" },
  status,
});
const open = aSession({ kind: "open" });
const answered = (outcome: BulkOutcome): BulkItemState => ({ kind: "answered", outcome, at: AT });

describe("*Retry* of a run", () => {
  it.each<[BulkOutcome, boolean]>([
    ["refused", true],
    ["later", true],
    ["unknown", true],
    ["closed", false],
    ["alive", false],
    ["ended", false],
    ["notKnown", false],
    ["workbookGone", false],
    ["unusable", false],
  ])("offers a session whose answer was %s: %p", (outcome, retried) => {
    expect(isFailed({ session: open, state: answered(outcome) })).toBe(retried);
  });

  it("offers what was stopped, and neither what was over before nor what still waits or is sent", () => {
    const states = ["stopped", "closed", "ended", "forgotten"].map((why) => ({ kind: "notSent", why, at: AT }));
    const all = [...states, { kind: "queued" }, { kind: "sending" }] as readonly BulkItemState[];
    expect(all.map((state) => isFailed({ session: open, state }))).toEqual([true, false, false, false, false, false]);
  });

  it("offers no session that has been closed or has ended since, and one of which that is only reported", () => {
    const offered = (status: SessionStatus) =>
      [answered("refused"), answered("unknown"), { kind: "notSent", why: "stopped", at: AT } as const].map((state) =>
        isFailed({ session: aSession(status), state }),
      );
    expect(offered({ kind: "closed", at: AT })).toEqual([false, false, false]);
    expect(offered({ kind: "ended", at: AT })).toEqual([false, false, false]);
    expect(offered({ kind: "reportedClosed", at: AT })).toEqual([true, true, true]);
  });
});
