import type { BulkItemState, BulkPhase, BulkRun } from "../../../src/core/bulk/bulkRun";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { describeBulk } from "../../../src/strings/describeBulk";
import { english } from "../../../src/strings/language";
import { bulkSentences } from "../../../src/strings/messages/bulkSentences";
import { aSessionId } from "../../support/aStatement";
import { openBudget } from "../../support/fakeServices";

const AT = Date.UTC(2026, 2, 29, 10);
const closed: BulkItemState = { kind: "answered", outcome: "closed", at: AT };
const skipped: BulkItemState = { kind: "notSent", why: "closed", at: AT };

function aRun(phase: BulkPhase, states: readonly BulkItemState[], waitUntil?: number): BulkRun {
  const session = (name: string): KnownSession => ({
    id: aSessionId(name),
    ...{ persistChanges: true, place: { kind: "notKnown" }, addedAt: 0, handedOver: false, origin: "createdHere" },
    status: { kind: "open" },
  });
  const items = states.map((state, at) => ({ session: session(String(at)), workbook: openBudget, state }));
  const run = { id: "run", action: "close", items, phase } as const;
  return waitUntil === undefined ? run : { ...run, waitUntil };
}

const told = (run: BulkRun) => describeBulk(run, english, "en-US");

describe("how far a run is", () => {
  it("is told by the session that is at work, and never beyond the last", () => {
    const { close } = bulkSentences.running;
    const running = { kind: "running" } as const;
    expect(told(aRun(running, [{ kind: "sending" }, { kind: "queued" }])).text).toBe(close(1, 2));
    expect(told(aRun(running, [closed, { kind: "sending" }])).text).toBe(close(2, 2));
    expect(told(aRun(running, [skipped, { kind: "queued" }])).text).toBe(close(2, 2));
    expect(told(aRun(running, [closed, skipped])).text).toBe(close(2, 2));
  });

  it("is announced as begun, or as waiting, and not with each number", () => {
    const running = { kind: "running" } as const;
    for (const states of [
      [{ kind: "sending" }, { kind: "queued" }],
      [closed, { kind: "queued" }],
    ] as const) {
      expect(told(aRun(running, states)).announced).toBe(bulkSentences.started.close(2));
      expect(told(aRun(running, states, AT)).announced).toBe(bulkSentences.waitingAnnounced);
    }
  });

  it("is told in another pane by what is settled", () => {
    const run = aRun({ kind: "elsewhere" }, [closed, skipped, { kind: "queued" }]);
    expect(told(run)).toEqual({ text: bulkSentences.elsewhere(2, 3), announced: bulkSentences.elsewhereAnnounced });
  });

  it("has a reason only where it stopped before its end", () => {
    const stopped = { kind: "stopped", why: { kind: "noAnswers" } } as const;
    expect(told(aRun(stopped, [closed, { kind: "queued" }])).reason).toBe(bulkSentences.noAnswers);
    expect(told(aRun(stopped, [closed, skipped])).reason).toBeUndefined();
    expect(told(aRun({ kind: "stopped" }, [closed, { kind: "queued" }])).reason).toBeUndefined();
  });
});
