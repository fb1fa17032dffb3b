import { judgeMailError } from "../../src/core/answers/judgeMail";
import { guestAccount, ownerAccount, type DemoAccount } from "../../src/demo/entra/demoAccounts";
import { createGraph } from "../../src/graph/createGraph";
import type { Fault } from "../../src/demo/graph/faultPlan";
import { aClient, CLIENT_ID, codesOf, emulatorPerTest } from "./callGraph";

const world = emulatorPerTest();

const MAIL = { to: ["owner@contoso.com", "colleague@contoso.com"], subject: "2 closed", html: "<p>2 closed</p>" };

/** Sends with the product's adapter, and judges an error as the product does. */
async function outcomeOf(mail = MAIL, scopes = ["Mail.Send"], account: DemoAccount = ownerAccount) {
  let ids = 0;
  const graph = createGraph({
    root: world().root,
    fetch,
    isOnline: () => true,
    newId: () => `client-${(ids += 1)}`,
    limitMs: 2_000,
  });
  const answer = await graph.sendMail(mail, {
    token: world().authority.issue(account, scopes, { clientId: CLIENT_ID }),
  });
  if (answer.kind === "ok") return { kind: "accepted", requestId: answer.requestId };
  return answer.kind === "error" ? judgeMailError(answer.error) : answer;
}

const mails = () => world().emulator.control.mails();
const planned = (answer: Fault["answer"], afterEffect = false) =>
  world().emulator.plan({ operation: "sendMail", answer, afterEffect });

describe("sending an email through Graph", () => {
  it("is accepted with 202, as HTML, to each address, with a copy kept", async () => {
    expect(await outcomeOf()).toMatchObject({ kind: "accepted" });
    const kept = { from: "owner@contoso.com", to: MAIL.to, subject: "2 closed", contentType: "html", saved: true };
    expect(mails()).toEqual([expect.objectContaining({ ...kept, content: "<p>2 closed</p>" })]);
    expect(world().emulator.requests()).toMatchObject([{ method: "POST", path: "/me/sendMail", answered: 202 }]);
  });

  it("tells a missing permission, a bad address and a missing mailbox apart, and sends nothing", async () => {
    expect(await outcomeOf(MAIL, ["Files.ReadWrite.All"])).toMatchObject({ kind: "notAllowed" });
    expect(await outcomeOf({ ...MAIL, to: ["nobody@nowhere"] })).toMatchObject({ kind: "badAddress" });
    expect(await outcomeOf(MAIL, ["Mail.Send"], guestAccount)).toMatchObject({ kind: "noMailbox" });
    planned({ kind: "error", status: 400, codes: ["MailboxNotEnabledForRESTAPI"] });
    expect(await outcomeOf()).toMatchObject({ kind: "noMailbox" });
    planned({ kind: "error", status: 403, codes: ["Authorization_RequestDenied"] });
    expect(await outcomeOf()).toMatchObject({ kind: "notAllowed" });
    planned({ kind: "error", status: 413, codes: ["RequestEntityTooLarge"] });
    expect(await outcomeOf()).toMatchObject({ kind: "refused" });
    expect(mails()).toEqual([]);
  });

  it("waits where Microsoft asks for it, and is not sent meanwhile", async () => {
    planned({ kind: "error", status: 429, codes: ["TooManyRequests"], retryAfterSeconds: 9 });
    expect(await outcomeOf()).toMatchObject({ kind: "later", waitSeconds: 9 });
    planned({ kind: "error", status: 503, codes: ["ErrorServerBusy"], retryAfterSeconds: 5 });
    expect(await outcomeOf()).toMatchObject({ kind: "later", waitSeconds: 5 });
    expect(mails()).toEqual([]);
  });

  it("does not know what became of an email without Graph's own answer, even if it was sent", async () => {
    planned({ kind: "cut" }, true);
    expect(await outcomeOf()).toMatchObject({ kind: "silence" });
    expect(mails()).toHaveLength(1);
    planned({ kind: "error", status: 504, codes: ["GatewayTimeout"] }, true);
    expect(await outcomeOf()).toMatchObject({ kind: "unknown" });
    planned({ kind: "html", status: 200 });
    expect(await outcomeOf()).toMatchObject({ kind: "unknown" });
    expect(world().emulator.requests()).toHaveLength(3);
  });
});

describe("the emulator's sendMail", () => {
  const send = async (body: string, headers: Record<string, string> = {}) => {
    const answer = await aClient(world(), ownerAccount, ["Mail.Send"]).send("POST", "/me/sendMail", { body, headers });
    return [answer.status, ...codesOf(answer)];
  };
  const toRecipients = [{ emailAddress: { address: "a@b.example" } }];

  it("reads its parameter in any letter case, and text where no type is named", async () => {
    expect(await send(JSON.stringify({ Message: { toRecipients, body: { content: "x" } } }))).toEqual([202]);
    expect(mails()).toMatchObject([{ contentType: "text", content: "x", saved: true }]);
  });

  it("refuses what is no message, no recipient, and no JSON", async () => {
    expect(await send("{")).toEqual([400, "RequestBodyRead"]);
    expect(await send("{}")).toEqual([400, "ErrorInvalidRequest"]);
    expect(await send(JSON.stringify({ message: { toRecipients: [] } }))).toEqual([400, "ErrorInvalidRecipients"]);
    expect(await send("x", { "Content-Type": "text/csv" })).toEqual([415, "RequestBodyRead"]);
    const saved = { message: { toRecipients }, saveToSentItems: "perhaps" };
    expect(await send(JSON.stringify(saved))).toEqual([400, "RequestBodyRead"]);
    expect(mails()).toEqual([]);
  });
});
