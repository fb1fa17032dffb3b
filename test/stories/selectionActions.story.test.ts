import { keepAliveSentences } from "../../src/strings/messages/keepAliveSentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { selectedSentences } from "../../src/strings/messages/selectedSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { until } from "../support/until";
import { addByHand } from "./support/addByHand";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;
let ids: readonly string[];

beforeEach(async () => {
  pane = await openPane();
  await pane.ready();
  ids = [await sessionInGraph(pane), await sessionInGraph(pane)];
  await addByHand(pane, ids.join("\n"));
  await pane.button(paneSentences.select).click();
  await pane.button(selectionSentences.all).click();
  await pane.button(selectionSentences.more).click();
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const choose = (name: string) => pane.pane.getByRole("menuitem", { name, exact: true }).click();
const requests = (operation: string) =>
  pane.simulation.graph.requests().filter((request) => request.operation === operation);

describe("several selected sessions", () => {
  it("go out by email as what is known of them, read before it is sent, without a whole ID", async () => {
    await choose(selectionSentences.email);
    await pane.dialog.getByText(selectedSentences.title(2)).waitFor();
    for (const id of ids) await pane.dialog.getByText(`…${id.slice(-6)}`, { exact: true }).waitFor();
    await pane.dialog.getByRole("button", { name: mailSentences.open }).click();
    await pane.dialog.getByRole("button", { name: mailSentences.send, exact: true }).click();
    await pane.page.getByRole("button", { name: "Continue", exact: true }).click();
    await pane.dialog.getByText(/^Microsoft accepted the email/).waitFor();
    const [mail, ...others] = pane.simulation.graph.control.mails();
    expect([mail?.to, others]).toEqual([["owner@contoso.com"], []]);
    for (const id of ids) {
      expect(JSON.stringify(mail)).toContain(id.slice(-6));
      expect(JSON.stringify(mail)).not.toContain(id);
    }
    expect(requests("refreshSession")).toEqual([]);
  });

  it("are kept alive together for some minutes, one request after the other", async () => {
    await choose(keepAliveSentences.menu(15));
    await pane.pane
      .getByText(/^Kept alive until .*, next contact in/)
      .nth(1)
      .waitFor();
    await until(() => requests("refreshSession").length === 2);
    expect(pane.simulation.graph.violations()).toEqual([]);
  });
});
