import { readFile } from "node:fs/promises";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { historySentences } from "../../src/strings/messages/historySentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { resultsSentences } from "../../src/strings/messages/resultsSentences";
import { until } from "../support/until";
import { openCreateDialog } from "./support/openCreateDialog";
import { nameOf, openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const inDialog = (name: string) => pane.dialog.getByRole("button", { name, exact: true });

/** Creates a session that saves changes and closes it. Answers its id. */
async function closedSession(): Promise<string> {
  await pane.ready();
  await openCreateDialog(pane.pane);
  await inDialog(dialogSentences.create.create).click();
  await until(() => pane.simulation.graph.control.sessions().length > 0);
  const id = pane.simulation.graph.control.sessions()[0]?.id ?? "";
  await pane.closeButton(id).click();
  await inDialog(dialogSentences.close.close).click();
  await pane.notice.getByRole("button", { name: noticeSentences.results }).waitFor();
  return id;
}

/** What stands on the clipboard after a button that copies, without asking for the clipboard's permission. */
async function copied(button: string): Promise<string> {
  const frame = await pane.paneFrame();
  await frame.evaluate(() => {
    document.addEventListener("copy", () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) document.body.dataset["copied"] = field.value;
    });
  });
  await inDialog(button).click();
  await inDialog(dialogSentences.copied).first().waitFor();
  return frame.evaluate(() => document.body.dataset["copied"] ?? "");
}

/** In the host's own window, which asks for the permission that the click needs. */
const answerConsent = (name: "Continue" | "Cancel") => pane.page.getByRole("button", { name, exact: true }).click();

describe("the results of a close", () => {
  it("are copied, saved and sent by email after a click that explains the permission, without a whole id", async () => {
    pane = await openPane();
    const id = await closedSession();
    const { graph } = pane.simulation;
    await pane.notice.getByRole("button", { name: noticeSentences.results }).click();
    await pane.dialog.getByText("1 closed", { exact: true }).waitFor();
    await pane.dialog.getByText("Budget 2026.xlsx").first().waitFor();

    pane.watch.allow("console", /clipboard/i);
    const text = await copied(resultsSentences.copyText);
    expect(text).toMatch(/^1 closed\n\nSession +ID +Workbook/);
    expect(text).toContain(nameOf(id));
    const [download] = await Promise.all([
      pane.page.waitForEvent("download"),
      inDialog(resultsSentences.downloadCsv).click(),
    ]);
    expect(download.suggestedFilename()).toBe("workbook-session-results.csv");
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toMatch(/^\ufeffname,shortId,workbook,kind,outcome/);
    expect(csv).toContain(",savesChanges,closed,Closed,");

    // Nothing about email was asked of anybody so far.
    expect(graph.requests().every(({ scopes }) => !scopes.includes("Mail.Send"))).toBe(true);
    await inDialog(mailSentences.open).click();
    await pane.dialog.getByText(mailSentences.permission).waitFor();
    const to = pane.dialog.getByLabel(mailSentences.to, { exact: true });
    expect(await to.inputValue()).toBe("owner@contoso.com");
    await to.fill("owner@contoso.com; colleague@contoso");
    await inDialog(mailSentences.send).click();
    await pane.dialog.getByText("colleague@contoso isn't an email address.").waitFor();
    await to.fill("owner@contoso.com; colleague@contoso.com");
    await inDialog(mailSentences.send).click();
    await answerConsent("Continue");
    await pane.dialog.getByText(/^Microsoft accepted the email/).waitFor();

    const mails = graph.control.mails();
    expect(mails).toMatchObject([
      {
        from: "owner@contoso.com",
        to: ["owner@contoso.com", "colleague@contoso.com"],
        subject: "Workbook sessions: 1 closed",
      },
    ]);
    for (const leaked of [text, csv, JSON.stringify(mails)]) {
      expect(leaked).not.toContain(id);
      expect(leaked).not.toMatch(/usid=|eyJ/);
    }
    const mailbox = await pane.context.newPage();
    await mailbox.goto(`${new URL(pane.page.url()).origin}/control/mailbox`);
    const body = mailbox.frameLocator("iframe").first();
    await body.getByRole("cell", { name: nameOf(id) }).waitFor();
    expect(await body.getByRole("columnheader").allInnerTexts()).toEqual(Object.values(resultsSentences.columns));
    await mailbox.close();
  });

  it("are not sent where the permission is refused, and can be drafted without any", async () => {
    pane = await openPane();
    await closedSession();
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: menuSentences.history }).click();
    await inDialog(historySentences.results).click();
    const draft = pane.dialog.getByRole("link", { name: resultsSentences.draft });
    const address = new URL((await draft.getAttribute("href")) ?? "");
    expect([address.protocol, address.searchParams.get("subject")]).toEqual(["mailto:", "Workbook sessions: 1 closed"]);
    expect(address.searchParams.get("body")).toContain("Outcome: Closed");
    await inDialog(mailSentences.open).click();
    await inDialog(mailSentences.send).click();
    await answerConsent("Cancel");
    await pane.dialog.getByText(/^Nothing was sent\./).waitFor();
    expect(pane.simulation.graph.control.mails()).toEqual([]);
    expect(await inDialog(mailSentences.send).isEnabled()).toBe(true);
  });
});
