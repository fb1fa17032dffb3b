import { momentToThink, withinMoment } from "../../../../src/core/sessions/momentToThink";
import type { KnownSession } from "../../../../src/core/sessions/knownSession";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { aStatement } from "../../../support/aStatement";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";

function known(facts: Partial<SessionStatement>, doubts?: KnownSession["doubts"]): KnownSession {
  const [session] = mergeStatements([aStatement({ writtenAt: "2026-03-02T10:00:00Z", ...facts })]);
  if (session === undefined) throw new Error("The statement makes no session.");
  return doubts === undefined ? session : { ...session, doubts };
}

const saves = known({ door: "added", persistChanges: true });
const ownTemporary = known({ door: "createdHere", persistChanges: false });
const unknown = known({ door: "added" });

describe("the moment to think before a close", () => {
  it("is not taken where nothing can be lost", () => {
    expect(momentToThink([saves], 5)).toBe(0);
    expect(momentToThink([], 5)).toBe(0);
  });

  it("is as long as the user set for a temporary session created here", () => {
    expect([0, 2, 5].map((seconds) => momentToThink([ownTemporary], seconds))).toEqual([0, 2_000, 5_000]);
  });

  it("is never shorter than five seconds for a session of somebody else, of unknown kind or in doubt", () => {
    const foreign = known({ door: "folder", persistChanges: false });
    const doubted = known({ door: "createdHere", persistChanges: false }, ["owner"]);
    for (const session of [unknown, foreign, doubted, known({ door: "createdHere" })]) {
      expect(momentToThink([session], 0)).toBe(5_000);
    }
  });

  it("is one for all that are closed together: the longest that any of them needs", () => {
    expect(momentToThink([saves, ownTemporary], 2)).toBe(2_000);
    expect(momentToThink([saves, ownTemporary, unknown], 0)).toBe(5_000);
  });

  it("is kept as a whole number of seconds from none to five, whatever was stored", () => {
    expect([-1, 0, 2.4, 5, 60, Number.NaN].map(withinMoment)).toEqual([0, 0, 2, 5, 5, 5]);
  });
});
