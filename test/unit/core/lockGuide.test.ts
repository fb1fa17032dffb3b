import { lockFindings } from "../../../src/core/lockGuide";
import type { Notice } from "../../../src/core/paneState";
import type { KnownSession, SessionStatus } from "../../../src/core/sessions/knownSession";
import { aSessionId } from "../../support/aStatement";
import { openBudget } from "../../support/fakeServices";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const NOTHING = { paneNotices: [], rowNotices: new Map() };

function aSession(name: string, status: SessionStatus, more: Partial<KnownSession> = {}): KnownSession {
  const known = { persistChanges: true, place: { kind: "notKnown" }, addedAt: NOW, handedOver: false } as const;
  return { id: aSessionId(name), ...known, origin: "added", status, ...more };
}

function refusal(remedy: "seeRestriction" | "waitForPeople", session?: KnownSession): Notice {
  const error = { status: 403, codes: ["accessdenied"] };
  const about = { fileName: "Budget 2026.xlsx", ...(session === undefined ? {} : { session }) };
  return { kind: "close", outcome: { kind: "refused", remedy, error }, at: NOW, number: 1, about };
}

describe("what can be seen of a file that looks locked", () => {
  it("counts the sessions that may still be open, and none that is over or probably is", () => {
    const at = NOW - 3_600_000;
    const old = { origin: "createdHere", createdAt: at, seenAliveAt: at } as const;
    const sessions = [
      aSession("open", { kind: "open" }),
      aSession("unknown", { kind: "marked", as: "noAnswer", at }),
      aSession("reported", { kind: "reportedClosed" }),
      aSession("long ago", { kind: "open" }, old),
      aSession("closed", { kind: "closed", at }),
      aSession("ended", { kind: "ended", at }),
      aSession("not known", { kind: "marked", as: "notKnown", at }),
    ];
    const { maybeOpen } = lockFindings(openBudget, sessions, NOTHING, NOW);
    expect(maybeOpen.map(({ id }) => id)).toEqual(["open", "unknown", "reported"].map(aSessionId));
  });

  it("says that the file is open here only of the document that Excel shows", () => {
    expect(lockFindings(openBudget, [], NOTHING, NOW).openHere).toBe(true);
    expect(lockFindings({ ...openBudget, from: { kind: "byHand" } }, [], NOTHING, NOW).openHere).toBe(false);
  });

  it("names the codes of a refusal that a label, a right or a license explains, and of no other", () => {
    const session = aSession("open", { kind: "open" });
    const told = (notice: Notice) => ({ paneNotices: [], rowNotices: new Map([[session.id, notice]]) });
    const found = (notice: Notice, sessions = [session]) =>
      lockFindings(openBudget, sessions, told(notice), NOW).refused;
    expect(found(refusal("seeRestriction", session))).toBe("403 accessdenied");
    expect(found(refusal("waitForPeople", session))).toBeUndefined();
    // A session of another workbook says nothing about this one.
    expect(found(refusal("seeRestriction", session), [])).toBeUndefined();
  });

  it("finds such a refusal wherever the pane still shows it: below the list, or in a row", () => {
    const session = aSession("open", { kind: "open" });
    const notice = refusal("seeRestriction", session);
    const row = new Map([[session.id, notice]]);
    for (const told of [
      { ...NOTHING, paneNotices: [notice] },
      { ...NOTHING, rowNotices: row },
    ]) {
      expect(lockFindings(openBudget, [session], told, NOW).refused).toBe("403 accessdenied");
    }
  });
});
