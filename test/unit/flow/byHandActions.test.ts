import { createPane } from "../../../src/flow/createPane";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";

describe("looking up another workbook with more permission", () => {
  it("asks for all files this once, and a permission that was declined is not taken as given", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "cancelled" } });
    const pane = createPane(services, "own");
    const answer = await pane.actions.lookUpLink(budgetUrl, true, "all");
    expect(answer).toMatchObject({ kind: "trouble", trouble: { kind: "signIn" } });
    expect(services.asked[0]).toMatchObject({ fileAccess: "all", interactive: true });
    expect(pane.fileAccess()).toBe("own");
  });
});

describe("which file a confirmation is about", () => {
  it("is an answer even when something throws that nobody thought of, so that the dialog does not wait for ever", async () => {
    const services = fakeServices();
    services.answers.token = () => {
      throw new Error("MSAL threw.");
    };
    const pane = createPane(services, "own");
    const answer = await pane.actions.whichFile({ driveId: "b!drive", itemId: "01ITEM" });
    expect(answer).toMatchObject({ kind: "trouble" });
  });

  it.each(["refused", "thrown"])("is asked again after it was %s, and once it was found, no more", async (how) => {
    const services = fakeServices();
    const { token } = services.answers;
    const pane = createPane(services, "own");
    const item = { driveId: budget.driveId, itemId: budget.itemId };
    services.answers.graph = () => ({ kind: "error", error: { status: 503, codes: ["serviceNotAvailable"] } });
    if (how === "thrown") {
      services.answers.token = () => {
        throw new Error("MSAL threw.");
      };
    }
    expect(await pane.actions.whichFile(item)).toMatchObject({ kind: "trouble" });
    Object.assign(services.answers, { token, graph: () => ({ kind: "ok", value: budget }) });
    services.sent.length = 0;
    expect(await pane.actions.whichFile(item)).toEqual({ kind: "found", item: budget });
    expect(await pane.actions.whichFile(item)).toEqual({ kind: "found", item: budget });
    expect(services.sent.map(({ call }) => call)).toEqual(["item"]);
  });
});
