import { signInAt } from "../../../src/flow/signInAt";
import { budgetUrl, fakeServices, openBudget } from "../../support/fakeServices";

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
