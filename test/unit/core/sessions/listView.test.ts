import { isFinished, type KnownSession, type SessionStatus } from "../../../../src/core/sessions/knownSession";
import { arranged, DEFAULT_VIEW, isSettled, SORT_KEYS } from "../../../../src/core/sessions/listView";
import { aSessionId } from "../../../support/aStatement";

const statuses = [
  { kind: "closed", at: 9 },
  { kind: "open" },
  { kind: "ended", at: 8 },
  { kind: "marked", at: 7 },
  { kind: "reportedClosed", at: 6 },
] as unknown as readonly SessionStatus[];

/** Sessions of every status, kind and origin; those that are over would come first by every other rule. */
const sessions = statuses.flatMap((status, place) =>
  [true, false, undefined].map((persistChanges, kind): KnownSession => {
    const at = 1_000 * (place + 1) + kind;
    const isOld = status.kind === "open" || status.kind === "marked";
    return {
      id: aSessionId(`${status.kind}${kind}`),
      persistChanges: isOld ? true : persistChanges,
      place: { kind: "notKnown" },
      origin: "pasted" as KnownSession["origin"],
      createdBy: { tool: isOld ? "Zapier" : "Blink" },
      addedAt: at,
      lastUsedAt: isOld ? at : 100_000 + at,
      handedOver: false,
      status,
    };
  }),
);

describe("the order of the list", () => {
  it.each(SORT_KEYS)("by %s has what is over last", (sort) => {
    const over = arranged(sessions, { sort, keepToasts: false }).map(isFinished);
    expect(over).toEqual([...over].sort((one, other) => Number(one) - Number(other)));
    expect(over).toContain(true);
    expect(over).toHaveLength(sessions.length);
  });

  it.each(SORT_KEYS)("by %s has the latest sign of life first among equals", (sort) => {
    const equals = sessions.filter(({ status }) => status.kind === "open");
    const times = arranged(equals, { sort, keepToasts: false }).map(({ lastUsedAt }) => lastUsedAt);
    expect(times).toEqual([...times].sort((one = 0, other = 0) => other - one));
  });

  it.each(SORT_KEYS)("by %s has what is settled after everything that needs a decision", (sort) => {
    const settled = arranged(sessions, { sort, keepToasts: false }).map(isSettled);
    expect(settled).toEqual([...settled].sort((one, other) => Number(one) - Number(other)));
  });

  it("puts an outcome that is not known first, then what may lose changes, then what saves them", () => {
    const marked = { kind: "marked", as: "noAnswer", at: 1 } as const;
    const [one] = sessions.filter(({ status }) => status.kind === "open");
    const open = { ...one, origin: "createdHere", lastUsedAt: 5 } as KnownSession;
    const given = [
      { ...open, id: aSessionId("saves") },
      { ...open, id: aSessionId("temporary"), persistChanges: false },
      { ...open, id: aSessionId("unclear"), status: marked },
      { ...open, id: aSessionId("unknown"), persistChanges: undefined, lastUsedAt: 4 },
    ];
    expect(arranged(given, DEFAULT_VIEW).map(({ id }) => id)).toEqual(
      ["unclear", "temporary", "unknown", "saves"].map(aSessionId),
    );
  });
});

describe("a session is settled", () => {
  it.each<[SessionStatus, boolean]>([
    [{ kind: "open" }, false],
    [{ kind: "marked", as: "noAnswer", at: 1 }, false],
    [{ kind: "marked", as: "notKnown", at: 1 }, true],
    [{ kind: "marked", as: "unusable", at: 1 }, true],
    [{ kind: "marked", as: "workbookGone", at: 1 }, true],
    [{ kind: "reportedClosed" }, true],
    [{ kind: "closed", at: 1 }, true],
    [{ kind: "ended", at: 1 }, true],
  ])("of status %j: %p", (status, expected) => {
    expect(isSettled({ ...sessions[0], status } as KnownSession)).toBe(expected);
  });
});
