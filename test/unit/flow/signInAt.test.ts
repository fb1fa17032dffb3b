import { createPane, type Pane } from "../../../src/flow/createPane";
import { signInAt } from "../../../src/flow/signInAt";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";

const REQUEST = { fileAccess: "own", interactive: false } as const;

describe("a request for a token", () => {
  it("names the host of the workbook that is shown, and another one where it is about another workbook", async () => {
    const services = fakeServices();
    const signIn = signInAt(services.signIn, () => openBudget);
    await signIn.token({ fileAccess: "own", interactive: false });
    await signIn.token({ fileAccess: "own", interactive: false, host: "fabrikam.sharepoint.com" });
    expect(services.asked.map(({ host }) => host)).toEqual([new URL(budgetUrl).host, "fabrikam.sharepoint.com"]);
  });

  it("names none for an email, which goes out from the account's own mailbox", async () => {
    const services = fakeServices();
    await signInAt(services.signIn, () => openBudget).token({ ...REQUEST, mail: true });
    expect(services.asked).toEqual([{ ...REQUEST, mail: true }]);
  });

  it("names none where no workbook is known", async () => {
    const services = fakeServices();
    const signIn = signInAt(services.signIn, () => ({ kind: "starting" }));
    await signIn.token({ fileAccess: "own", interactive: false });
    expect(services.asked).toEqual([{ fileAccess: "own", interactive: false }]);
  });

  it("names the host of a workbook that is still looked for, and of one that was chosen by hand", async () => {
    const services = fakeServices();
    await signInAt(services.signIn, () => ({ kind: "finding", url: budgetUrl })).token(REQUEST);
    const webUrl = "https://fabrikam.sharepoint.com/Budget.xlsx";
    const chosen = { ...openBudget, item: { ...openBudget.item, webUrl }, from: { kind: "byHand" } } as const;
    await signInAt(services.signIn, () => chosen).token(REQUEST);
    await signInAt(services.signIn, () => ({ ...openBudget, item: chosen.item })).token(REQUEST);
    const { host } = new URL(budgetUrl);
    expect(services.asked.map((asked) => asked.host)).toEqual([host, "fabrikam.sharepoint.com", host]);
  });
});

describe("an action on a workbook of another host than the one that is open", () => {
  const item = { driveId: "d", itemId: "i", name: "Plan.xlsx", webUrl: "https://fabrikam.sharepoint.com/Plan.xlsx" };
  const plan = { kind: "found", item, from: { kind: "byHand" }, outOfDate: false } as const;
  const sessionOf = ({ state }: Pane) => {
    const [session] = state().sessions;
    if (session === undefined) throw new Error("The pane lists no session.");
    return session;
  };

  it.each<[string, (pane: Pane) => unknown]>([
    ["close", (pane) => pane.actions.close(sessionOf(pane), plan, false)],
    ["contact", (pane) => pane.actions.contact(sessionOf(pane), plan, false)],
    ["closing many", (pane) => pane.actions.closeMany([{ session: sessionOf(pane), workbook: plan }])],
    ["create", (pane) => pane.actions.create(plan, true, false)],
    ["who has checked it out", (pane) => pane.actions.readCheckOut(item, false)],
    ["finding it by its link", (pane) => pane.actions.lookUpLink(item.webUrl, false)],
  ])("asks for a token as that host's: %s", async (_what, act) => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "ok", value: budget });
    const pane = createPane(services, "own");
    await pane.actions.readDocument();
    await pane.actions.add([{ id: aSessionId("one"), facts: { driveId: "d", itemId: "i" } }], "added");
    expect(pane.state().workbook).toMatchObject({ kind: "found", item: budget });
    services.asked.length = 0;
    void act(pane);
    await idle();
    expect(services.asked.map(({ host }) => host)).toEqual(["fabrikam.sharepoint.com"]);
  });
});

describe("a workbook that is looked up before anything is shown", () => {
  const url = "https://fabrikam.sharepoint.com/sites/Plan/Shared%20Documents/Plan.xlsx";

  it.each([
    ["Excel has not answered yet", false],
    ["Excel has answered", true],
  ])("is asked for as its own host's: %s", async (_when, answers) => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "c" });
    const read = () => (answers ? Promise.resolve({ kind: "url", url } as const) : new Promise<never>(() => undefined));
    const pane = createPane({ ...services, document: { read, urlAtLoad: () => url } }, "own");
    void pane.actions.readDocument();
    pane.actions.lookAhead();
    await idle();
    expect(services.asked.length).toBeGreaterThan(0);
    expect(new Set(services.asked.map(({ host }) => host))).toEqual(new Set(["fabrikam.sharepoint.com"]));
  });
});
