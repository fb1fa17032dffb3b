import type { GraphAnswer } from "../../../src/flow/ports";
import { createPane } from "../../../src/flow/createPane";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";
import { foundAt } from "../../../src/flow/foundAt";

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
