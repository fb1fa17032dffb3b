import { createSentences } from "../../src/strings/messages/createSentences";
import { shownText } from "../../src/core/shownText";
import { reasonSentences } from "../../src/strings/messages/reasonSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { lineSentences } from "../../src/strings/messages/lineSentences";
import { openPane, type OpenedPane } from "./support/openPane";
import { openCreateDialog } from "./support/openCreateDialog";
import { closeStoryBrowser } from "./support/storyBrowser";

const { create: words } = dialogSentences;

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane();
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

async function create(kind: "persistent" | "temporary" = "persistent"): Promise<void> {
  await openCreateDialog(pane.pane);
  await pane.dialog.getByRole("radio", { name: new RegExp(`^${words[kind]}`) }).check();
  await pane.dialog.getByRole("button", { name: words.create }).click();
}

/** What the live region says unseen is not meant. */
const shown = (text: string) => pane.pane.locator("main").getByText(text);
const requests = (operation: string) =>
  pane.simulation.graph.requests().filter((request) => request.operation === operation);

describe("creating a session", () => {
  it("that saves changes, and one that is temporary: each says what it is, and the pane keeps saying so", async () => {
    await create("persistent");
    await pane.notice.getByText(/saves changes to Budget 2026\.xlsx as they're made/).waitFor();
    await pane.pane.getByText(lineSentences.standing.persistent(1)).waitFor();
    await create("temporary");
    await pane.notice.getByText(/is temporary/).waitFor();
    await pane.pane.getByText(lineSentences.standing.temporary(1)).waitFor();
    expect(pane.simulation.graph.control.sessions().map(({ persistChanges }) => persistChanges)).toEqual([true, false]);
    expect(await pane.rows.count()).toBe(2);
  });

  it("that takes longer goes on when the pane is opened again, and nothing is created twice", async () => {
    pane.simulation.graph.control.set({ operationMs: 600_000 });
    await create();
    await shown(lineSentences.creatingLong).waitFor();
    const stored = await (await pane.paneFrame()).evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).not.toMatch(/graph\.microsoft\.com|sessionInfoResource|https?:[^"]*operations/);
    await pane.reopen();
    await shown(lineSentences.creatingLong).waitFor();
    pane.simulation.graph.advance(600_000);
    await pane.notice.getByText("A session is open").waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    await pane.rowOf(session?.id ?? "").waitFor();
    expect(requests("createSession").map(({ answered }) => answered)).toEqual([202]);
    expect(await shown(lineSentences.creatingLong).count()).toBe(0);
    await pane.reopen();
    await pane.rowOf(session?.id ?? "").waitFor();
    expect(await pane.rows.count()).toBe(1);
  });

  it("that fails while it is being opened says why", async () => {
    pane.simulation.graph.plan({
      operation: "createSession",
      answer: { kind: "failedOperation", codes: ["conflict", "accessConflict"] },
    });
    await create();
    await pane.notice.getByText(reasonSentences.waitForPeople.title).waitFor();
    expect(await pane.rows.count()).toBe(0);
  });

  it("that ends in a 504 may have opened one: it is said so, and not repeated by itself", async () => {
    pane.simulation.graph.plan({
      operation: "createSession",
      answer: { kind: "error", status: 504, codes: ["gatewayTimeout"] },
    });
    await create();
    await pane.notice
      .getByText(createSentences.maybeOpened.body({ fileName: shownText("Budget 2026.xlsx") }))
      .waitFor();
    expect(requests("createSession")).toHaveLength(1);
    expect(await pane.rows.count()).toBe(0);
  });

  it("with a click needed for the sign-in opens no window by itself, and goes on from the button", async () => {
    pane.simulation.excel.change({ signIn: { kind: "clickNeeded", ask: false } });
    await pane.reopen();
    await create();
    await shown(lineSentences.signInToCreate).waitFor();
    expect(requests("createSession")).toEqual([]);
    await pane.button(paneSentences.signIn).click();
    await pane.notice.getByText("A session is open").waitFor();
    expect(requests("createSession")).toHaveLength(1);
  });

  it("where storage is refused is said before Graph is asked, and shows the whole id with Copy", async () => {
    await (
      await pane.paneFrame()
    ).evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await openCreateDialog(pane.pane);
    await pane.dialog.getByText(words.full).waitFor();
    expect(requests("createSession")).toEqual([]);
    await pane.dialog.getByRole("button", { name: words.createAnyway }).click();
    await pane.notice.getByText(noticeSentences.notStored.full).waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    await pane.notice.getByText(session?.id ?? "", { exact: true }).waitFor();
    pane.watch.allow("console", /Clipboard API has been blocked/);
    await pane.notice.getByRole("button", { name: dialogSentences.copy }).click();
  });
});
