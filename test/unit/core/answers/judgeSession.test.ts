import fc from "fast-check";
import { answerToRecord, judgeMissing, judgeSession } from "../../../../src/core/answers/judgeSession";
import { waitSeconds } from "../../../../src/core/answers/graphError";
import { errorCodeRemedies } from "../../../../src/core/answers/errorCodeRemedies";

const fresh = { seenAlive: false, tokenRenewed: false };

describe("closing a workbook session", () => {
  it("renews the token once after a 401, with the claims that were asked for", () => {
    const error = { status: 401, codes: ["invalidauthenticationtoken"], claims: "{}" };
    expect(judgeSession({ kind: "error", error }, fresh, "closed")).toEqual({ kind: "renewToken", claims: "{}" });
    expect(judgeSession({ kind: "error", error }, { ...fresh, tokenRenewed: true }, "closed")).toEqual({
      kind: "outcome",
      outcome: { kind: "refused", remedy: "newToken", error },
    });
  });

  it("does not renew the token of a session that belongs to another sign-in, unless claims are asked for", () => {
    const error = { status: 401, codes: ["unauthorized", "invalidsessionauthentication"] };
    const refused = { kind: "outcome", outcome: { kind: "refused", remedy: "useOwnerAccount", error } };
    expect(judgeSession({ kind: "error", error }, fresh, "closed")).toEqual(refused);
    expect(judgeSession({ kind: "error", error: { ...error, claims: "{}" } }, fresh, "closed").kind).toBe("renewToken");
  });

  it("waits longer with each attempt", () => {
    const error = { status: 429, codes: [] };
    const waits = [1, 2, 3].map((attempt) => judgeSession({ kind: "error", error }, { ...fresh, attempt }, "closed"));
    expect(waits).toEqual(
      [5, 10, 20].map((seconds) => ({
        kind: "outcome",
        outcome: { kind: "later", remedy: "waitForTurn", waitSeconds: seconds, error },
      })),
    );
  });

  it("is never closed by an error, and never ended if the session was not seen alive, whatever the answer", () => {
    const code = fc.oneof(fc.constantFrom(...errorCodeRemedies.map((row) => row.code)), fc.string());
    const error = fc.record({ status: fc.integer({ min: 0, max: 999 }), codes: fc.array(code, { maxLength: 5 }) });
    fc.assert(
      fc.property(error, fc.boolean(), (error, tokenRenewed) => {
        const verdict = judgeSession({ kind: "error", error }, { seenAlive: false, tokenRenewed }, "closed");
        return verdict.kind !== "outcome" || !["closed", "ended"].includes(verdict.outcome.kind);
      }),
    );
  });
});

describe("contacting a workbook session", () => {
  it("finds it alive after a 204", () => {
    expect(judgeSession({ kind: "accepted" }, fresh, "alive")).toEqual({ kind: "outcome", outcome: { kind: "alive" } });
  });

  it("judges errors and silence as closing does", () => {
    const error = { status: 404, codes: ["notfound", "invalidsessionrecreatable"] };
    expect(judgeSession({ kind: "error", error }, fresh, "alive")).toEqual(
      judgeSession({ kind: "error", error }, fresh, "closed"),
    );
    const silence = { kind: "silence", clientRequestId: "c1" } as const;
    expect(judgeSession(silence, fresh, "alive")).toEqual(judgeSession(silence, fresh, "closed"));
  });
});

describe("the fate of a session's row", () => {
  const error = { status: 404, codes: [] };

  it("is what Graph said of the session, and nothing when Graph said nothing of it", () => {
    expect(answerToRecord({ kind: "closed" })).toBe("closed");
    expect(answerToRecord({ kind: "alive" })).toBe("alive");
    expect(answerToRecord({ kind: "unknown" })).toBe("noAnswer");
    for (const kind of ["ended", "notKnown", "workbookGone"] as const) {
      expect(answerToRecord({ kind, remedy: "askForItem", error })).toBe(kind);
    }
    expect(answerToRecord({ kind: "unusable", error })).toBe("unusable");
    expect(answerToRecord({ kind: "refused", remedy: "checkId", error })).toBe("unchanged");
    expect(answerToRecord({ kind: "later", remedy: "waitForTurn", waitSeconds: 5, error })).toBe("unchanged");
  });
});

describe("the wait before the next try", () => {
  it("is Retry-After where that was readable, and at least a second", () => {
    expect(waitSeconds({ status: 429, codes: [], retryAfterSeconds: 300 }, 1)).toBe(300);
    expect(waitSeconds({ status: 429, codes: [], retryAfterSeconds: 0 }, 4)).toBe(1);
  });

  it("is 5 seconds or more otherwise, grows with each attempt and stays below two minutes", () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((attempt) => waitSeconds({ status: 503, codes: [] }, attempt));
    expect(waits).toEqual([5, 5, 10, 20, 40, 80, 120, 120]);
  });
});

const missing = { status: 404, codes: [], requestId: "of the close" };
const seen = { seenAlive: true };

describe("a bare 404, after the driveItem was asked for", () => {
  it("means the session when the workbook is there: ended only if it was seen alive", () => {
    expect(judgeMissing({ kind: "ok" }, missing, seen)).toEqual({
      kind: "ended",
      remedy: "askForItem",
      error: missing,
    });
    expect(judgeMissing({ kind: "ok" }, missing, { seenAlive: false })).toEqual({
      kind: "notKnown",
      remedy: "askForItem",
      error: missing,
    });
  });

  it("means the workbook when that is not there either", () => {
    const error = { status: 404, codes: ["itemnotfound"] };
    expect(judgeMissing({ kind: "error", error }, missing, seen)).toEqual({
      kind: "workbookGone",
      remedy: "askForItem",
      error,
    });
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
    for (const kind of ["silence", "offline"] as const) {
      expect(judgeMissing({ kind }, missing, seen)).toEqual({ kind: "unknown", error: missing });
    }
  });
});
