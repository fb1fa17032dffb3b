import fc from "fast-check";
import { expiredStatements } from "../../../../src/core/statements/retention";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { arbitraryStatement } from "../../../support/arbitraryStatement";
import { aStatement } from "../../../support/aStatement";

describe("statements past their time", () => {
  it.each(["closed", "ended"] as const)("are not those of a session that is %s at a time nobody knows", (answer) => {
    const now = Date.UTC(2027, 0, 1);
    const end = aStatement({ answer, door: "createdHere" });
    expect(mergeStatements([end])).toMatchObject([{ status: { kind: answer } }]);
    expect(expiredStatements([end], now, 1)).toEqual([]);
    const dated = { ...end, answeredAt: "2026-12-30T00:00:00Z" };
    expect(expiredStatements([dated], now, 1)).toEqual([dated]);
  });

  it("are never those of a session that is open or marked, and never a tombstone that hides one", () => {
    fc.assert(
      fc.property(fc.array(arbitraryStatement, { maxLength: 12 }), (all) => {
        const dropped = expiredStatements(all, Date.UTC(2027, 0, 1), 30);
        const kept = all.filter((statement) => !dropped.includes(statement));
        const living = mergeStatements(all).filter(({ status }) => status.kind === "open" || status.kind === "marked");
        expect(mergeStatements(kept)).toEqual(expect.arrayContaining(living));
        const ids = mergeStatements(all).map(({ id }) => id);
        const hidden = all.filter(({ sessionId }) => !ids.includes(sessionId));
        expect(mergeStatements([...kept, ...hidden]).map(({ id }) => id)).toEqual(
          mergeStatements(kept).map(({ id }) => id),
        );
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
