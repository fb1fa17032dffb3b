import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { createSentences } from "../../src/strings/messages/createSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { shownText } from "../../src/core/shownText";
import { until } from "../support/until";
import { leaveWhileMailing } from "./support/leaveWhileMailing";
import { openCreateDialog } from "./support/openCreateDialog";
import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane();
  await pane.ready();
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const inDialog = (name: string) => pane.dialog.getByRole("button", { name, exact: true });
const { title, body } = createSentences.maybeOpened;
const BODY = body({ fileName: shownText("Budget 2026.xlsx") });
const bodies = () => pane.notice.getByText(BODY);

async function createWithoutAnswer(times: number): Promise<void> {
  const answer = { kind: "error", status: 504, codes: ["gatewayTimeout"] } as const;
  pane.simulation.graph.plan({ operation: "createSession", answer });
  await openCreateDialog(pane.pane);
  await inDialog(dialogSentences.create.create).click();
  await pane.notice.nth(times - 1).waitFor();
}

describe("several messages at once", () => {
  it("all stay: the newest whole, earlier ones as one line until they are opened, each until it is dismissed", async () => {
    await createWithoutAnswer(1);
    await createWithoutAnswer(2);
    await bodies().waitFor();
    expect(await pane.notice.nth(0).getByText(BODY).count()).toBe(1);
    const folded = pane.notice.nth(1);
    expect((await folded.boundingBox())?.height).toBeLessThan(50);
    await folded.getByRole("button", { name: title, expanded: false }).click();
    await bodies().nth(1).waitFor();
    await pane.notice.nth(1).getByRole("button", { name: paneSentences.dismiss }).click();
    await until(async () => (await pane.notice.count()) === 1);
    await bodies().waitFor();
  });

  it("leave the list its room: what is more than three is one click away", async () => {
    for (const times of [1, 2, 3]) await createWithoutAnswer(times);
    const answer = { kind: "error", status: 504, codes: ["gatewayTimeout"] } as const;
    pane.simulation.graph.plan({ operation: "createSession", answer });
    await openCreateDialog(pane.pane);
    await inDialog(dialogSentences.create.create).click();
    const more = pane.button(noticeSentences.earlierMessages(1));
    await more.waitFor();
    expect(await pane.notice.count()).toBe(3);
    await more.click();
    await pane.notice.nth(3).waitFor();
  });
});

describe("an email", () => {
  it("whose dialog was closed before Microsoft answered is told by the pane", async () => {
    await openCreateDialog(pane.pane);
    await inDialog(dialogSentences.create.create).click();
    await until(() => pane.simulation.graph.control.sessions().length > 0);
    await pane.closeButton(pane.simulation.graph.control.sessions()[0]?.id ?? "").click();
    await inDialog(dialogSentences.close.close).click();
    await leaveWhileMailing(pane, noticeSentences.results);
    await pane.notice.getByText(mailSentences.titles.accepted).waitFor();
    expect(pane.simulation.graph.control.mails()).toHaveLength(1);
  });
});
