import { bulkSentences, closeManySentences, forgetManySentences } from "../../src/strings/messages/bulkSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { proofSentences } from "../../src/strings/messages/proofSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { until } from "../support/until";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, ownSession, placeOf, storedStatements } from "./support/stored";

let pane: OpenedPane;
/** Two of the open workbook, two of another; one whose file is not found yet, and one that names no workbook. */
let here: readonly string[];
let there: readonly string[];
const addressOnly = deadId("address");
const placeless = deadId("placeless");

beforeEach(async () => {
  pane = await openPane();
  await pane.ready();
  here = [await sessionInGraph(pane), await sessionInGraph(pane)];
  there = [await sessionInGraph(pane, true, "second"), await sessionInGraph(pane, true, "second")];
  const statements = [
    ...here.map((id, index) => ownSession(id, { label: `Near ${index + 1}` }, 60_000 + index)),
    ...there.map((id, index) => ownSession(id, { label: `Far ${index + 1}`, ...placeOf("second") }, 120_000 + index)),
    {
      ...withoutPlace(addedSession(addressOnly, {}, 180_000)),
      documentUrl: "https://contoso.sharepoint.com/other.xlsx",
    },
    withoutPlace(addedSession(placeless, {}, 240_000)),
  ];
  const frame = await pane.paneFrame();
  await frame.evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, storedStatements(statements));
  await pane.reopen();
  await pane.pane.getByText(paneSentences.otherWorkbooks(4)).click();
  await pane.rowOf(placeless).waitFor();
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

function withoutPlace({
  driveId: _drive,
  itemId: _item,
  fileName: _name,
  ...rest
}: SessionStatement): SessionStatement {
  return rest;
}

const bar = () => pane.pane.getByRole("toolbar", { name: selectionSentences.name });
const line = () => pane.pane.getByRole("region", { name: bulkSentences.name });
const box = (id: string) => pane.rowOf(id).getByRole("checkbox");
const inBar = (name: string) => bar().getByRole("button", { name, exact: true });
const requests = (operation: string) =>
  pane.simulation.graph.requests().filter((request) => request.operation === operation);
const selectEverything = async () => {
  await pane.button(paneSentences.select).click();
  for (const id of [...here, ...there, addressOnly, placeless]) await box(id).check();
};

describe("sessions of other workbooks", () => {
  it("are closed with those of the open one, each at its own workbook; what is left out is named by reason", async () => {
    await selectEverything();
    await bar().getByText(selectionSentences.count(6)).waitFor();
    await inBar(selectionSentences.closeSome(4, 6)).click();

    const confirm = pane.dialog.getByRole("button", { name: closeManySentences.close(4) });
    await until(() => confirm.isEnabled());
    const said = await pane.dialog.innerText();
    for (const sentence of [
      closeManySentences.risk.saves(4),
      closeManySentences.leftOutBecause.notFound(1),
      closeManySentences.leftOutBecause.unplaced(1),
    ])
      expect(said).toContain(sentence);
    for (const { name } of [workbooks.budget, workbooks.second]) expect(said).toContain(name);
    // Only what Graph said of a file is shown, and it was asked for once.
    await pane.dialog.getByRole("checkbox", { name: proofSentences.noteMany }).check();
    await pane.dialog.getByText(proofSentences.notedMany(2)).waitFor();
    await confirm.click();

    await line()
      .getByText(`${bulkSentences.summary([bulkSentences.counted.closed(4)])}.`)
      .waitFor();
    const closes = requests("closeSession");
    expect(
      closes.map(({ path }) => [workbooks.budget, workbooks.second].findIndex(({ id }) => path.includes(id))),
    ).toEqual([0, 0, 1, 1]);
    expect(pane.simulation.graph.violations()).toEqual([]);
    expect(pane.simulation.graph.control.sessions().filter(({ end }) => end === undefined)).toEqual([]);

    // The second workbook is changed by somebody afterwards: its sessions' proof says so, the other's does not.
    pane.simulation.graph.control.save("second");
    await line().getByRole("button", { name: bulkSentences.results }).click();
    const entry = (name: string) => pane.dialog.getByRole("listitem").filter({ hasText: name });
    for (const [name, sentence] of [
      ["Near 2", proofSentences.same],
      ["Far 1", proofSentences.changed],
    ] as const) {
      await entry(name).getByRole("button", { name: proofSentences.show }).click();
      await entry(name).getByText(sentence).waitFor();
    }
  });

  it("are forgotten together without a word to Microsoft, and *Undo* brings them back", async () => {
    await pane.button(paneSentences.select).click();
    await inBar(selectionSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: selectionSentences.elsewhere }).click();
    await bar().getByText(selectionSentences.count(4)).waitFor();
    const before = pane.simulation.graph.requests().length;
    await inBar(selectionSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: selectionSentences.forget }).click();
    await pane.dialog.getByRole("button", { name: forgetManySentences.forget(4) }).click();
    await pane.notice.getByText(noticeSentences.forgotten(4)).waitFor();
    await pane.rowOf(there[0] ?? "").waitFor({ state: "detached" });
    await pane.notice.getByRole("button", { name: stepSentences.undo }).click();
    await pane.pane.getByText(paneSentences.otherWorkbooks(4)).waitFor();
    expect(pane.simulation.graph.requests()).toHaveLength(before);
  });

  it("are checked as far as their workbooks are known, and the menu says of how many that is", async () => {
    await selectEverything();
    await inBar(selectionSentences.more).click();
    const item = pane.pane.getByRole("menuitem", { name: selectionSentences.check });
    expect(await item.innerText()).toContain(selectionSentences.part(4, 6));
    await item.click();
    await line()
      .getByText(`${bulkSentences.summary([bulkSentences.counted.alive(4)])}.`)
      .waitFor();
    expect(requests("refreshSession")).toHaveLength(4);
  });

  it("are selected by keys as well: Space, Shift with arrows, Ctrl+A in their list, Delete", async () => {
    const press = (key: string) => pane.page.keyboard.press(key);
    await pane.rowOf(there[0] ?? "").focus();
    await press(" ");
    await bar().getByText(selectionSentences.count(1)).waitFor();
    await press("Shift+ArrowDown");
    await bar().getByText(selectionSentences.count(2)).waitFor();
    await press("Shift+ArrowUp");
    await bar().getByText(selectionSentences.count(1)).waitFor();
    await pane.rowOf(here[0] ?? "").focus();
    await press("Control+a");
    // What is selected in another list stays so.
    await bar().getByText(selectionSentences.count(3)).waitFor();
    await press("Delete");
    await pane.dialog.getByText(closeManySentences.title(3)).waitFor();
  });
});
