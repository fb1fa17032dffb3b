import { signInAt } from "../../../src/flow/signInAt";
import { budgetUrl, fakeServices, openBudget } from "../../support/fakeServices";

describe("a request for a token", () => {
  it("names the host of the workbook that is shown, and another one where it is about another workbook", async () => {
    const services = fakeServices();
    const signIn = signInAt(services.signIn, () => openBudget);
    await signIn.token({ fileAccess: "own", interactive: false });
    await signIn.token({ fileAccess: "own", interactive: false, host: "fabrikam.sharepoint.com" });
    expect(services.asked.map(({ host }) => host)).toEqual([new URL(budgetUrl).host, "fabrikam.sharepoint.com"]);
  });

  it("names none where no workbook is known", async () => {
    const services = fakeServices();
    const signIn = signInAt(services.signIn, () => ({ kind: "starting" }));
    await signIn.token({ fileAccess: "own", interactive: false });
    expect(services.asked).toEqual([{ fileAccess: "own", interactive: false }]);
  });
});
