import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { describeRow, rowText } from "../../../src/strings/describeRow";
import { aSessionId } from "../../support/aStatement";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const MINUTE = 60_000;

function session(parts: Partial<KnownSession>): KnownSession {
  return {
    id: aSessionId("one"),
    persistChanges: true,
    place: { kind: "notKnown" },
    origin: "added",
    addedAt: NOW - 5 * MINUTE,
    handedOver: false,
    status: { kind: "open" },
    ...parts,
  };
}

function row(parts: Partial<KnownSession> = {}) {
  return describeRow(session(parts), NOW, paneSentences, "en");
}

describe("a search", () => {
  it("finds what the row says: the time and the date in the name, too", () => {
    const yesterday = new Date(2026, 2, 1, 22, 41, 7).getTime();
    const text = rowText(session({ origin: "createdHere", createdAt: yesterday }), NOW, paneSentences, "en-GB");
    for (const part of ["created here", "1 mar", "22:41:07", "probably ended", "saves"]) expect(text).toContain(part);
    expect(rowText(session({ label: "Month End" }), NOW, paneSentences, "en-GB")).toContain("month end");
  });
});

describe("a row in words", () => {
  it.each([
    [undefined, "unknown"],
    [true, "saves"],
    [false, "temporary"],
  ] as const)("says of persistChanges %p that its kind is %s", (persistChanges, kind) => {
    expect(row({ persistChanges })).toMatchObject({ kind: paneSentences.kind[kind] });
  });

  it("reads a time that is still to come as now, of whatever status", () => {
    const at = NOW + 3 * 60 * MINUTE;
    expect(row({ addedAt: at }).life).toBe(paneSentences.life.added("now"));
    expect(row({ status: { kind: "closed", at } }).life).toBe(paneSentences.life.closed("now"));
    expect(row({ status: { kind: "ended", at } }).life).toBe(paneSentences.life.ended("now"));
    expect(row({ status: { kind: "marked", as: "noAnswer", at } }).life).toBe(paneSentences.life.marked("now"));
    expect(row({ seenAliveAt: at, handedOver: true }).exact).toBe(row({ addedAt: NOW }).exact);
  });

  it("says of a session that was never contacted that it was added, not seen", () => {
    expect(row().life).toBe(paneSentences.life.added("5 min. ago"));
    expect(row({ seenAliveAt: NOW - 2 * MINUTE, handedOver: true }).life).toContain("2 min. ago");
  });

  it('says "seen here" only of what was seen here, and of a use that others report that a record says so', () => {
    const { seen, useReported } = paneSentences.life;
    expect(row({ lastUsedAt: NOW - 2 * MINUTE }).life).toBe(useReported("2 min. ago"));
    expect(row({ seenAliveAt: NOW - 9 * MINUTE, lastUsedAt: NOW - 2 * MINUTE }).life).toBe(useReported("2 min. ago"));
    expect(row({ seenAliveAt: NOW - 2 * MINUTE, lastUsedAt: NOW - 2 * MINUTE }).life).toBe(seen("2 min. ago"));
    expect(row({ seenAliveAt: NOW - 2 * MINUTE, lastUsedAt: NOW - 9 * MINUTE }).life).toBe(seen("2 min. ago"));
  });

  it.each([
    ["closed", "over"],
    ["ended", "over"],
  ] as const)("calls a session that is %s %s", (kind, tone) => {
    expect(row({ status: { kind, at: NOW } })).toMatchObject({ tone, status: paneSentences.status[kind] });
  });

  it("never calls a session open of which nothing here says so", () => {
    expect(row()).toMatchObject({ tone: "doubt", status: paneSentences.status.mayBeOpen });
    expect(row({ status: { kind: "marked", as: "noAnswer", at: NOW } }).tone).toBe("trouble");
  });
});
