import { createPane } from "../../../src/flow/createPane";
import { budgetUrl, fakeServices } from "../../support/fakeServices";

describe("what the pane may reach", () => {
  it.each([
    ["own", ["Files.ReadWrite"]],
    ["own", []],
    ["own", ["Files.Read.All", "Sites.ReadWrite.All"]],
    ["all", ["Files.ReadWrite", "Files.ReadWrite.All"]],
  ] as const)("is %s after a token for %j, whatever was asked for", async (fileAccess, scopes) => {
    const services = fakeServices();
    const { token } = services.answers;
    services.answers.token = (request) => ({ ...token(request), scopes }) as ReturnType<typeof token>;
    const pane = createPane(services, "own");
    await pane.actions.lookUpLink(budgetUrl, false);
    expect(pane.fileAccess()).toBe(fileAccess);
    await pane.actions.signIn();
    expect(services.asked.at(-1)?.fileAccess).toBe(fileAccess);
  });
});
