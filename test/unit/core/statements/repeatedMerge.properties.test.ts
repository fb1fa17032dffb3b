import fc from "fast-check";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { createRepeatedMerge } from "../../../../src/core/statements/repeatedMerge";
import { tombstoneId } from "../../../../src/core/statements/tombstone";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { addedSession } from "../../../stories/support/stored";
import { arbitraryStatement } from "../../../support/arbitraryStatement";

const RUNS = { numRuns: 500, seed: 20260101 };

/** What a pane finds in storage, time after time: some of all statements, in the order of all. */
const history = fc
  .array(arbitraryStatement, { minLength: 1, maxLength: 12 })
  .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { minLength: 1, maxLength: 6 })));

describe("a merge that is asked again and again", () => {
  it("says at each time what one that knows nothing of the times before would say", () => {
    fc.assert(
      fc.property(history, ([, times]) => {
        const { merge } = createRepeatedMerge();
        for (const statements of times) expect(merge(statements)).toEqual(mergeStatements(statements));
      }),
      RUNS,
    );
  });

  it("says the same where some of it was merged in steps before, whatever was merged in between", () => {
    const times = fc.array(fc.record({ of: fc.nat(4), steps: fc.nat(3), merged: fc.nat(4) }), {
      minLength: 1,
      maxLength: 6,
    });
    // Each statement for so many sessions that they take several steps.
    const manyOf = (all: readonly SessionStatement[]) =>
      all.flatMap((statement) =>
        Array.from({ length: 200 }, (_, index) => ({
          ...statement,
          sessionId: `${statement.sessionId}${index}` as SessionStatement["sessionId"],
        })),
      );
    fc.assert(
      fc.property(history, times, ([all, some], turns) => {
        const said = [all, ...some].map(manyOf);
        const at = (index: number) => said[index % said.length] ?? [];
        const { merge, steps } = createRepeatedMerge();
        const begun: Iterator<unknown>[] = [];
        for (const turn of turns) {
          begun.push(steps(at(turn.of)));
          for (const each of begun) for (let step = 0; step < turn.steps; step += 1) each.next();
          expect(merge(at(turn.merged))).toEqual(mergeStatements(at(turn.merged)));
        }
      }),
      { numRuns: 15, seed: 20260101 },
    );
  });

  it("gives the same object for a session of which nothing new was said", () => {
    fc.assert(
      fc.property(history, ([all]) => {
        const withoutTombstones = all.filter(({ forgotten }) => forgotten !== true);
        const last = withoutTombstones.at(-1);
        const { merge } = createRepeatedMerge();
        const before = merge(withoutTombstones.filter(({ sessionId }) => sessionId !== last?.sessionId));
        const after = merge(withoutTombstones);
        for (const session of before) expect(after.find(({ id }) => id === session.id)).toBe(session);
      }),
      RUNS,
    );
  });

  it("hides a session that was forgotten meanwhile, though its tombstone does not name it, and shows it after Undo", () => {
    const said = addedSession("cluster=US4&session=12.345", { label: "Budget" }, 60_000);
    const sessionId = tombstoneId(said.sessionId);
    const forgotten = { format: said.format, sessionId, writtenAt: new Date().toISOString(), forgotten: true } as const;
    const { merge } = createRepeatedMerge();
    const [session] = merge([said]);
    expect(session?.label).toBe("Budget");
    expect(merge([said, forgotten])).toEqual(mergeStatements([said, forgotten]));
    expect(merge([said, forgotten])).toEqual([]);
    expect(merge([said])).toEqual([session]);
  });
});
