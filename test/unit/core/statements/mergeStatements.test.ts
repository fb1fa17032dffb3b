import { isFinished } from "../../../../src/core/sessions/knownSession";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { aSessionId, aStatement } from "../../../support/aStatement";

const TEN = "2026-01-01T10:00:00Z";
const ELEVEN = "2026-01-01T11:00:00Z";
const NOON = "2026-01-01T12:00:00Z";

function merged(...statements: Partial<SessionStatement>[]) {
  const [session, ...others] = mergeStatements(statements.map(aStatement));
  expect(others).toEqual([]);
  if (session === undefined) throw new Error("no session is shown");
  return session;
}

function statusOf(...statements: Partial<SessionStatement>[]) {
  return merged(...statements).status;
}

describe("one session out of many statements", () => {
  it("is one row, whatever origins it has, and the one that knows most counts", () => {
    expect(merged({ door: "folder" }, { door: "createdHere" }, { door: "imported" }).origin).toBe("createdHere");
    expect(merged({ door: "folder" }, { door: "imported" }, { door: "added" }).origin).toBe("added");
  });

  it("takes each field from the statement written last", () => {
    const session = merged(
      { writtenAt: ELEVEN, label: "New" },
      { writtenAt: TEN, label: "Old", note: "kept", persistChanges: false },
    );
    expect(session).toMatchObject({ label: "New", note: "kept", persistChanges: false });
  });

  it("takes the greater writer id when two wrote at the same time", () => {
    const one = { writtenAt: TEN, writer: "a", label: "by a" };
    expect(merged(one, { writtenAt: "2026-01-01T11:00:00+01:00", writer: "b", label: "by b" }).label).toBe("by b");
  });

  it("prefers any written time to none", () => {
    expect(merged({ label: "undated", writer: "z" }, { writtenAt: TEN, label: "dated" }).label).toBe("dated");
  });

  it("compares times as written, even those that a wrong clock put into the future", () => {
    expect(merged({ writtenAt: "2031-01-01T00:00:00Z", label: "ahead" }, { writtenAt: NOON, label: "now" }).label).toBe(
      "ahead",
    );
  });

  it("has no label any more when an empty one was written last", () => {
    expect(merged({ writtenAt: TEN, label: "Old" }, { writtenAt: ELEVEN, label: "" })).not.toHaveProperty("label");
  });

  it("leaves unknown whether it saves changes when no statement says so", () => {
    expect(merged({}).persistChanges).toBeUndefined();
  });

  it("was added when the first statement was written, and last used at the latest use that any reports", () => {
    const session = merged(
      { writtenAt: ELEVEN, lastUsedAt: TEN },
      { writtenAt: TEN, createdAt: TEN, lastUsedAt: NOON },
    );
    expect(session).toMatchObject({
      addedAt: Date.parse(TEN),
      createdAt: Date.parse(TEN),
      lastUsedAt: Date.parse(NOON),
    });
  });
});

describe("the place of a session", () => {
  const url = "https://contoso.sharepoint.com/Budget%202026.xlsx";

  it("is the document while only its URL is known, and the driveItem as soon as one statement carries its ids", () => {
    expect(merged({ documentUrl: url }).place).toEqual({ kind: "document", url });
    expect(merged({ writtenAt: TEN, driveId: "d", itemId: "i" }, { writtenAt: NOON, documentUrl: url }).place).toEqual({
      kind: "driveItem",
      driveId: "d",
      itemId: "i",
    });
  });

  it("is not known when a statement has an item without its drive", () => {
    expect(merged({ itemId: "i" }).place).toEqual({ kind: "notKnown" });
  });

  it("does not keep the file name of another driveItem after a correction", () => {
    const first = { writtenAt: TEN, driveId: "d", itemId: "i", fileName: "Forecast.xlsx" };
    const corrected = { writtenAt: ELEVEN, driveId: "d", itemId: "j" };
    expect(merged(first, corrected).place).toEqual({ kind: "driveItem", driveId: "d", itemId: "j" });
  });
});

describe("the status of a session", () => {
  it("is open until something else is said", () => {
    expect(statusOf({ status: "open" })).toEqual({ kind: "open" });
  });

  it("is a report, and not yet the end, when a file says closed or ended", () => {
    expect(statusOf({ status: "closed", closedAt: TEN }, { writtenAt: NOON, status: "open" })).toEqual({
      kind: "reportedClosed",
      at: Date.parse(TEN),
    });
    expect(isFinished(merged({ status: "ended" }))).toBe(false);
  });

  it("is closed by Graph's answer here, above any report and any later word", () => {
    const later = { writtenAt: NOON, status: "open", answer: "alive", answeredAt: NOON } as const;
    expect(statusOf({ answer: "closed", answeredAt: TEN }, { status: "ended", closedAt: NOON }, later)).toEqual({
      kind: "closed",
      at: Date.parse(TEN),
    });
    expect(statusOf({ answer: "ended", answeredAt: TEN }, later)).toEqual({ kind: "ended", at: Date.parse(TEN) });
  });

  it("is closed since Graph's first final answer, and closed rather than ended when both were answered", () => {
    const again = { answer: "ended", answeredAt: NOON } as const;
    const status = statusOf(again, { answer: "closed", answeredAt: ELEVEN }, { answer: "closed", answeredAt: NOON });
    expect(status).toEqual({ kind: "closed", at: Date.parse(ELEVEN) });
  });

  it("is open again when Graph answers 204 to us after a report", () => {
    const report = { status: "closed", closedAt: TEN } as const;
    expect(statusOf(report, { answer: "alive", answeredAt: ELEVEN })).toEqual({ kind: "open" });
    expect(statusOf({ ...report, closedAt: NOON }, { answer: "alive", answeredAt: ELEVEN })).toMatchObject({
      kind: "reportedClosed",
    });
  });

  it("is a mark while that is the latest answer, and open again after a 204", () => {
    const mark = { answer: "notKnown", answeredAt: TEN } as const;
    expect(statusOf(mark)).toEqual({ kind: "marked", as: "notKnown", at: Date.parse(TEN) });
    expect(statusOf(mark, { answer: "noAnswer", answeredAt: ELEVEN })).toMatchObject({ as: "noAnswer" });
    expect(statusOf(mark, { answer: "alive", answeredAt: ELEVEN })).toEqual({ kind: "open" });
  });

  it("shows our answer rather than an older report, and a later report rather than our mark", () => {
    const mark = { answer: "notKnown", answeredAt: ELEVEN } as const;
    expect(statusOf({ status: "closed", closedAt: TEN }, mark)).toMatchObject({ kind: "marked" });
    expect(statusOf({ status: "closed", closedAt: NOON }, mark)).toMatchObject({ kind: "reportedClosed" });
  });

  it("does not carry an answer over to a corrected driveItem", () => {
    const wrong = { writtenAt: TEN, driveId: "d", itemId: "i", answer: "notKnown", answeredAt: TEN } as const;
    const corrected = { writtenAt: ELEVEN, driveId: "d", itemId: "j" };
    expect(statusOf(wrong, corrected)).toEqual({ kind: "open" });
    expect(merged({ ...wrong, answer: "alive" }, corrected).seenAliveAt).toBeUndefined();
  });

  it("takes an answer inside pasted or imported text for a report, and never for our own", () => {
    const told = { answer: "closed", answeredAt: TEN, door: "imported" } as const;
    expect(statusOf(told)).toEqual({ kind: "reportedClosed", at: Date.parse(TEN) });
    expect(merged({ ...told, answer: "alive" }).seenAliveAt).toBeUndefined();
  });
});

describe("a forgotten session", () => {
  it("is hidden whatever is said of it later, until the id is added again by hand", () => {
    const forgotten = aStatement({ writtenAt: TEN, forgotten: true });
    const later = aStatement({ writtenAt: NOON, door: "folder", label: "again" });
    expect(mergeStatements([later, forgotten])).toEqual([]);
    const byHand = aStatement({ writtenAt: ELEVEN, addedByHand: true });
    expect(mergeStatements([later, forgotten, byHand])).toHaveLength(1);
    expect(mergeStatements([later, aStatement({ writtenAt: NOON, forgotten: true }), byHand])).toEqual([]);
  });

  it("hides no other", () => {
    const other = aStatement({ sessionId: aSessionId("two") });
    expect(mergeStatements([aStatement({ forgotten: true }), other]).map(({ id }) => id)).toEqual([other.sessionId]);
  });
});
