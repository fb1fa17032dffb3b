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

  it.each([500, 505, 507, 508, 511, 520, 524, 530])("may have opened one after a %i without a reason", (status) => {
    expect(judgeError(status)).toMatchObject({ kind: "maybeOpened" });
    expect(judgeError(status, "codeoftomorrow")).toMatchObject({ kind: "maybeOpened" });
  });

  it.each([400, 401, 403, 404, 405, 407, 409, 410, 412, 413, 423, 429, 431, 451, 500, 501, 502, 503, 504, 507, 520])(
    "may have opened one after a proxy's page with %i, and is not repeated after it",
    (status) => {
      const error = { status, codes: [], foreign: true, requestId: "r-1" } as const;
      expect(judgeCreate({ kind: "error", error }, fresh)).toEqual({
        kind: "outcome",
        outcome: { kind: "maybeOpened", error },
      });
    },
  );

  it.each([404, 410])("may have opened one after a %i that Graph may not have said", (status) => {
    expect(judgeError(status)).toMatchObject({ kind: "maybeOpened" });
    expect(judgeError(status, "codeoftomorrow")).toMatchObject({ kind: "maybeOpened" });
  });

  it("waits for the people who lock the file, whatever the 423 is called", () => {
    for (const code of ["accessdenied", "locked", "resourcelocked", "itemnotfound", "notallowed"]) {
      expect(judgeError(423, code)).toMatchObject({ kind: "refused", remedy: "waitForPeople" });
    }
    expect(judgeError(423)).toMatchObject({ kind: "refused", remedy: "waitForPeople" });
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
