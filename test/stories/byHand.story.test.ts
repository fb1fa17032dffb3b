import { reasonSentences } from "../../src/strings/messages/reasonSentences";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { pasteSentences } from "../../src/strings/messages/pasteSentences";
import { openPane, type OpenedPane } from "./support/openPane";
import { heldRequests } from "./support/heldRequests";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId } from "./support/stored";
import { timePasses } from "./support/timePasses";

const { byHand: words } = dialogSentences;
const menu = menuSentences;
const { forecast, budget, ofColleague } = workbooks;
const FORECAST_LINK = "https://contoso.sharepoint.com/sites/Finance/Shared%20Documents/Forecast%202026.xlsx";

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane({ configuration: { scopes: "all" } });
  await pane.pane.getByRole("heading", { name: budget.name }).waitFor();
  await pane.button(paneSentences.more).click();
  await pane.pane.getByRole("menuitem", { name: menu.otherWorkbook }).click();
  await pane.dialog.waitFor();
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

async function fill(fields: Partial<Record<"siteId" | "driveId" | "itemId" | "userId" | "sessionId", string>>) {
  await pane.dialog.getByText(words.orIds).click();
  for (const [name, value] of Object.entries(fields)) {
    await pane.dialog.getByLabel(words[name as keyof typeof fields], { exact: true }).fill(value);
  }
}

/** Not even one more byte fits in after this. */
function fillStorage(): void {
  for (let size = 1 << 20, key = 0; size >= 1; key += 1) {
    try {
      localStorage.setItem(`other/${key}`, "x".repeat(size));
    } catch {
      size >>= 1;
    }
  }
}

const link = () => pane.dialog.getByLabel(words.link, { exact: true });
const find = () => pane.dialog.getByRole("button", { name: words.find }).click();
const heading = (name: string) => pane.pane.getByRole("heading", { name, exact: true });
const since = (before: number) =>
  pane.simulation.graph
    .requests()
    .slice(before)
    // The folder in OneDrive is asked for, too; it is another subject.
    .filter(({ operation }) => operation === "item" || operation === "sharedItem")
    .map(({ method, path }) => `${method} ${path}`);

async function useIt(name: string): Promise<void> {
  await pane.dialog.getByText(`Found ${name}`).waitFor();
  await pane.dialog.getByRole("button", { name: words.use }).click();
  await heading(name).waitFor();
  await pane.pane.getByText(paneSentences.byHandNote).waitFor();
}

describe("a workbook named by hand", () => {
  it("by its link is found by Graph, shown before it is used, and the way back is one click", async () => {
    await link().fill(FORECAST_LINK);
    await find();
    await useIt(forecast.name);
    await pane.button(paneSentences.backToDocument).click();
    await heading(budget.name).waitFor();
  });

  it("by Drive ID and Item ID is asked for with exactly these", async () => {
    const before = pane.simulation.graph.requests().length;
    await fill({ driveId: forecast.drive.id, itemId: forecast.id });
    await find();
    await useIt(forecast.name);
    expect(since(before)).toEqual([`GET /drives/${forecast.drive.id}/items/${forecast.id}`]);
  });

  it("with OneDrive alone is looked for in the own drive", async () => {
    const before = pane.simulation.graph.requests().length;
    await fill({ itemId: budget.id });
    await pane.dialog.getByLabel(words.source).selectOption("OneDrive");
    await find();
    await useIt(budget.name);
    expect(since(before)).toEqual([`GET /me/drive/items/${budget.id}`]);
  });

  it("with a Site alone is looked for in its default library", async () => {
    const siteId = forecast.drive.site?.id ?? "";
    const before = pane.simulation.graph.requests().length;
    await fill({ siteId, itemId: forecast.id });
    await find();
    await useIt(forecast.name);
    expect(since(before).map((line) => decodeURIComponent(line))).toEqual([
      `GET /sites/${siteId}/drive/items/${forecast.id}`,
    ]);
  });

  it("with another User ID gets the note that a sign-in reaches only what its own user may open", async () => {
    await fill({ userId: ofColleague.drive.owner?.objectId ?? "", itemId: ofColleague.id });
    await pane.dialog.getByText(words.otherUser).waitFor();
  });

  it("takes a Workbook Session ID along, which is in the list then", async () => {
    const id = deadId("00dd01");
    await fill({ driveId: forecast.drive.id, itemId: forecast.id, sessionId: id });
    await find();
    await useIt(forecast.name);
    await pane.rowOf(id).waitFor();
  });

  it("by its link takes a Workbook Session ID along, too", async () => {
    const id = deadId("00dd02");
    await link().fill(FORECAST_LINK);
    await fill({ sessionId: id });
    await find();
    await useIt(forecast.name);
    await pane.rowOf(id).waitFor();
  });

  it("by its link is not asked for with a session id that cannot be right", async () => {
    const before = pane.simulation.graph.requests().length;
    await link().fill(FORECAST_LINK);
    await fill({ sessionId: "15.SG2PEPF00028F251" });
    await find();
    await pane.dialog.getByText(`${words.sessionId}: ${pasteSentences.notAnId}`).waitFor();
    expect(since(before)).toEqual([]);
  });

  it("is not shown as found for a link that was changed meanwhile", async () => {
    const answer = await heldRequests(pane, "**/shares/**");
    const answered = pane.page.waitForResponse((response) => response.url().includes("/shares/"));
    await link().fill(FORECAST_LINK);
    await find();
    await link().fill(FORECAST_LINK.replace("2026", "2031"));
    answer();
    await answered;
    // Long enough for the late answer to be drawn.
    await timePasses(await pane.paneFrame(), 500);
    await pane.dialog.getByRole("button", { name: words.find }).waitFor();
    expect(await pane.dialog.getByText(`Found ${forecast.name}`).count()).toBe(0);
  });

  it("stays in the dialog, with the reason, when its session id finds no room", async () => {
    await link().fill(FORECAST_LINK);
    await fill({ sessionId: deadId("00dd03") });
    await find();
    await pane.dialog.getByText(`Found ${forecast.name}`).waitFor();
    await (await pane.paneFrame()).evaluate(fillStorage);
    await pane.dialog.getByRole("button", { name: words.use }).click();
    await pane.dialog.getByText(words.full).waitFor();
    await pane.dialog.getByLabel(words.sessionId, { exact: true }).fill("");
    await find();
    await useIt(forecast.name);
  });

  it.each([
    ["dots only", "..", "01FNC5RLH3MXQ7T2VYBZ4KWDPS6JGACEUO"],
    ["a path", "b!abc/../../me", "01FNC5RLH3MXQ7T2VYBZ4KWDPS6JGACEUO"],
    ["a query", "b!abc?x=1", "01FNC5RLH3MXQ7T2VYBZ4KWDPS6JGACEUO"],
  ])("is not asked for when a drive id is %s", async (_what, driveId, itemId) => {
    const before = pane.simulation.graph.requests().length;
    await fill({ driveId, itemId });
    await find();
    await pane.dialog.getByText(/^Drive ID: /).waitFor();
    expect(since(before)).toEqual([]);
  });

  it.each(["https://evil.example/sites/x/Budget.xlsx", "javascript:alert(1)", "Budget 2026.xlsx"])(
    "is never called at the host of the pasted text %s",
    async (address) => {
      const before = pane.simulation.graph.requests().length;
      await link().fill(address);
      await find();
      await pane.dialog.getByText(words.notALink).waitFor();
      expect(since(before)).toEqual([]);
      expect(pane.simulation.unknownRequests()).toEqual([]);
    },
  );

  it("that Microsoft does not find is said to be missing, in the dialog", async () => {
    await link().fill(FORECAST_LINK.replace("2026", "2031"));
    await find();
    await pane.dialog.getByText(reasonSentences.askForItem.title).waitFor();
  });
});
