import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { sessionWarnings } from "../../../../src/core/sessions/sessionWarnings";
import { warningSentences } from "../../../../src/strings/messages/lineSentences";
import { aSessionId, aStatement } from "../../../support/aStatement";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const JUST_NOW = "2026-03-02T09:59:00Z";

/** Sessions created here a minute ago, unless said otherwise. */
function sessions(...parts: readonly Partial<SessionStatement>[]) {
  return mergeStatements(
    parts.map((part, index) =>
      aStatement({
        sessionId: aSessionId(`s${index}`),
        door: "createdHere",
        persistChanges: true,
        writtenAt: JUST_NOW,
        createdAt: JUST_NOW,
        ...part,
      }),
    ),
  );
}

const kindsOf = (...parts: readonly Partial<SessionStatement>[]) =>
  sessionWarnings(sessions(...parts), NOW).map(({ kind, count }) => [kind, count]);

describe("warnings about the sessions of one workbook", () => {
  it("names two that save changes and look alive", () => {
    expect(kindsOf({}, {})).toEqual([["severalPersistent", 2]]);
    expect(kindsOf({}, { door: "folder", lastUsedAt: JUST_NOW })).toEqual([["severalPersistent", 2]]);
  });

  it.each([
    ["one alone", [{}]],
    ["a temporary one beside it", [{}, { persistChanges: false }]],
    ["one whose end is estimated to be past", [{}, { createdAt: "2026-03-02T09:40:00Z" }]],
    ["one that was seen long ago", [{}, { door: "added" as const, createdAt: "2026-03-02T09:40:00Z" }]],
    ["one that was reported closed", [{}, { status: "closed" as const }]],
  ])("is silent about %s", (_, parts) => {
    expect(kindsOf(...parts)).toEqual([]);
  });

  it("hints at the reported ceiling when it is near, and says that it is a report", () => {
    const many = Array.from({ length: 20 }, () => ({ persistChanges: false }));
    expect(kindsOf(...many)).toEqual([["nearCeiling", 20]]);
    expect(kindsOf(...many.slice(1))).toEqual([]);
    expect(warningSentences.nearCeiling(20)).toMatch(/about 25 has been reported, but Microsoft doesn't document one/);
  });
});
