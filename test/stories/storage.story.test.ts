import { colleagueAccount } from "../../src/demo/entra/demoAccounts";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { asSaid } from "./support/asSaid";
import { addByHand } from "./support/addByHand";
import { nameOf, openPane, type OpenedPane, moreButtonName } from "./support/openPane";
import { secondPane } from "./support/secondPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, deadId, KEYS, ownerKeyOf, storedOwner, storedStatements } from "./support/stored";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const title = (count: number) => pane.pane.getByRole("heading", { name: paneSentences.listTitle(count) });

describe("what this device knows", () => {
  it("is 1,000 sessions after two panes added 500 each at once", async () => {
    pane = await openPane();
    await pane.ready();
    const other = await secondPane(pane);
    const idsOf = (who: string) =>
      Array.from({ length: 500 }, (_, index) => deadId(`${who}${String(index).padStart(4, "0")}`)).join("\n");
    const frames = [await pane.paneFrame(), other];
    const texts = [idsOf("aa"), idsOf("bb")];
    for (const [index, frame] of frames.entries()) {
      await frame.getByRole("button", { name: paneSentences.add, exact: true }).click();
      await frame.getByLabel(dialogSentences.add.label).fill(texts[index] ?? "");
      await frame.getByRole("button", { name: dialogSentences.add.add(500) }).waitFor();
    }
    await Promise.all(frames.map((frame) => frame.getByRole("button", { name: dialogSentences.add.add(500) }).click()));
    for (const frame of frames) {
      await frame.getByRole("heading", { name: asSaid(paneSentences).listTitle(1000) }).waitFor();
    }
    const keys = await other.evaluate((prefix) => {
      const statements = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(`${prefix}statement/`));
      return new Set(statements.map(([, text]) => (JSON.parse(String(text)) as { sessionId: string }).sessionId)).size;
    }, KEYS);
    expect(keys).toBe(1_000);
  });

  it("is drawn again when another pane changes it", async () => {
    pane = await openPane();
    await pane.ready();
    const other = await secondPane(pane);
    const id = deadId("00ee01");
    await addByHand(pane, id);
    await other.getByRole("listitem", { name: nameOf(id) }).waitFor();
  });

  it("sets a corrupt and a newer record aside, says so, and never overwrites them", async () => {
    const odd = {
      [`${KEYS}statement/corrupt`]: '{"format":"workbook-session/1","sess',
      [`${KEYS}statement/newer`]: JSON.stringify({ format: "workbook-session/2", sessionId: deadId("00ee09") }),
    };
    pane = await openPane({ stored: { ...odd, ...storedStatements([addedSession(deadId("00ee02"))]) } });
    await title(1).waitFor();
    await pane.pane.getByText(paneSentences.quarantined(2)).waitFor();
    await addByHand(pane, deadId("00ee03"));
    await title(2).waitFor();
    const left = await (
      await pane.paneFrame()
    ).evaluate(
      (keys) => keys.map((key) => localStorage.getItem(key)),
      [`${KEYS}statement/corrupt`, `${KEYS}statement/newer`],
    );
    expect(left).toEqual(Object.values(odd));
  });

  it("forgets a session for good, until it is added again by hand", async () => {
    const id = deadId("00ee04");
    pane = await openPane({ stored: storedStatements([addedSession(id)]) });
    await title(1).waitFor();
    await pane
      .rowOf(id)
      .getByRole("button", { name: moreButtonName(id) })
      .click();
    await pane.pane.getByRole("menuitem", { name: /^Forget/ }).click();
    await pane.dialog.getByText(dialogSentences.forget.text).waitFor();
    await pane.dialog.getByRole("button", { name: dialogSentences.forget.forget }).click();
    await title(0).waitFor();
    await pane.reopen();
    await title(0).waitFor();
    const closes = pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession");
    expect(closes).toEqual([]);
    await addByHand(pane, id);
    await pane.rowOf(id).waitFor();
  });

  it("forgets everything after saying how much that is, and offers a copy first", async () => {
    const ids = ["00ee05", "00ee06", "00ee07"].map(deadId);
    pane = await openPane({ stored: storedStatements(ids.map((id) => addedSession(id))) });
    await title(3).waitFor();
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: /^Remove everything/ }).click();
    await pane.dialog.getByText(dialogSentences.forgetEverything.text(3)).waitFor();
    pane.watch.allow("console", /Clipboard API has been blocked/);
    await pane.dialog.getByRole("button", { name: dialogSentences.forgetEverything.exportFirst }).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.forgetEverything.forget }).click();
    await title(0).waitFor();
    const left = await (
      await pane.paneFrame()
    ).evaluate((prefix) => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(prefix)), KEYS);
    expect(JSON.stringify(left)).not.toContain("cluster=");
  });

  it("folds the sessions of other accounts to a count, and keeps them", async () => {
    const other = await ownerKeyOf(colleagueAccount);
    const ids = ["00ee11", "00ee12", "00ee13"].map(deadId);
    const mine = await ownerKeyOf();
    const statements = ids.map((id, index) => addedSession(id, { ownerKey: index === 0 ? mine : other }));
    pane = await openPane({ stored: { ...storedStatements(statements), ...(await storedOwner()) } });
    await title(1).waitFor();
    await pane.pane.getByText(paneSentences.otherOwners(2)).click();
    await pane.rowOf(ids[1] ?? "").waitFor();
    await pane.rowOf(ids[2] ?? "").waitFor();
  });

  it("stands under Office's partition key where the host gives one", async () => {
    pane = await openPane({ newerOfficeJs: true });
    await pane.ready();
    await addByHand(pane, deadId("00ee14"));
    const keys = await (await pane.paneFrame()).evaluate(() => Object.keys({ ...localStorage }));
    expect(keys.filter((key) => key.includes("/statement/")).every((key) => key.startsWith("contoso-excel-web"))).toBe(
      true,
    );
  });

  it("names an account once, by a hash and never by its raw ids", async () => {
    pane = await openPane();
    await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
    const stored = await (
      await pane.paneFrame()
    ).evaluate(
      (prefix) => JSON.stringify(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(prefix))),
      KEYS,
    );
    expect(stored).toContain(await ownerKeyOf());
    expect(stored).not.toContain("0f5d7c52-83b1-4e0c-b9ad-3c61e2a4d7f0");
  });
});
