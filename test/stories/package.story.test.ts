import { closeSentences } from "../../src/strings/messages/closeSentences";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { leaveRecord } from "../../src/demo/scenarios/asAutomation";
import { openPane, type OpenedPane } from "./support/openPane";
import { packagedAddIn, packageFolder, removePackage } from "./support/packagedAddIn";
import { closeStoryBrowser } from "./support/storyBrowser";
import { openCreateDialog } from "./support/openCreateDialog";
import { deadId } from "./support/stored";

let pane: OpenedPane;

// The command builds the pane first when it has changed.
beforeAll(() => void packageFolder());

afterAll(async () => {
  removePackage();
  await closeStoryBrowser();
});

describe("the package, on a host with its own headers", () => {
  afterEach(() => pane.finish());

  it("lists, creates and closes sessions in Excel, from below a path, and no policy is broken", async () => {
    pane = await openPane(packagedAddIn());
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    await pane.pane.getByText(newcomerSentences.empty.what).waitFor();

    await openCreateDialog(pane.pane);
    await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await pane.notice.getByText("A session is open").waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    if (session === undefined) throw new Error("Graph has no session.");

    await pane.reopen();
    await pane.rowOf(session.id).waitFor();
    await pane.closeButton(session.id).click();
    await pane.dialog.getByRole("button", { name: "Close session" }).click();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    expect(pane.simulation.graph.control.sessions().map(({ end }) => end)).toEqual(["closed"]);
    expect(pane.watch.seen("csp")).toEqual([]);
  });

  it("reads what automations left in OneDrive, and no policy is broken", async () => {
    const { budget } = workbooks;
    const record = { sessionId: deadId("aaaaaa"), driveId: budget.drive.id, itemId: budget.id };
    pane = await openPane(packagedAddIn());
    await pane.ready();
    await leaveRecord(pane.simulation, budget.id, "one.json", { ...record, createdBy: { tool: "Power Automate" } });
    await pane.reopen();
    await pane.rowOf(record.sessionId).getByText("Made by Power Automate").first().waitFor();
    expect(pane.watch.seen("csp")).toEqual([]);
  });

  it("is asked for nothing outside its path, and sends what its host was told to send", async () => {
    const answers: { readonly path: string; readonly cache: string | undefined }[] = [];
    pane = await openPane(packagedAddIn());
    pane.page.on("response", (response) => {
      const { hostname, pathname } = new URL(response.url());
      if (hostname === "addins.contoso.com") {
        answers.push({ path: pathname, cache: response.headers()["cache-control"] });
      }
    });
    await pane.ready();
    await pane.reopen();
    expect(answers.filter(({ path }) => !path.startsWith("/Sessions/"))).toEqual([]);
    expect(answers.find(({ path }) => path === "/Sessions/taskpane.html")?.cache).toBe("no-cache");
    for (const { path, cache } of answers.filter(({ path }) => path.startsWith("/Sessions/static/"))) {
      expect([path, cache]).toEqual([path, "public, max-age=31536000, immutable"]);
    }
  });

  it("blocks a planted inline script and a foreign fetch, and the browser reports both", async () => {
    const planted = mkdtempSync(join(tmpdir(), "planted-"));
    cpSync(packageFolder(), planted, { recursive: true });
    const page = join(planted, "site/Sessions/taskpane.html");
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace("</body>", "<script>window.planted = true;</script></body>"));
    const script = /static\/taskpane\.[0-9a-f]{16}\.js/.exec(html)?.[0] ?? "";
    appendFileSync(
      join(planted, "site/Sessions", script),
      ';fetch("https://attacker.example/").catch(() => { window.fetchRefused = true; });',
    );

    pane = await openPane(packagedAddIn(planted));
    pane.watch.allow("csp", /script-src-elem blocked inline|connect-src blocked https:\/\/attacker\.example/);
    pane.watch.allow("console", /Content Security Policy/);
    await pane.ready();
    const frame = await pane.paneFrame();
    await frame.waitForFunction(() => "fetchRefused" in window);
    expect(await frame.evaluate(() => "planted" in window)).toBe(false);
    const seen = pane.watch.seen("csp").join("\n");
    expect(seen).toMatch(/script-src-elem blocked inline in https:\/\/addins\.contoso\.com\/Sessions\/taskpane\.html/);
    expect(seen).toMatch(/connect-src blocked https:\/\/attacker\.example/);
    expect(pane.watch.seen("unknownHost")).toEqual([]);
    rmSync(planted, { recursive: true });
  });
});
