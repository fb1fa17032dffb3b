import { workbooks } from "../../src/demo/graph/contosoWorld";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { until } from "../support/until";
import { openDemo, type OpenedDemo } from "./support/openDemo";
import { closeStoryBrowser } from "./support/storyBrowser";

let demo: OpenedDemo;

afterEach(() => demo.finish());
afterAll(closeStoryBrowser);

const panel = () => demo.page.getByRole("group", { name: "Scenario" });
const scenario = (name: string) => panel().getByRole("button", { name, exact: true });
const chosen = (name: string) => panel().locator("[aria-pressed=true]", { hasText: name });
const whatToTry = () => panel().getByRole("status");
const alive = () => demo.simulation.graph.control.sessions().filter(({ end }) => end === undefined);
const frameAddress = async () => (await demo.paneFrame()).url();

describe("the demo", () => {
  it("opens on sessions that automations left, two clicks away from a closed one", async () => {
    demo = await openDemo();
    await demo.rows.nth(3).waitFor();
    expect(await demo.rows.count()).toBe(4);
    expect(alive()).toHaveLength(4);
    await demo.pane.getByText("Signed in as Owner account", { exact: true }).waitFor();
    const { reported, temporary, unknown } = paneSentences.kind;
    for (const kind of [reported, temporary, unknown]) await demo.rows.getByText(kind).first().waitFor();
    await demo.pane.getByText(paneSentences.otherWorkbooks(1)).waitFor();
    const row = demo.rows.filter({ hasText: "Nightly budget import" });
    await row.hover();

    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();

    await row.getByText(paneSentences.status.mayBeOpen).waitFor({ state: "detached" });
    expect(alive()).toHaveLength(3);
    expect(demo.simulation.graph.control.sessions().filter(({ end }) => end === "closed")).toHaveLength(1);
  });

  it("says of a session whose time is over that Microsoft no longer knows it", async () => {
    demo = await openDemo();
    const row = demo.rows.filter({ hasText: "Weekly export" });
    await row.hover();
    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();
    await row.getByText("May be open").waitFor({ state: "detached" });
    await row.getByText(paneSentences.status.notKnown).first().waitFor();
    expect(closes()).toHaveLength(1);
    expect(closes()[0]).toBeGreaterThanOrEqual(400);
  });

  it("goes on after a reload with what was done, and starts again by the scenario's button", async () => {
    demo = await openDemo();
    await demo.rows.nth(3).waitFor();
    const row = demo.rows.filter({ hasText: "What-if run for Q3" });
    await row.hover();
    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();
    await row.getByText(paneSentences.status.mayBeOpen).waitFor({ state: "detached" });
    await demo.page.reload();
    await demo.pane.getByText(paneSentences.settled(1)).waitFor();
    expect(alive()).toHaveLength(3);
    await scenario("Left behind").click();
    await row.getByText("May be open").waitFor();
    expect(alive()).toHaveLength(4);
  });

  it("opens a shared link on its scenario, and a link to none on the first", async () => {
    demo = await openDemo();
    await chosen("Left behind").waitFor();
    const other = await demo.context.newPage();
    await other.goto(demo.addressOf("guest"));
    await other.getByText("Excel doesn't tell a guest which file is open.").waitFor();
    expect(await other.getByRole("textbox", { name: "Link to paste" }).inputValue()).toMatch(/\/Budget%202026\.xlsx$/);
    // There is one world: the first window follows.
    await chosen("A guest").waitFor();
    await other.goto("about:blank");
    await other.goto(demo.addressOf("nothing-of-this-name"));
    await until(() => other.url().endsWith("#left-behind"));
    await demo.rows.nth(3).waitFor();
  });

  it.each([
    ["close-many", "Close many", "Select several and close them together"],
    ["no-answer", "Microsoft doesn't answer", "the pane can't know whether it closed"],
    ["guest", "A guest", "paste this link"],
    ["not-your-file", "Not your file", "takes one more permission"],
    ["two-panes", "Two panes", "Open a second window"],
  ])("shows the scenario %s, says what to try, and its address brings it back", async (id, name, words) => {
    demo = await openDemo();
    await demo.ready();
    const before = await demo.paneFrame();
    await scenario(name).click();
    await chosen(name).waitFor();
    await whatToTry().getByText(words).waitFor();
    await until(() => before.isDetached());
    await demo.ready();
    expect(demo.page.url()).toBe(demo.addressOf(id));
    const sessions = demo.simulation.graph.control.sessions().length;
    await demo.page.reload();
    await chosen(name).waitFor();
    await demo.ready();
    expect(demo.page.url()).toBe(demo.addressOf(id));
    expect(await frameAddress()).not.toContain("#");
    expect(demo.simulation.graph.control.sessions()).toHaveLength(sessions);
  });
});

describe("a scenario of the demo", () => {
  it("for many has sessions of every kind, of which Microsoft refuses one", async () => {
    demo = await openInScenario("Close many");
    await demo.rows.nth(5).waitFor();
    expect(alive().length).toBeGreaterThanOrEqual(10);
    const { open, probablyEnded, mayBeOpen } = paneSentences.status;
    for (const status of [open, probablyEnded, mayBeOpen]) {
      await demo.rows.getByText(status, { exact: true }).first().waitFor({ state: "attached" });
    }
    // One was reported closed.
    await demo.pane.getByText(paneSentences.settled(1)).waitFor();
    const row = demo.rows.filter({ hasText: "Board report" });
    await row.hover();
    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();
    await until(() => closes().includes(403));
    expect(alive().some(({ clientId }) => clientId !== alive()[0]?.clientId)).toBe(true);
  });

  it("without an answer leaves the outcome unknown, until Graph is healthy", async () => {
    demo = await openInScenario("Microsoft doesn't answer");
    const row = demo.rows.filter({ hasText: "Nightly budget import" });
    await row.hover();
    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();
    await row.getByText("Outcome unknown").waitFor();
    expect(closes()).toEqual([504]);
    await scenario("Left behind").click();
    await row.getByText("May be open").waitFor();
    expect(demo.simulation.excel.settings().graph).toEqual({ kind: "healthy" });
  });

  it("about somebody else's file asks for one more permission, by a click", async () => {
    demo = await openInScenario("Not your file");
    await demo.button(stepSentences.askMore).click();
    await demo.dialog.getByRole("button").first().waitFor();
    expect(demo.simulation.excel.granted.has("Files.ReadWrite.All")).toBe(false);
    expect(alive().map(({ itemId }) => itemId)).toEqual(alive().map(() => workbooks.ofColleague.id));
  });

  it("with two panes joins the second window to the first", async () => {
    demo = await openInScenario("Two panes");
    await demo.rows.nth(3).waitFor();
    const opened = demo.context.waitForEvent("page");
    await panel().getByRole("link", { name: "Open a second window" }).click();
    const second = (await opened).frameLocator('iframe[title="Workbook Sessions"]');
    await second.locator("li[aria-posinset]").nth(3).waitFor();
    expect(alive()).toHaveLength(4);
    const row = demo.rows.filter({ hasText: "Nightly budget import" });
    await demo.page.bringToFront();
    await row.hover();
    await row.getByRole("button", { name: /^Close / }).click();
    await demo.dialog.getByRole("button", { name: /^Close / }).click();
    const same = second.locator("li[aria-posinset]").filter({ hasText: "Nightly budget import" });
    await same.getByText(paneSentences.status.mayBeOpen).waitFor({ state: "detached" });
  });
});

/** What Graph answered to each close, in order. */
function closes(): readonly (number | "cut" | undefined)[] {
  return demo.simulation.graph
    .requests()
    .filter(({ operation }) => operation === "closeSession")
    .map(({ answered }) => answered);
}

async function openInScenario(name: string): Promise<OpenedDemo> {
  demo = await openDemo();
  await demo.ready();
  const before = await demo.paneFrame();
  await scenario(name).click();
  await until(() => before.isDetached());
  await demo.ready();
  return demo;
}
