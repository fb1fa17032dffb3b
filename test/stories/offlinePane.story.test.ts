import { closeSentences } from "../../src/strings/messages/closeSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { until } from "../support/until";
import { addByHand } from "./support/addByHand";
import { askToClose } from "./support/askToClose";
import { keepInFolder } from "./support/keepInFolder";
import { openPane, type OpenedPane, moreButtonName } from "./support/openPane";
import { clockOffBy, openSecondDevice } from "./support/secondDevice";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { openCreateDialog } from "./support/openCreateDialog";
import { KEYS } from "./support/stored";

let here: OpenedPane;
let away: OpenedPane;

afterEach(async () => {
  try {
    await away.finish();
  } finally {
    await here.finish();
  }
});
afterAll(closeStoryBrowser);

const sent = (operation: string) =>
  here.simulation.graph.requests().filter((request) => request.operation === operation).length;

const keptInOneDrive = () => here.simulation.graph.control.filesOf(ownerAccount).map(({ text }) => text ?? "");

async function historyOf(device: OpenedPane): Promise<number> {
  const frame = await device.paneFrame();
  return frame.evaluate(
    (prefix) => Object.keys({ ...localStorage }).filter((key) => key.startsWith(`${prefix}history/`)).length,
    KEYS,
  );
}

async function close(device: OpenedPane, id: string): Promise<void> {
  await (
    await askToClose(await device.paneFrame(), id)
  )();
}

/** Two devices of one account that keep what they know in OneDrive, and each knows both sessions. */
async function twoDevices(): Promise<readonly [string, string]> {
  here = await openPane();
  const closed = await sessionInGraph(here);
  const forgotten = await sessionInGraph(here);
  away = await openSecondDevice(here, clockOffBy(0));
  for (const { watch } of [here, away]) watch.allow("console", /^(Failed to load resource|Access to fetch at)/);
  await keepInFolder(here.pane);
  await addByHand(here, `${closed}\n${forgotten}`);
  await here.notice.getByText(noticeSentences.added(2)).waitFor();
  await keepInFolder(away.pane);
  for (const id of [closed, forgotten]) await away.rowOf(id).waitFor();
  return [closed, forgotten];
}

describe("two devices, of which one is offline", () => {
  it("the one offline says so and sends nothing; back again, it sees what the other did", async () => {
    const [closed, forgotten] = await twoDevices();
    await away.context.setOffline(true);

    await close(away, closed);
    await away.notice.getByText(troubleSentences.offline.title).waitFor();
    await openCreateDialog(away.pane);
    await away.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await away.dialog.waitFor({ state: "detached" });
    // Below the list: what is about a session stands in its row.
    await away.pane.getByRole("contentinfo").getByText(troubleSentences.offline.title, { exact: true }).waitFor();
    await away
      .rowOf(forgotten)
      .getByRole("button", { name: moreButtonName(forgotten) })
      .click();
    await away.pane.getByRole("menuitem", { name: /^Forget/ }).click();
    await away.dialog.getByText(dialogSentences.forget.text).waitFor();
    await away.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await away.notice.getByText(noticeSentences.forgotten(1)).waitFor();
    expect([sent("closeSession"), sent("createSession")]).toEqual([0, 2]);
    expect(await historyOf(away)).toBe(0);

    await close(here, closed);
    await here.notice.getByText(closeSentences.succeeded.title).waitFor();
    await until(() => keptInOneDrive().some((text) => text.includes(closed) && text.includes("closed")));

    await away.context.setOffline(false);
    // What another device says is a report: Microsoft has told this one nothing.
    await away.rowOf(closed).getByText("Reported closed", { exact: true }).waitFor();
    await away.rowOf(forgotten).waitFor({ state: "detached" });
    expect(sent("closeSession")).toBe(1);
    expect([await historyOf(here), await historyOf(away)]).toEqual([1, 0]);
  });
});
