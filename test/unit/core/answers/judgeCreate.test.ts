import { judgeCreate } from "../../../../src/core/answers/judgeCreate";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";

const fresh = { tokenRenewed: false };

function judgeError(status: number, ...codes: string[]) {
  const verdict = judgeCreate({ kind: "error", error: { status, codes } }, { tokenRenewed: true });
  if (verdict.kind !== "outcome") throw new Error(verdict.kind);
  return verdict.outcome;
}

describe("creating a workbook session", () => {
  it("is created, or pending, as Graph says", () => {
    const created = {
      kind: "created",
      id: "cluster=PSG4&session=x" as WorkbookSessionId,
      persistChanges: true,
    } as const;
    const pending = { kind: "pending", operation: "op" } as const;
    for (const value of [created, pending]) {
      expect(judgeCreate({ kind: "ok", value }, fresh)).toEqual({ kind: "outcome", outcome: value });
    }
  });

  it("may have opened one after silence, 504, 502 or an answer that is not understood", () => {
    expect(judgeCreate({ kind: "silence", clientRequestId: "c1" }, fresh)).toEqual({
      kind: "outcome",
      outcome: { kind: "maybeOpened", clientRequestId: "c1" },
    });
    expect(judgeError(504)).toMatchObject({ kind: "maybeOpened" });
    expect(judgeError(200, "gatewaytimeoutuncategorized")).toMatchObject({ kind: "maybeOpened" });
    expect(judgeError(502)).toMatchObject({ kind: "maybeOpened" });
    expect(judgeError(204)).toMatchObject({ kind: "maybeOpened" });
  });

  it("is for later when Graph is throttled or busy; a bare 503 without a session is only busy", () => {
    expect(judgeError(429)).toMatchObject({ kind: "later", remedy: "waitForTurn", waitSeconds: 5 });
    expect(judgeError(503)).toMatchObject({ kind: "later", remedy: "waitForService" });
    expect(judgeError(503, "serviceunavailable", "transientfailure")).toMatchObject({ kind: "later" });
  });

  it("is refused with the remedy otherwise", () => {
    expect(judgeError(404, "itemnotfound")).toMatchObject({ kind: "refused", remedy: "askForItem" });
    expect(judgeError(403, "accessdenied")).toMatchObject({ kind: "refused", remedy: "askMore" });
    expect(judgeError(500, "genericfileopenerror", "internalservererroruncategorized")).toMatchObject({
      kind: "refused",
      remedy: "abandonSession",
    });
    expect(judgeError(409, "conflict", "accessconflict")).toMatchObject({ kind: "refused", remedy: "waitForPeople" });
  });

  it("renews the token once", () => {
    const error = { status: 401, codes: [] };
    expect(judgeCreate({ kind: "error", error }, fresh)).toEqual({ kind: "renewToken" });
    expect(judgeError(401)).toMatchObject({ kind: "refused", remedy: "newToken" });
  });
});
