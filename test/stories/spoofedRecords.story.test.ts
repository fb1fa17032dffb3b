import { workbooks } from "../../src/demo/graph/contosoWorld";
import { shownText } from "../../src/core/shownText";
import { describeExactly } from "../../src/strings/describeTime";
import { detailsSentences } from "../../src/strings/messages/detailsSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { folderSentences } from "../../src/strings/messages/folderSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { heldRequests } from "./support/heldRequests";
import { leaveRecord } from "../../src/demo/scenarios/asAutomation";
import { openPane, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId } from "./support/stored";

const { budget, second } = workbooks;
const here = { driveId: budget.drive.id, itemId: budget.id };
const elsewhere = { driveId: second.drive.id, itemId: second.id };
const LIE = { fileName: "Payroll FINAL.xlsx", webUrl: "https://evil.example.com/payroll.xlsx" };
const { whichFile, close } = dialogSentences;

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** Opens the pane again over what somebody left in the folder of the workbook that is shown. */
async function withRecord(id: string, facts: object): Promise<void> {
  pane = await openPane();
  await readRecord(id, facts);
}

async function readRecord(id: string, facts: object): Promise<void> {
  await leaveRecord(pane.simulation, budget.id, `${id.slice(-6)}.json`, { sessionId: id, ...facts });
  await pane.reopen();
  await pane.pane
    .getByRole("region", { name: folderSentences.name })
    .getByText(/1 session read at/)
    .waitFor();
}

const told = async (id: string) => {
  await pane.moreButton(id).click();
  await pane.pane.getByRole("menuitem", { name: menuSentences.details }).click();
  await pane.dialog.waitFor();
  const text = await pane.dialog.innerText();
  await pane.page.keyboard.press("Escape");
  await pane.dialog.waitFor({ state: "detached" });
  return text;
};

const askToClose = async (id: string) => {
  await pane.closeButton(id).click();
  await pane.dialog.waitFor();
};

describe("what somebody's record in OneDrive says of a session, on screen", () => {
  it("calls the file of the open workbook as Microsoft does, and says that a kind that was only said may lose changes", async () => {
    pane = await openPane();
    const id = await sessionInGraph(pane, false);
    await readRecord(id, { ...here, ...LIE, persistChanges: true });
    const row = pane.rowOf(id);
    await row.getByText(paneSentences.kind.reported).waitFor();
    expect(await row.innerText()).not.toContain(paneSentences.kind.saves);

    const details = await told(id);
    expect(details).toContain(detailsSentences.recordOf("Owner account", "Contoso automation"));
    expect(details).toContain(detailsSentences.workbookReported);

    await askToClose(id);
    const text = await pane.dialog.innerText();
    expect(text).toContain(close.doubts.kindReported);
    expect(text).toContain("Workbook: Budget 2026.xlsx");
    expect(text).not.toContain("Payroll");
    expect(text).not.toContain("evil.example.com");
    expect(await pane.dialog.getAttribute("role")).toBe("alertdialog");
    await pane.dialog.getByRole("button", { name: close.discard }).click();
    await row.getByText("Closed", { exact: true }).waitFor();
  });

  it("waits with the close for Microsoft's name and address of another file, and takes none from the record", async () => {
    await withRecord(deadId("5b00f1"), { ...elsewhere, ...LIE, persistChanges: true });
    await pane.pane.getByText(paneSentences.otherWorkbooks(1)).click();
    const release = await heldRequests(pane, `**/items/${second.id}?*`);
    await askToClose(deadId("5b00f1"));
    await pane.dialog.getByText(whichFile.asking).waitFor();
    expect(await pane.dialog.getByRole("button", { name: close.discard }).isDisabled()).toBe(true);
    expect(await pane.dialog.innerText()).not.toContain("Payroll");
    release();
    await pane.dialog.getByText(/^Workbook: Travel costs.xlsx/).waitFor();
    expect(await pane.dialog.getByRole("button", { name: close.discard }).isDisabled()).toBe(false);
    const text = await pane.dialog.innerText();
    expect(text).toContain(dialogSentences.otherWorkbookWarning(shownText("Travel costs.xlsx")));
    expect(text).not.toContain("Payroll");
    expect(text).not.toContain("evil.example.com");
  });

  it.each([
    ["cut", { kind: "cut" }, whichFile.noAnswer],
    ["refused", { kind: "error", status: 404, codes: ["itemNotFound"] }, whichFile.notFound],
  ] as const)(
    "says so where Microsoft's answer is %s, and whose word the name is then",
    async (_name, answer, words) => {
      await withRecord(deadId("5b00f2"), { ...elsewhere, ...LIE });
      pane.watch.allow("console", /^(Failed to load resource|Access to fetch at)/);
      await pane.pane.getByText(paneSentences.otherWorkbooks(1)).click();
      for (let times = 0; times < 6; times += 1) pane.simulation.graph.plan({ operation: "item", answer });
      await askToClose(deadId("5b00f2"));
      await pane.dialog.getByText(words).waitFor();
      await pane.dialog.getByText(whichFile.reportedName(shownText(LIE.fileName))).waitFor();
      expect(await pane.dialog.innerText()).not.toContain("evil.example.com");
      pane.simulation.graph.control.clearFaults();
    },
  );

  it("says offline that it can't ask, and asks again when the dialog is opened once more", async () => {
    await withRecord(deadId("5b00f3"), { ...elsewhere, ...LIE });
    pane.watch.allow("console", /^(Failed to load resource|Access to fetch at)/);
    await pane.pane.getByText(paneSentences.otherWorkbooks(1)).click();
    await pane.context.setOffline(true);
    await askToClose(deadId("5b00f3"));
    await pane.dialog.getByText(whichFile.offline).waitFor();
    await pane.dialog.getByRole("button", { name: dialogSentences.cancel }).click();
    await pane.dialog.waitFor({ state: "detached" });
    await pane.context.setOffline(false);
    await askToClose(deadId("5b00f3"));
    await pane.dialog.getByText(/^Workbook: Travel costs.xlsx/).waitFor();
  });

  it.each([
    ["closed in 1970", { answer: "closed", answeredAt: "1970-01-01T00:00:00Z", status: "closed" }],
    ["ended in 9999", { answer: "ended", answeredAt: "9999-12-31T23:59:59Z", writtenAt: "9999-12-31T23:59:59Z" }],
    ["closed by another pane of ours", { answer: "closed", door: "createdHere", writer: "pane-1" }],
  ])("reports a session that was %s as a record says, and closes it all the same", async (_name, facts) => {
    pane = await openPane();
    const id = await sessionInGraph(pane);
    await readRecord(id, { ...here, ...facts });
    const row = pane.rowOf(id);
    await row.getByText(paneSentences.status.reportedClosed).waitFor();
    await pane.reopen();
    await row.getByText(paneSentences.status.reportedClosed).waitFor();
    expect(await row.innerText()).not.toMatch(/9999|1970/);
    await askToClose(id);
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await row.getByText("Closed", { exact: true }).waitFor();
    expect(pane.simulation.graph.control.sessions().map(({ end }) => end)).toEqual(["closed"]);
  });

  it("hides nothing in somebody else's name: the owner that it names is only said", async () => {
    await withRecord(deadId("5b00f4"), { ...here, ownerKey: "fedcba9876543210", persistChanges: true });
    await askToClose(deadId("5b00f4"));
    await pane.dialog.getByText(close.doubts.owner).waitFor();
  });

  it("never says of a use that was only reported that it was seen here", async () => {
    const lastUsedAt = "2026-01-01T00:00:00Z";
    await withRecord(deadId("5b00f5"), { ...here, lastUsedAt, answer: "alive", answeredAt: lastUsedAt });
    const text = await pane.rowOf(deadId("5b00f5")).innerText();
    expect(text).not.toMatch(/seen here/i);
    expect(text).toContain(paneSentences.life.useReported("").trim());
    const details = await told(deadId("5b00f5"));
    expect(details).toContain(detailsSentences.lastUsedAt);
    expect(details).not.toContain(detailsSentences.seenAliveAt);
    expect(describeExactly(Date.parse(lastUsedAt), "en-US")).toMatch(/2026/);
  });
});
