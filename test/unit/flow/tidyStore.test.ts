import fc from "fast-check";
import { expiredStatements, outdatedStatements } from "../../../src/core/statements/retention";
import { runAtOnce } from "../../../src/flow/steps";
import { tidyStore } from "../../../src/flow/tidyStore";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { aSessionId, aStatement } from "../../support/aStatement";
import { arbitraryStatement } from "../../support/arbitraryStatement";
import { fakeServices } from "../../support/fakeServices";

const NOW = Date.UTC(2026, 5, 1);
const DAY = 24 * 60 * 60_000;
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();

const closed = (name: string, days: number): SessionStatement =>
  aStatement({ sessionId: aSessionId(name), answer: "closed", answeredAt: ago(days), writtenAt: ago(days) });

describe("tidying many sessions in steps", () => {
  it("drops what is outdated or over, of each of a thousand sessions, and nothing else", () => {
    const { store } = fakeServices();
    for (let index = 0; index < 1_000; index += 1) store.add(closed(`s${index}`, index % 2 === 0 ? 60 : 1));
    const steps = [...tidyStore(store, NOW)].length;
    expect(steps).toBeGreaterThanOrEqual(4);
    expect(store.statements()).toHaveLength(500);
    expect(store.statements().every(({ answeredAt }) => answeredAt === ago(1))).toBe(true);
  });

  it("keeps all that is said of a session that another pane brings back between two steps", () => {
    const { store } = fakeServices();
    for (let index = 0; index < 600; index += 1) store.add(closed(`s${index}`, 60));
    const tidying = tidyStore(store, NOW);
    tidying.next();
    const last = store.statements().at(-1);
    if (last === undefined) throw new Error("Everything was dropped in one step.");
    const anew = { ...closed("none", 1), sessionId: last.sessionId };
    store.add(anew);
    // A session that ended twice ended at the earlier time, so this one is over all the same; a newcomer is not.
    store.add(aStatement({ sessionId: aSessionId("newcomer"), label: "new", writtenAt: ago(0) }));
    runAtOnce({ [Symbol.iterator]: () => tidying });
    expect(store.statements().map(({ sessionId }) => sessionId)).toEqual([aSessionId("newcomer")]);
  });

  it("keeps what a person has chosen between two steps to keep for longer", () => {
    const { store } = fakeServices();
    for (let index = 0; index < 600; index += 1) store.add(closed(`s${index}`, 60));
    const tidying = tidyStore(store, NOW);
    tidying.next();
    const left = store.statements().length;
    store.setRetentionDays(365);
    runAtOnce({ [Symbol.iterator]: () => tidying });
    expect([left > 0, store.statements().length]).toEqual([true, left]);
  });

  it("drops for any statements what the rules name", () => {
    fc.assert(
      fc.property(fc.array(arbitraryStatement, { maxLength: 12 }), (statements) => {
        const { store } = fakeServices();
        for (const statement of statements) store.add(statement);
        const before = store.statements();
        const dropped = new Set([
          ...outdatedStatements(before),
          ...expiredStatements(before, NOW, store.retentionDays()),
        ]);
        runAtOnce(tidyStore(store, NOW));
        expect(store.statements()).toEqual(before.filter((statement) => !dropped.has(statement)));
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });
});
