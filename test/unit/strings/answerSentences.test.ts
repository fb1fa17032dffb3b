import { shownText } from "../../../src/core/shownText";
import type { WorkbookSessionId } from "../../../src/core/sessions/workbookSession";
import { closeSentences } from "../../../src/strings/messages/closeSentences";
import { refreshSentences } from "../../../src/strings/messages/refreshSentences";
import { createSentences } from "../../../src/strings/messages/createSentences";
import { describeCreate } from "../../../src/strings/describeCreate";
import { describeSessionOutcome } from "../../../src/strings/describeSessionOutcome";
import { stepSentences } from "../../../src/strings/messages/stepSentences";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";

const context = {
  fileName: shownText("Budget 2026.xlsx"),
  name: "Nightly",
  shortId: "…tail42",
  accountName: shownText("Owner account"),
};
const error = { status: 404, codes: [] };

describe("the sentences about Microsoft's answers", () => {
  const books = { closeSentences, refreshSentences, createSentences, troubleSentences, stepSentences };

  it("say what Microsoft says, in the words of a user of Excel", () => {
    for (const sentence of sentencesOf(books)) {
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/unlock|saved|token|scope|drive ?item|persist|kill|terminat|\bdelete\b|undefined/i);
    }
  });

  it("end as sentences do", () => {
    const bodies = sentencesOf([closeSentences.reasons, createSentences.maybeOpened.body, troubleSentences.signIn]);
    expect(bodies.filter((text) => text.length > 60 && !text.endsWith("."))).toEqual([]);
  });
});

describe("words for creating a session", () => {
  const id = "cluster=PSG4&session=15.SG2PEPF00028F251&usid=0123-abcdef" as WorkbookSessionId;

  it("say what kind of session is open, and show only the short id", () => {
    const temporary = describeCreate(
      { kind: "created", id, persistChanges: false },
      context,
      createSentences,
      jointSentences,
    );
    expect(temporary).toMatchObject({ tone: "success", title: "A session is open", next: [] });
    expect(temporary.body).toMatch(/^“Nightly” \(…tail42\) is temporary/);
    expect(temporary.body).not.toContain("cluster");
    const persistent = describeCreate(
      { kind: "created", id, persistChanges: true },
      context,
      createSentences,
      jointSentences,
    );
    expect(persistent.body).toBe("“Nightly” (…tail42) saves changes to Budget 2026.xlsx as they're made.");
  });

  it("say that a session may have been opened, that its id cannot be known and that it ends by itself", () => {
    expect(describeCreate({ kind: "maybeOpened" }, context, createSentences, jointSentences)).toEqual({
      tone: "warning",
      title: "We couldn't confirm whether a session opened",
      body: "A session might be open for Budget 2026.xlsx, but we can't know its ID. It times out when it isn't used.",
      next: ["createAgain"],
    });
  });

  it("name reason and next step of a refusal, without steps that need a session", () => {
    const refused = describeCreate(
      { kind: "refused", remedy: "checkId", error },
      context,
      createSentences,
      jointSentences,
    );
    expect(refused).toMatchObject({ tone: "error", next: [] });
    expect(refused.body).toMatch(/^Microsoft didn't open a session for Budget 2026.xlsx\. /);
    const people = describeCreate(
      { kind: "refused", remedy: "waitForPeople", error },
      context,
      createSentences,
      jointSentences,
    );
    expect(people).toMatchObject({ tone: "warning", next: ["retry", "openInBrowser"] });
  });

  it("say how long to wait", () => {
    const later = { kind: "later", remedy: "waitForService", waitSeconds: 300, error } as const;
    const { body, next } = describeCreate(later, context, createSentences, jointSentences);
    expect(body).toMatch(/Wait 5 minutes, then try again\.$/);
    expect(next).toEqual(["retry"]);
  });
});

describe("words for contacting a session", () => {
  it("say that an open session's time without use starts again", () => {
    expect(describeSessionOutcome({ kind: "alive" }, context, refreshSentences, "contact", jointSentences)).toEqual({
      tone: "success",
      title: "The session is open",
      body: "Microsoft confirmed “Nightly” (…tail42) for Budget 2026.xlsx. Its inactivity time starts again now.",
      next: [],
    });
  });

  it("leave open what is not known", () => {
    expect(
      describeSessionOutcome({ kind: "unknown" }, context, refreshSentences, "contact", jointSentences),
    ).toMatchObject({
      body: "“Nightly” (…tail42) for Budget 2026.xlsx might or might not be open.",
      next: ["check"],
    });
    expect(
      describeSessionOutcome(
        { kind: "notKnown", remedy: "askForItem", error },
        context,
        refreshSentences,
        "contact",
        jointSentences,
      ),
    ).toMatchObject({
      tone: "warning",
      next: ["forget"],
    });
  });
});

/** Every string, and what every function says for full and for sparse contexts. */
function sentencesOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (isSentence(part)) {
    const { fileName, name, shortId } = context;
    const contexts = [
      { ...context, tenant: "contoso.com", number: 53003 },
      { fileName, name, shortId, fileAccess: "all" },
    ];
    const times: Readonly<Record<string, readonly unknown[]>> = { tryAgainIn: [1, 59, 120], tryAgainAt: ["11:18:05"] };
    return (times[part.name] ?? contexts).map((argument) => String(part(argument)));
  }
  return Object.values(part as object).flatMap(sentencesOf);
}

/** Each book's functions take one argument and ignore the parts that they do not name. */
function isSentence(part: unknown): part is (argument: unknown) => string {
  return typeof part === "function";
}
