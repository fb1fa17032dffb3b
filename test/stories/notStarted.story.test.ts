import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const OUR_SCRIPT = /\/static\/taskpane[^/]*\.js/;
const notStarted = "This add-in didn't start";

/** Not `reopen`, which waits for the list. */
const reload = () => pane.page.evaluate("simulatedExcel.reloadPane()");

describe("a page whose own script", () => {
  it.each([
    ["is not there", { status: 404, body: "" }],
    ["throws at once", { contentType: "text/javascript", body: "throw new Error('broken');" }],
    ["is in a language that the web view does not know", { contentType: "text/javascript", body: "let = = ;" }],
  ])("%s says by itself what is wrong, and what to do", async (_what, answer) => {
    pane = await openPane();
    await pane.ready();
    pane.watch.allow("console", /.*/);
    await pane.context.route(OUR_SCRIPT, (route) => route.fulfill(answer));
    await reload();
    await pane.pane.getByRole("heading", { name: notStarted }).waitFor({ timeout: 30_000 });
    await pane.context.unroute(OUR_SCRIPT);
    await pane.pane.getByRole("link", { name: "Reload" }).click();
    await pane.ready();
    expect(await pane.pane.getByText(notStarted).count()).toBe(0);
  });
});
