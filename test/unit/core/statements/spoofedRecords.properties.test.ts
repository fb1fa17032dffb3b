import fc from "fast-check";
import type { OwnerKey } from "../../../../src/core/account";
import { isFinished, savesForSure, type KnownSession } from "../../../../src/core/sessions/knownSession";
import { expiredStatements, outdatedStatements } from "../../../../src/core/statements/retention";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { stampAfter } from "../../../../src/core/statements/heardFrom";
import { waitingStatements } from "../../../../src/core/statements/waitingStatements";
import { arbitraryHearsay, READ_AT } from "../../../support/arbitraryHearsay";
import { arbitraryStatement } from "../../../support/arbitraryStatement";

const OWNER = "8899aabbccddeeff" as OwnerKey;

const FOUND: ReadonlySet<SessionStatement["answer"]> = new Set([undefined, "alive", "closed"]);

/** What this device truly did: statements without anybody's door, of one account. */
const ours = fc.array(arbitraryStatement, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(({ door, ownerKey: _any, driveId, itemId, ...said }): SessionStatement => ({
    ...said,
    // An answer that finds nothing there names the item that was asked about, which is no word of where it belongs.
    ...(driveId !== undefined && itemId !== undefined && FOUND.has(said.answer) ? { driveId, itemId } : {}),
    ...(door === "createdHere" ? { door } : {}),
    ownerKey: OWNER,
  })),
);
const world = ours.chain((own) =>
  fc.record({ own: fc.constant(own), others: fc.array(arbitraryHearsay(own), { maxLength: 8 }) }),
);
const RUNS = { numRuns: 200, seed: 9 };

type Pair = { readonly before: KnownSession; readonly after: KnownSession | undefined };

function pairs(own: readonly SessionStatement[], others: readonly SessionStatement[]): readonly Pair[] {
  const after = new Map(mergeStatements([...own, ...others]).map((session) => [session.id, session]));
  return mergeStatements(own).map((before) => ({ before, after: after.get(before.id) }));
}

function always(holds: (pair: Pair) => void): void {
  fc.assert(
    fc.property(world, ({ own, others }) => {
      for (const pair of pairs(own, others)) holds(pair);
    }),
    RUNS,
  );
}

describe("whatever others write of a session, in whoever's name and at whatever time", () => {
  it("it stays in the list", () => {
    always(({ after }) => expect(after).toBeDefined());
  });

  it("it is not over while this device was not told so by Microsoft, and stays over once it was", () => {
    always(({ before, after }) => expect(after !== undefined && isFinished(after)).toBe(isFinished(before)));
  });

  it("one of which nobody else is sure does not save changes for sure", () => {
    always(({ before, after }) => {
      if (after !== undefined && savesForSure(after)) expect(savesForSure(before)).toBe(true);
      if (before.persistChanges === false) expect(after?.persistChanges).toBe(false);
    });
  });

  it("a kind that only others know is never sure, and a contradiction is never passed over", () => {
    fc.assert(
      fc.property(world, ({ own, others }) => {
        for (const session of mergeStatements([...own, ...others])) {
          const said = [...own, ...others].filter(({ sessionId }) => sessionId === session.id);
          const here = own.filter(({ sessionId }) => sessionId === session.id);
          if (!here.some(({ persistChanges }) => persistChanges === true)) expect(savesForSure(session)).toBe(false);
          const isDenied = said.some((each) => !own.includes(each) && each.persistChanges === false);
          if (isDenied) expect(savesForSure(session)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it("it stays on its workbook and with its account, and was not seen alive by anybody but this device", () => {
    always(({ before, after }) => {
      if (before.place.kind === "driveItem") expect(after?.place).toMatchObject({ itemId: before.place.itemId });
      expect(after?.ownerKey).toBe(before.ownerKey);
      if (before.place.kind === "driveItem") expect(after?.seenAliveAt).toBe(before.seenAliveAt);
      else expect(after?.seenAliveAt === undefined || before.place.kind !== after.place.kind).toBe(true);
    });
  });

  it("the name and the link of its file are this device's own, or both count as reported", () => {
    fc.assert(
      fc.property(world, ({ own, others }) => {
        for (const { id, place } of mergeStatements([...own, ...others])) {
          if (place.kind !== "driveItem" || place.nameReported === true) continue;
          const here = own.filter(({ sessionId }) => sessionId === id);
          expect([undefined, ...here.map(({ fileName }) => fileName)]).toContain(place.fileName);
          expect([undefined, ...here.map(({ webUrl }) => webUrl)]).toContain(place.webUrl);
        }
      }),
      RUNS,
    );
  });

  it("what was read today is not tidied away today, whatever its dates, unless Microsoft ended it here", () => {
    fc.assert(
      fc.property(world, ({ own, others }) => {
        const all = [...own, ...others];
        const dropped = new Set(
          expiredStatements(all, Date.parse(READ_AT) + 1000, 1).map(({ sessionId }) => sessionId),
        );
        for (const { id, status } of mergeStatements(all)) {
          const isHere = others.filter(({ sessionId }) => sessionId === id).every(({ heard }) => heard !== undefined);
          if (status.kind === "reportedClosed" && isHere && others.some(({ sessionId }) => sessionId === id)) {
            const ownReport = own.some((each) => each.sessionId === id && each.status !== undefined);
            if (!ownReport) expect(dropped.has(id)).toBe(false);
          }
          if (status.kind === "open" || status.kind === "marked") expect(dropped.has(id)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it("a name that is given here afterwards counts, and so does forgetting", () => {
    fc.assert(
      fc.property(world, ({ own, others }) => {
        const all = [...own, ...others];
        const [session] = mergeStatements(all);
        if (session === undefined) return;
        const { id: sessionId } = session;
        const writtenAt = stampAfter(all, sessionId, Date.parse(READ_AT) + 1000);
        const named: SessionStatement = { format: "workbook-session/1", sessionId, writtenAt, label: "Mine" };
        expect(mergeStatements([...all, named]).find(({ id }) => id === sessionId)?.label).toBe("Mine");
        const { label: _gone, ...grave } = { ...named, forgotten: true as const };
        expect(mergeStatements([...all, grave]).map(({ id }) => id)).not.toContain(sessionId);
      }),
      RUNS,
    );
  });

  it("it is written to its owner's other devices all the same", () => {
    fc.assert(
      fc.property(world, ({ own, others }) => {
        const waiting = (all: readonly SessionStatement[]) =>
          new Set(waitingStatements(all, OWNER, new Set()).map(({ statement }) => statement.sessionId));
        const before = waiting(own);
        const after = waiting([...own, ...others]);
        for (const { id } of mergeStatements(own)) if (before.has(id)) expect(after.has(id)).toBe(true);
      }),
      RUNS,
    );
  });

  it("the merge stays a join: neither order nor repetition, nor dropping what is outdated, changes it", () => {
    fc.assert(
      fc.property(
        world.chain(({ own, others }) => {
          const all = [...own, ...others];
          return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
        }),
        ([all, shuffled]) => {
          const merged = mergeStatements(all);
          expect(mergeStatements([...shuffled, ...all])).toEqual(merged);
          const outdated = new Set(outdatedStatements(shuffled));
          expect(mergeStatements(shuffled.filter((each) => !outdated.has(each)))).toEqual(merged);
        },
      ),
      RUNS,
    );
  });
});
