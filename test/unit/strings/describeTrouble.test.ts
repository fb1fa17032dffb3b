import { graphTrouble, type SignInTrouble, type Trouble } from "../../../src/core/answers/trouble";
import { errorCodeRemedies } from "../../../src/core/answers/errorCodeRemedies";
import { describeTrouble } from "../../../src/strings/describeTrouble";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";

const wordsFor = (trouble: Trouble) => describeTrouble(trouble, troubleSentences, jointSentences);
const signIn = (trouble: SignInTrouble) => wordsFor({ kind: "signIn", trouble });

describe("words for what stopped an action", () => {
  const next: [SignInTrouble["reason"], string[]][] = [
    ["cancelled", ["signIn"]],
    ["popupBlocked", ["signIn"]],
    ["popupClosed", ["signIn"]],
    ["noNetwork", ["retry"]],
    ["disabled", ["openInBrowser"]],
    ["throttled", ["signIn"]],
    ["timedOut", ["signIn"]],
    ["consentMissing", ["copyConsentLink"]],
    ["conditionalAccess", []],
    ["wrongTenant", ["signIn"]],
    ["accountUnavailable", ["signIn"]],
    ["otherAccount", ["signIn"]],
    ["notConfigured", []],
    ["appDisabled", []],
    ["accountBlocked", ["signIn"]],
    ["hostFailed", ["signIn"]],
    ["serviceFault", ["signIn"]],
    ["refused", ["signIn"]],
  ];

  it.each(next)("the sign-in reason %s has its next step", (reason, steps) => {
    expect(signIn({ reason }).next).toEqual(steps);
  });

  it.each<[SignInTrouble["reason"], boolean]>([
    ["conditionalAccess", true],
    ["wrongTenant", true],
    ["accountBlocked", true],
    ["refused", true],
    ["otherAccount", true],
    ["cancelled", false],
    ["noNetwork", false],
    ["disabled", false],
    ["otherOrganization", false],
    ["hostFailed", false],
  ])("after %s another account is offered where one can be chosen: %s", (reason, offered) => {
    const trouble = { kind: "signIn", trouble: { reason } } as const;
    const can = describeTrouble(trouble, troubleSentences, jointSentences, { canChoose: true });
    expect(can.next.includes("otherAccount")).toBe(offered);
    expect(signIn({ reason }).next).not.toContain("otherAccount");
  });

  it("names the account that Microsoft did not sign in, with nothing hidden in the name", () => {
    const { body } = signIn({ reason: "accountBlocked", number: 50057, account: "o\u202e…@contoso.com" });
    expect(body).toContain("The sign-in was for \u2068o⟨U+202E⟩…@contoso.com\u2069.");
  });

  it("names the other account once", () => {
    const { body } = signIn({ reason: "otherAccount", account: "Guest account" });
    expect(body).not.toContain("The sign-in was for");
  });

  it.each([
    [401, "unauthenticated"],
    [403, "accessdenied"],
    [403, "forbiddenuncategorized"],
    [404, "itemnotfound"],
  ])("names the account that was refused with %i %s, and offers another where one can be chosen", (status, code) => {
    const trouble = graphTrouble({ status, codes: [code] }, "Owner account");
    const described = describeTrouble(trouble, troubleSentences, jointSentences, {
      fileAccess: "own",
      canChoose: true,
    });
    expect(described.body).toContain("You're signed in as Owner account.");
    expect(described.next).toContain("otherAccount");
    expect(describeTrouble(trouble, troubleSentences, jointSentences, { fileAccess: "own" }).next).not.toContain(
      "otherAccount",
    );
  });

  it.each([423, 429, 503, 504])("names no account where %i has nothing to do with it", (status) => {
    const trouble = graphTrouble({ status, codes: [] }, "Owner account");
    const { body, next: steps } = describeTrouble(trouble, troubleSentences, jointSentences, {
      fileAccess: "own",
      canChoose: true,
    });
    expect(body).not.toContain("Owner account");
    expect(steps).not.toContain("otherAccount");
  });

  it("each sign-in reason and each other trouble has its own sentence", () => {
    const others: Trouble[] = [
      { kind: "signInNeeded" },
      { kind: "silence" },
      { kind: "offline" },
      { kind: "storage", why: "blocked" },
      { kind: "storage", why: "full" },
      { kind: "partMissing" },
      graphTrouble({ status: 503, codes: [] }),
      graphTrouble({ status: 302, codes: [] }),
    ];
    const words = [...next.map(([reason]) => signIn({ reason })), ...others.map(wordsFor)];
    expect(new Set(words.map(({ title }) => title)).size).toBe(words.length);
    expect(new Set(words.map(({ body }) => body)).size).toBe(words.length);
    for (const { title, body } of words) expect(title && body).not.toBe("");
  });

  it("names the organization that was asked, the account that answered and the number of a conditional-access refusal", () => {
    expect(signIn({ reason: "wrongTenant", tenant: "contoso.com" }).body).toContain("contoso.com");
    expect(signIn({ reason: "conditionalAccess", number: 53003 }).body).toContain("AADSTS53003");
    expect(signIn({ reason: "conditionalAccess", number: 500213 }).body).toContain("AADSTS500213");
    expect(signIn({ reason: "refused", number: 399218 }).body).toContain("AADSTS399218");
    expect(signIn({ reason: "appDisabled", number: 7000112 }).body).toMatch(/turned this app off.*AADSTS7000112/);
    expect(signIn({ reason: "otherAccount", account: "Guest account" }).body).toContain("Guest account");
  });

  it("offline says that nothing was sent, and silence that it was", () => {
    expect(wordsFor({ kind: "offline" }).body).toContain("Nothing was sent");
    expect(wordsFor({ kind: "silence" }).body).toContain("was sent");
  });

  it("an answer of Graph gets the words of its remedy, with this workbook in place of an unknown name", () => {
    const missing = wordsFor(graphTrouble({ status: 404, codes: ["itemnotfound"] }));
    expect(missing).toMatchObject({ title: "We couldn't find the workbook", next: ["retry"] });
    expect(missing.body).toContain("this workbook");
    const throttled = wordsFor(graphTrouble({ status: 429, codes: [], retryAfterSeconds: 12 }));
    expect(throttled.body).toContain("Wait 12 seconds, then try again.");
    expect(wordsFor(graphTrouble({ status: 403, codes: ["accessdenied"] })).next).toEqual(["askMore"]);
  });

  it("a locked file is locked, whatever its code is called: more permission is not asked for", () => {
    for (const code of ["accessdenied", "locked", "resourcelocked"]) {
      const locked = wordsFor(graphTrouble({ status: 423, codes: [code] }));
      expect(locked).toMatchObject({ title: "Someone else is using the workbook", next: ["retry", "openInBrowser"] });
    }
  });

  it.each([400, 403, 404, 500, 502, 503])("a proxy's page with %i says nothing of the workbook", (status) => {
    const words = wordsFor(graphTrouble({ status, codes: [], foreign: true }));
    expect(words).toMatchObject({ title: "Unexpected response from Microsoft", next: ["retry"] });
  });

  it("no two codes with different remedies share a sentence, and no step needs a session", () => {
    const remedies = new Map<string, Set<string>>();
    for (const { code, remedy } of errorCodeRemedies) {
      const { body, next } = wordsFor(graphTrouble({ status: 418, codes: ["x", code] }));
      remedies.set(body, (remedies.get(body) ?? new Set()).add(remedy));
      expect(next.filter((step) => ["check", "forget", "createAgain"].includes(step))).toEqual([]);
    }
    expect([...remedies].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});
