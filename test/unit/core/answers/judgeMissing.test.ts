import { judgeMissing } from "../../../../src/core/answers/judgeMissing";

const missing = { status: 404, codes: [], requestId: "of the close" };
const seen = { seenAlive: true };

describe("a bare 404, after the driveItem was asked for", () => {
  it("means the session when the workbook is there: ended only if it was seen alive", () => {
    expect(judgeMissing({ kind: "ok" }, missing, seen)).toEqual({ kind: "ended", error: missing });
    expect(judgeMissing({ kind: "ok" }, missing, { seenAlive: false })).toEqual({ kind: "notKnown", error: missing });
  });

  it("means the workbook when that is not there either", () => {
    const error = { status: 404, codes: ["itemnotfound"] };
    expect(judgeMissing({ kind: "error", error }, missing, seen)).toEqual({ kind: "workbookGone", error });
  });

  it("is a refusal when the workbook may not be read", () => {
    const error = { status: 403, codes: ["accessdenied"] };
    expect(judgeMissing({ kind: "error", error }, missing, seen)).toEqual({
      kind: "refused",
      remedy: "askMore",
      error,
    });
  });

  it("waits for the people who lock the workbook", () => {
    const error = { status: 423, codes: ["accessdenied"] };
    expect(judgeMissing({ kind: "error", error }, missing, seen)).toEqual({
      kind: "refused",
      remedy: "waitForPeople",
      error,
    });
  });

  it("stays unknown when it may not be Graph that misses the workbook", () => {
    for (const error of [
      { status: 404, codes: [] },
      { status: 410, codes: [] },
      { status: 404, codes: ["codeoftomorrow"], requestId: "r" },
      { status: 404, codes: [], foreign: true, requestId: "r" } as const,
      { status: 403, codes: [], foreign: true } as const,
    ]) {
      expect(judgeMissing({ kind: "error", error }, missing, seen)).toEqual({ kind: "unknown", error: missing });
    }
  });

  it("is asked again later when Graph is throttled", () => {
    const error = { status: 429, codes: [], retryAfterSeconds: 17 };
    const outcome = { kind: "later", remedy: "waitForTurn", waitSeconds: 17, error };
    expect(judgeMissing({ kind: "error", error }, missing, seen)).toEqual(outcome);
  });

  it("stays unknown without a clear answer about the workbook", () => {
    for (const status of [500, 502, 503, 504, 400, 302]) {
      const answer = { kind: "error", error: { status, codes: [] } } as const;
      expect(judgeMissing(answer, missing, seen)).toEqual({ kind: "unknown", error: missing });
    }
    for (const kind of ["silence", "offline", "partMissing"] as const) {
      expect(judgeMissing({ kind }, missing, seen)).toEqual({ kind: "unknown", error: missing });
    }
  });
});
