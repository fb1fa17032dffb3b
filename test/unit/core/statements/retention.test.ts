import fc from "fast-check";
import { expiredStatements } from "../../../../src/core/statements/retention";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { arbitraryStatement } from "../../../support/arbitraryStatement";

describe("statements past their time", () => {
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
