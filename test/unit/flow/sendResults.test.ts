import { createOnlineActions } from "../../../src/flow/onlineActions";
import { createModel, createPaneContext } from "../../../src/flow/paneContext";
import { fakeServices, openBudget, ownerAccount, type FakeServices } from "../../support/fakeServices";
import { noticePlace } from "../../../src/core/noticePlace";
import type { Notice } from "../../../src/core/paneState";
import { describeNotice } from "../../../src/strings/describeNotice";
import { english } from "../../../src/strings/language";
import { describeMail } from "../../../src/strings/describeMail";
import { mailSentences } from "../../../src/strings/messages/mailSentences";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import type { SentMail } from "../../../src/core/answers/judgeMail";

const MAIL = { to: ["owner@contoso.com"], subject: "1 closed", html: "<p>1 closed</p>" };

let services: FakeServices;

/** `isAwaited`: the dialog is still open when the answer comes. */
async function sendAndTell(isAwaited: boolean): Promise<{ readonly sent: SentMail; readonly told: readonly Notice[] }> {
  const model = createModel({
    workbook: openBudget,
    sessions: [],
    quarantined: 0,
    view: services.store.view(),
    paneNotices: [],
    rowNotices: new Map(),
    activities: new Map(),
    keptAlive: new Map(),
    creating: { kind: "idle" },
  });
  const context = createPaneContext(services, model, "own");
  const { sendResults } = createOnlineActions({ ...context, services });
  const sent = await sendResults(MAIL, true, () => isAwaited);
  return { sent, told: model.state().paneNotices };
}

const send = async () => (await sendAndTell(true)).sent;

const words = (sent: SentMail) =>
  describeMail(
    sent,
    { to: MAIL.to, from: sent.from, at: Date.UTC(2026, 2, 2, 10), language: "en-US" },
    mailSentences,
    troubleSentences,
    jointSentences,
  );

const refused = (status: number, codes: readonly string[], retryAfterSeconds?: number) => ({
  kind: "error" as const,
  error: { status, codes, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
});

beforeEach(() => {
  services = fakeServices();
});

describe("an email whose dialog is closed before Microsoft answers", () => {
  const tell = (notice: Notice | undefined) =>
    notice && describeNotice(notice, { fileAccess: "own", language: "en-US" }, english);

  it("is told as accepted in passing", async () => {
    const [notice, ...others] = (await sendAndTell(false)).told;
    expect([notice && noticePlace(notice), others]).toEqual(["toast", []]);
    expect(tell(notice)).toMatchObject({ tone: "success", title: mailSentences.titles.accepted });
    expect(tell(notice)?.body).toContain("owner@contoso.com");
  });

  it.each([
    ["refused", refused(403, ["erroraccessdenied"]), mailSentences.titles.notSent, mailSentences.notAllowed],
    [
      "unclear",
      { kind: "silence" as const, clientRequestId: "1" },
      mailSentences.titles.unknown,
      mailSentences.unknown,
    ],
  ])("stays told where the answer is %s", async (_what, answer, title, body) => {
    services.answers.graph = () => answer;
    const [notice, ...others] = (await sendAndTell(false)).told;
    expect([notice && noticePlace(notice), others]).toEqual(["pane", []]);
    expect(tell(notice)).toMatchObject({ tone: "warning", title, body });
  });

  it("may have been sent where an error was thrown instead of an answer", async () => {
    Object.assign(services.signIn, { token: () => Promise.reject(new Error("planned")) });
    expect((await sendAndTell(false)).told).toMatchObject([{ kind: "mail", sent: { kind: "unknown" } }]);
  });

  it("is told once: in the dialog, where that is still open", async () => {
    expect((await sendAndTell(true)).told).toEqual([]);
  });
});

describe("sending results by email", () => {
  it("asks for Mail.Send and nothing else, in the home tenant, whatever workbook is shown", async () => {
    await send();
    expect(services.asked.filter(({ mail }) => mail === true)).toEqual([
      { fileAccess: "own", mail: true, interactive: true },
    ]);
    expect(services.asked.every(({ mail, interactive }) => mail === true || interactive === false)).toBe(true);
    expect(services.sent.map(({ call }) => call)).toEqual(["sendMail"]);
  });

  it("calls an accepted email accepted, and never delivered or sent", async () => {
    const sentence = words(await send());
    const seen = sentence.replace(/[\u2068\u2069]/g, "");
    expect(seen).toBe(
      "Microsoft accepted the email from Owner account to owner@contoso.com. We can't see whether it arrives.",
    );
    expect(sentence).not.toMatch(/delivered|was sent/);
  });

  it("takes one fresh token after a 401, and then gives up", async () => {
    services.answers.graph = () => refused(401, ["invalidauthenticationtoken"]);
    const sent = await send();
    expect(sent.kind).toBe("refused");
    expect(services.sent.map(({ token }) => token)).toEqual(["first-token", "fresh-token"]);
  });

  it("has a sentence of its own for each way in which it fails, and repeats none by itself", async () => {
    const sentences: string[] = [];
    for (const answer of [
      refused(400, ["errorinvalidrecipients"]),
      refused(403, ["erroraccessdenied"]),
      refused(404, ["mailboxnotenabledforrestapi"]),
      refused(429, ["toomanyrequests"], 90),
      refused(413, []),
      { kind: "silence" as const, clientRequestId: "client-1" },
      { kind: "offline" as const },
    ]) {
      services = fakeServices();
      services.answers.graph = () => answer;
      sentences.push(words(await send()));
      expect(services.sent).toHaveLength(1);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
    const unknown = sentences.filter((sentence) => !sentence.toLowerCase().includes("nothing was sent"));
    expect(unknown).toEqual([mailSentences.unknown]);
  });

  it("sends nothing without a token, says why, and leaves the shown account as it is", async () => {
    const account = { ...ownerAccount, displayName: "Home account" };
    services.answers.token = () => ({
      kind: "trouble",
      trouble: { reason: "consentMissing", account: "Home account" },
    });
    expect(words(await send())).toContain(mailSentences.notSent(troubleSentences.signIn.consentMissing.title));
    services.answers.token = () => ({ kind: "clickNeeded" });
    expect(words(await send())).toBe(mailSentences.signInNeeded);
    expect(services.sent).toEqual([]);
    services.answers.token = () => ({ kind: "token", token: "t", account, scopes: ["Mail.Send"] });
    expect((await send()).from).toBe("Home account");
  });
});
