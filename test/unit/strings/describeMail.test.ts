import type { MailOutcome } from "../../../src/core/answers/judgeMail";
import { describeClock } from "../../../src/strings/describeTime";
import { describeMail } from "../../../src/strings/describeMail";
import { mailSentences } from "../../../src/strings/messages/mailSentences";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";

const AT = Date.UTC(2026, 2, 29, 10);
const error = { status: 429, codes: [] };

const told = (outcome: MailOutcome) =>
  describeMail(
    outcome,
    { to: ["owner@contoso.com"], at: AT, language: "en-US" },
    mailSentences,
    troubleSentences,
    jointSentences,
  );

describe("what became of an email", () => {
  it("names the time of day at which Microsoft takes it again, and none where Microsoft says none", () => {
    for (const waitSeconds of [60, 600, 7_200]) {
      const time = describeClock(AT + waitSeconds * 1000, "en-US");
      expect(told({ kind: "later", waitSeconds, error })).toBe(mailSentences.laterAt(time));
    }
    expect(told({ kind: "later", waitSeconds: undefined, error })).toBe(mailSentences.later);
  });

  it("has its own words for each refusal, and for no clear answer", () => {
    for (const kind of ["badAddress", "notAllowed", "noMailbox", "refused"] as const) {
      expect(told({ kind, error })).toBe(mailSentences[kind]);
    }
    expect(told({ kind: "unknown" })).toBe(mailSentences.unknown);
  });

  it("asks for the sign-in where that is missing, and tells any other trouble with its reason", () => {
    expect(told({ kind: "notSent", trouble: { kind: "signInNeeded" } })).toBe(mailSentences.signInNeeded);
    const { title, body } = troubleSentences.offline;
    expect(told({ kind: "notSent", trouble: { kind: "offline" } })).toBe(mailSentences.notSent(`${title}. ${body}`));
  });
});
