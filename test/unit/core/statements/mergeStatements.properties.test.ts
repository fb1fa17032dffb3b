import fc from "fast-check";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { outdatedStatements } from "../../../../src/core/statements/retention";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { arbitraryStatement } from "../../../support/arbitraryStatement";

const statements = fc.array(arbitraryStatement, { maxLength: 12 });
const RUNS = { numRuns: 500, seed: 20260101 };

function without(all: readonly SessionStatement[], dropped: readonly SessionStatement[]): SessionStatement[] {
  return all.filter((statement) => !dropped.includes(statement));
}

function idsOf(all: readonly SessionStatement[]): string[] {
  return mergeStatements(all).map(({ id }) => id);
}

describe("the merge is a join", () => {
  it("is not disturbed by the order of the statements", () => {
    const shuffled = statements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(mergeStatements(other)).toEqual(mergeStatements(one));
      }),
      RUNS,
    );
  });

  it("is not disturbed by repetitions, nor by copies that went through JSON", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const copies = all.map((statement) => JSON.parse(JSON.stringify(statement)) as SessionStatement);
        expect(mergeStatements([...all, ...copies, ...all])).toEqual(mergeStatements(all));
      }),
      RUNS,
    );
  });

  it("gives the same whether readers merge all at once, or keep only what decides and merge the rest later", () => {
    fc.assert(
      fc.property(statements, statements, statements, (one, two, three) => {
        const kept = without([...one, ...two], outdatedStatements([...one, ...two]));
        const keptLater = without([...kept, ...three], outdatedStatements([...kept, ...three]));
        expect(mergeStatements(keptLater)).toEqual(mergeStatements([...one, ...two, ...three]));
      }),
      RUNS,
    );
  });

  it("never loses an id by a further statement, except to a tombstone of that id", () => {
    fc.assert(
      fc.property(statements, arbitraryStatement, (all, further) => {
        const lost = idsOf(all).filter((id) => !idsOf([...all, further]).includes(id));
        expect(lost).toEqual(lost.length > 0 && further.forgotten === true ? [further.sessionId] : []);
      }),
      RUNS,
    );
  });

  it("never takes an end back that Graph answered here", () => {
    fc.assert(
      fc.property(statements, statements, (all, further) => {
        const over = mergeStatements(all).filter(({ status }) => status.kind === "closed" || status.kind === "ended");
        const later = mergeStatements([...all, ...further]);
        for (const session of over) {
          const now = later.find(({ id }) => id === session.id);
          expect(["closed", "ended", undefined]).toContain(now?.status.kind);
        }
      }),
      RUNS,
    );
  });

  it("takes a reported end back only when Graph answered here", () => {
    const unanswered = arbitraryStatement.map(({ answer: _, ...rest }): SessionStatement => rest);
    fc.assert(
      fc.property(statements, fc.array(unanswered, { maxLength: 6 }), (all, further) => {
        const later = mergeStatements([...all, ...further]);
        for (const { id, status, place } of mergeStatements(all)) {
          const now = later.find((session) => session.id === id);
          if (status.kind !== "reportedClosed" || now === undefined) continue;
          // Answers count for the driveItem that they were about, so a corrected driveItem brings others to bear.
          if (JSON.stringify(now.place) === JSON.stringify(place)) expect(now.status.kind).toBe("reportedClosed");
        }
      }),
      RUNS,
    );
  });
});

describe("statements that are outdated", () => {
  it("do not include the last one that carries a field, known to this version or not", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const kept = without(all, outdatedStatements(all));
        const lost = all.flatMap(({ sessionId, ...fields }) => {
          const fieldsKept = kept.filter((statement) => statement.sessionId === sessionId).flatMap(Object.keys);
          return Object.keys(fields).filter((field) => !/^writ/.test(field) && !fieldsKept.includes(field));
        });
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });
});
