import { isFinished, type KnownSession, type SessionStatus } from "../../../../src/core/sessions/knownSession";
import { arranged, SORT_KEYS } from "../../../../src/core/sessions/listView";
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
    const over = arranged(sessions, { sort, hideOver: false }).map(isFinished);
    expect(over).toEqual([...over].sort((one, other) => Number(one) - Number(other)));
    expect(over).toContain(true);
    expect(over).toHaveLength(sessions.length);
  });

  it.each(SORT_KEYS)("by %s has the latest sign of life first among equals", (sort) => {
    const equals = sessions.filter(({ status }) => status.kind === "open");
    const times = arranged(equals, { sort, hideOver: false }).map(({ lastUsedAt }) => lastUsedAt);
    expect(times).toEqual([...times].sort((one = 0, other = 0) => other - one));
  });

  it.each(SORT_KEYS)(
    "by %s leaves out what is over or reported closed where that is hidden, and nothing else",
    (sort) => {
      const kinds = arranged(sessions, { sort, hideOver: true }).map(({ status }) => status.kind);
      expect(new Set(kinds)).toEqual(new Set(["open", "marked"]));
      expect(kinds).toHaveLength(6);
    },
  );
});
