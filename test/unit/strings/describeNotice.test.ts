import { noticePlace } from "../../../src/core/noticePlace";
import type { Notice } from "../../../src/core/paneState";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { noticeSentences } from "../../../src/strings/messages/noticeSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import { describeNotice } from "../../../src/strings/describeNotice";
import { english } from "../../../src/strings/language";
import { aSessionId } from "../../support/aStatement";

const aKnownSession: KnownSession = {
  id: aSessionId("one"),
  persistChanges: true,
  place: { kind: "notKnown" },
  origin: "added",
  addedAt: 0,
  handedOver: false,
  status: { kind: "open" },
};

const error = { status: 403, codes: ["accessdenied"] };

function closed(outcome: Extract<Notice, { kind: "close" }>["outcome"]): Notice {
  return { kind: "close", outcome, at: 0, number: 1, about: { fileName: "Budget 2026.xlsx" } };
}

describe("a notice in words", () => {
  it("says of a refusal to a personal account that Microsoft documents no sessions for it", () => {
    const refused = closed({ kind: "refused", remedy: "askMore", error });
    expect(describeNotice(refused, { language: "en", fileAccess: "own", personal: true }, english).body).toContain(
      noticeSentences.personal,
    );
    expect(describeNotice(refused, { language: "en", fileAccess: "own" }, english).body).not.toContain(
      noticeSentences.personal,
    );
  });

  it.each([
    ["askMore", ["askMore", "otherAccount"]],
    ["seeRestriction", ["openInBrowser", "otherAccount"]],
    ["newToken", ["signIn", "otherAccount"]],
    ["useOwnerAccount", ["otherAccount"]],
  ] as const)("names the account that was refused with %s, and offers another", (remedy, next) => {
    const outcome = { kind: "refused", remedy, error } as const;
    const notices = (["close", "refresh", "create"] as const).map((kind): Notice => ({
      kind,
      outcome,
      at: 0,
      account: "Owner account",
      number: 1,
      about: { fileName: "" },
    }));
    for (const notice of notices) {
      const chosen = describeNotice(notice, { language: "en", fileAccess: "own", canChoose: true }, english);
      expect(chosen.body).toContain("You're signed in as Owner account.");
      expect(chosen.next).toEqual(next);
      const fixed = describeNotice(notice, { language: "en", fileAccess: "own" }, english);
      expect(fixed.body).toContain("You're signed in as Owner account.");
      expect(fixed.next).not.toContain("otherAccount");
    }
  });

  it("names nobody where a refusal has nothing to do with the account", () => {
    const outcome = { kind: "refused", remedy: "waitForPeople", error } as const;
    const notice = { ...closed(outcome), account: "Owner account" } as Notice;
    const { body, next } = describeNotice(notice, { language: "en", fileAccess: "own", canChoose: true }, english);
    expect(body).not.toContain("Owner account");
    expect(next).not.toContain("otherAccount");
  });

  it("says nothing of the kind when the personal account's session was closed", () => {
    const notice = closed({ kind: "closed" });
    expect(describeNotice(notice, { language: "en", fileAccess: "own", personal: true }, english).body).not.toContain(
      "personal",
    );
  });

  it("does not say of a change of a forgotten session that it was not sent: nothing was to be sent", () => {
    const notice: Notice = { kind: "notChanged", number: 1, about: { fileName: "" } };
    const { title, body, next } = describeNotice(notice, { language: "en", fileAccess: "own" }, english);
    expect(`${title} ${body}`).not.toMatch(/\bsent\b/);
    expect(title).toContain("forgotten");
    expect(next).toEqual([]);
  });

  it.each([
    ["slept", ["check"]],
    ["leapt", ["check"]],
    ["unclear", ["check"]],
    ["failed", ["check"]],
    ["over", []],
    ["hidden", []],
    ["gone", []],
    ["notSent", []],
  ] as const)("offers Check after keeping alive ended with %s, only where it would tell more", (why, next) => {
    const about = { session: aKnownSession, fileName: "Budget 2026.xlsx" };
    const notice: Notice = { kind: "keepAliveEnded", why, sessions: [aKnownSession], number: 1, about };
    expect(describeNotice(notice, { language: "en", fileAccess: "own" }, english).next).toEqual(next);
  });

  it("does not say of added sessions that storage blocked that they are kept", () => {
    const added: Notice = { kind: "added", count: 1, number: 1, about: { fileName: "" } };
    expect(describeNotice(added, { language: "en", fileAccess: "own" }, english)).toMatchObject({
      tone: "success",
      body: noticeSentences.addedBody,
    });
    expect(
      describeNotice({ ...added, storageFailure: "blocked" }, { language: "en", fileAccess: "own" }, english),
    ).toMatchObject({
      tone: "warning",
      body: noticeSentences.addedHere,
    });
  });

  it("tells of what threw whether something may have been sent, and offers to reload", () => {
    const notice = (maybeSent: boolean): Notice => ({
      kind: "trouble",
      trouble: { kind: "failed", thrown: new Error("secret text"), maybeSent },
      number: 1,
      about: { fileName: "" },
    });
    const sent = describeNotice(notice(true), { language: "en", fileAccess: "own" }, english);
    const unsent = describeNotice(notice(false), { language: "en", fileAccess: "own" }, english);
    expect(sent).toMatchObject({ title: troubleSentences.failed.title, next: ["reload"] });
    expect(sent.body).toContain("might have sent a request");
    expect(unsent.body).toContain("sent nothing");
    expect(JSON.stringify([sent, unsent])).not.toContain("secret text");
  });

  it("says of sessions that were listed before that they are not added again", () => {
    const added = (count: number, known: number): Notice => {
      return { kind: "added", count, known, number: 1, about: { fileName: "" } };
    };
    const inWords = (notice: Notice) => describeNotice(notice, { language: "en", fileAccess: "own" }, english);
    expect(inWords(added(0, 20)).title).toBe("20 sessions were already listed");
    expect(inWords(added(0, 20)).body).not.toContain("added");
    expect(inWords(added(2, 1))).toMatchObject({ title: "2 sessions added" });
    expect(inWords(added(2, 1)).body).toMatch(/^1 other was already listed\. /);
  });

  it("names the time of day of the next try, which stays true while the message is shown", () => {
    const later = { kind: "later", remedy: "waitForTurn", waitSeconds: 7, error } as const;
    const at = new Date(2026, 2, 2, 11, 18, 5).getTime();
    for (const kind of ["close", "refresh", "create"] as const) {
      const notice: Notice = { kind, outcome: later, at, number: 1, about: { fileName: "" } };
      const { body } = describeNotice(notice, { language: "en-GB", fileAccess: "own" }, english);
      expect(body).toMatch(/You can try again at 11:18:12\.$/);
    }
  });

  it("offers Close at once when a check finds open what nobody was sure of, and stays until that is decided", () => {
    const check = (status: KnownSession["status"]): Notice => {
      const about = { session: { ...aKnownSession, status }, fileName: "Budget 2026.xlsx" };
      return { kind: "refresh", outcome: { kind: "alive" }, at: 0, number: 1, about };
    };
    const unknown = check({ kind: "marked", as: "noAnswer", at: 0 });
    expect(describeNotice(unknown, { language: "en", fileAccess: "own" }, english).next).toEqual(["close"]);
    expect(noticePlace(unknown)).toBe("row");
    const open = check({ kind: "open" });
    expect(describeNotice(open, { language: "en", fileAccess: "own" }, english).next).toEqual([]);
    expect(noticePlace(open)).toBe("toast");
  });

  it.each([
    ["close", ["remove"]],
    ["refresh", ["remove", "createAgain"]],
  ] as const)("offers after a %s of a session that had ended to take it from the list first", (kind, next) => {
    const outcome = { kind: "ended", remedy: "askForItem", error: { status: 404, codes: [] } } as const;
    const notice: Notice = { kind, outcome, at: 0, number: 1, about: { session: aKnownSession, fileName: "" } };
    expect(describeNotice(notice, { language: "en", fileAccess: "own" }, english).next).toEqual(next);
  });

  it("names what a stop was about, and that it might still be open", () => {
    for (const why of ["stopped", "cancelled"] as const) {
      const about = { session: aKnownSession, fileName: "Budget 2026.xlsx" };
      const notice: Notice = { kind: "notSent", why: { kind: why }, purpose: "close", number: 1, about };
      const { title, body } = describeNotice(notice, { language: "en", fileAccess: "own" }, english);
      expect(title).toContain("we didn't close the session");
      expect(body).toContain("Budget 2026.xlsx might still be open");
    }
  });
});
