import type { GraphAnswer } from "../../../src/flow/ports/graph";
import type { TokenAnswer } from "../../../src/flow/ports/signIn";
import { createPane } from "../../../src/flow/createPane";
import { budget, budgetUrl, fakeServices, ownerAccount } from "../../support/fakeServices";
import { foundAt } from "../../../src/core/workbookState";
import { latestNotice } from "../../support/latestNotice";

const refused: GraphAnswer<never> = { kind: "error", error: { status: 403, codes: ["accessdenied"] } };

function aRefusedPane() {
  const services = fakeServices();
  services.answers.graph = () => refused;
  return { services, pane: createPane(services, "own") };
}

describe("the account that Graph refused is named", () => {
  it("after finding the open workbook", async () => {
    const { pane } = aRefusedPane();
    await pane.actions.readDocument();
    expect(pane.state().workbook.kind).toBe("notFound");
    expect(pane.state().account?.displayName).toBe("Owner account");
  });

  it("after looking up another workbook, by a link and by ids", async () => {
    const byLink = aRefusedPane();
    await byLink.pane.actions.lookUpLink(budgetUrl, false);
    expect(byLink.pane.state().account?.displayName).toBe("Owner account");
    const byIds = aRefusedPane();
    await byIds.pane.actions.lookUpIds({ kind: "ref", driveId: "b!d", itemId: "01B", notes: [] }, false);
    expect(byIds.pane.state().account?.displayName).toBe("Owner account");
  });

  it("after creating a session", async () => {
    const { pane } = aRefusedPane();
    await pane.actions.create(foundAt(budgetUrl, budget), true, false);
    expect(pane.state().account?.displayName).toBe("Owner account");
    expect(latestNotice(pane)).toMatchObject({ kind: "create", account: "Owner account" });
  });
});

describe("the account that Microsoft did not sign in is named", () => {
  const trouble = { reason: "accountBlocked", number: 50057, account: "o…@contoso.com" } as const;

  it("until another one is signed in", async () => {
    const { services, pane } = aRefusedPane();
    const { token } = services.answers;
    services.answers.token = () => ({ kind: "trouble", trouble, canChoose: true });
    await pane.actions.readDocument();
    expect(pane.state()).toMatchObject({ refusedAccount: "o…@contoso.com", canChooseAccount: true });
    services.answers.token = (request) => ({ ...token(request), canChoose: true }) as TokenAnswer;
    await pane.actions.find("otherAccount");
    expect(services.asked.find(({ interactive }) => interactive !== false)).toMatchObject({
      interactive: "otherAccount",
    });
    expect(pane.state().refusedAccount).toBeUndefined();
    expect(pane.state().account?.displayName).toBe("Owner account");
  });

  it("still, after a trouble that names nobody", async () => {
    const { services, pane } = aRefusedPane();
    services.answers.token = () => ({ kind: "trouble", trouble, canChoose: true });
    await pane.actions.readDocument();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "popupClosed" } });
    await pane.actions.find(true);
    expect(pane.state()).toMatchObject({ refusedAccount: "o…@contoso.com", canChooseAccount: false });
  });

  it("but not one that was held back because Excel uses another", async () => {
    const { services, pane } = aRefusedPane();
    services.answers.token = () => ({ kind: "trouble", trouble: { ...trouble, reason: "otherAccount" } });
    await pane.actions.readDocument();
    expect(pane.state().refusedAccount).toBeUndefined();
    expect(pane.state().canChooseAccount ?? false).toBe(false);
  });
});

describe("nobody is named", () => {
  it("who was not signed in", async () => {
    const { services, pane } = aRefusedPane();
    services.answers.token = () => ({ kind: "clickNeeded" });
    await pane.actions.readDocument();
    expect(pane.state().account).toBeUndefined();
  });
});

describe("an email, which an account sends in its home organisation", () => {
  const asks = (request: { readonly mail?: true }) => request.mail === true;
  const mail = { to: ["owner@contoso.com"], subject: "1 closed", html: "<p>1 closed</p>" };
  const home = { ...ownerAccount, tenantId: "33333333-3333-4333-8333-333333333333", displayName: "Guest account" };
  const blocked = { reason: "accountBlocked", number: 50057, account: "g…@contoso.com" } as const;

  it.each([
    ["sent", { kind: "token", token: "t", account: home, scopes: ["Mail.Send"], canChoose: true }],
    ["refused", { kind: "trouble", trouble: blocked, canChoose: true }],
  ] as const)("names nobody else as the account of the workbooks, whether it is %s", async (_how, answer) => {
    const services = fakeServices();
    const { token } = services.answers;
    services.answers.token = (request) => (asks(request) ? answer : token(request));
    services.answers.graph = () => ({ kind: "ok", value: budget });
    const pane = createPane(services, "own");
    await pane.actions.readDocument();
    const { account, refusedAccount, canChooseAccount } = pane.state();
    expect(account?.displayName).toBe("Owner account");
    await pane.actions.sendResults(mail, true, () => true);
    expect(services.asked.filter(asks)).toHaveLength(1);
    expect(pane.state()).toMatchObject({ account, refusedAccount, canChooseAccount });
  });
});
