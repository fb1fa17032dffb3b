import type { Frame, Route } from "playwright-core";
import { bulkSentences, closeManySentences } from "../../src/strings/messages/bulkSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { codedFault, type Fault } from "../../src/demo/graph/faultPlan";
import { openPane, type OpenedPane } from "./support/openPane";
import { pressUnpainted } from "./support/pressUnpainted";
import { spokenTree } from "./support/spokenTree";
import { secondPane } from "./support/secondPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { closeStoryBrowser } from "./support/storyBrowser";
import { timeLeaps, withClock } from "./support/storyClock";
import { ownSession, storedStatements } from "./support/stored";
import { until } from "../support/until";

const MANY = 60;

let pane: OpenedPane;
/** In the order of the list. */
let ids: readonly string[];
/** The places, counted from 1, of the sessions whose close left the pane, in its order. */
let closes: number[];
/** What happens to the next close of the session at this place, once, in place of going on. */
let atNext: Map<number, (route: Route) => unknown>;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_each, index) => from + index);
const line = () => pane.pane.getByRole("region", { name: bulkSentences.name });

/** What a screen reader is told of how far a run is. */
const barSays = (...names: readonly string[]) =>
  Promise.all(names.map((name) => line().getByRole("progressbar").getAttribute(`aria-${name}`)));

/** Sessions of the workbook that are open at Graph and that this pane has seen alive. */
async function manySessions(open: () => Promise<OpenedPane>, facts: { persistChanges: boolean }, count = MANY) {
  pane = await open();
  await pane.ready();
  const opened: string[] = [];
  for (const _each of upTo(1, count)) opened.push(await sessionInGraph(pane, facts.persistChanges));
  ids = opened;
  const statements = ids.map((id, index) =>
    ownSession(id, { ...facts, label: `Flow ${index + 1}` }, 60_000 + index * 1_000),
  );
  const frame = await pane.paneFrame();
  await frame.evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, storedStatements(statements));
  await pane.reopen();
  await pane.pane.getByRole("heading", { name: paneSentences.listTitle(count) }).waitFor();
  closes = [];
  atNext = new Map();
  await pane.context.route("**/closeSession", async (route) => {
    const request = route.request();
    if (request.method() !== "POST") return route.continue();
    const place = ids.indexOf(request.headers()["workbook-session-id"] ?? "") + 1;
    closes.push(place);
    const happens = atNext.get(place);
    atNext.delete(place);
    return happens === undefined ? route.continue() : void (await happens(route));
  });
}

/** *Select*, *Select all*, *Close…*, and the confirmation: four clicks for any number of sessions. */
async function closeAll(count = MANY): Promise<void> {
  await pane.button(paneSentences.select).click();
  await pane.button(selectionSentences.all).click();
  await pane.button(selectionSentences.close).click();
  await pane.dialog.getByRole("button", { name: closeManySentences.close(count) }).click();
}

const faulty = (fault: Omit<Fault, "operation">) => (route: Route) => {
  pane.simulation.graph.plan({ operation: "closeSession", ...fault });
  return route.continue();
};

const { counted } = bulkSentences;
const said = (...parts: readonly string[]) => `${bulkSentences.summary(parts)}.`;

describe("closing 60 sessions", () => {
  it("on a bad day: one line tells how it goes, every row ends in its true state, and the rest is finished by two clicks", async () => {
    await manySessions(openPane, { persistChanges: true });
    atNext.set(7, faulty({ answer: codedFault({ status: 429, retryAfterSeconds: 2 }) }));
    atNext.set(12, faulty({ answer: codedFault({ secondLevel: "gatewayTimeoutUncategorized" }), afterEffect: true }));
    atNext.set(20, faulty({ answer: codedFault({ secondLevel: "invalidSessionReCreatable" }) }));
    const heard: unknown[] = [];
    atNext.set(31, async (route) => {
      heard.push(...(await spokenTree(line())), ...(await barSays("valuenow", "valuemax", "valuetext")));
      await faulty({ answer: codedFault({ status: 403 }) })(route);
    });
    atNext.set(40, async (route) => {
      await pane.context.setOffline(true);
      const frame = await pane.paneFrame();
      await until(() => frame.evaluate(() => !navigator.onLine));
      await route.abort();
    });
    pane.watch.allow("console", /Failed to load resource|429|504|403|404|409|400|ERR_/);
    await closeAll();
    await line()
      .getByText(/Closing 7 of 60\. Microsoft is busy\. Continuing in \d s/)
      .waitFor();
    const wentBadly = said(
      counted.closed(36),
      counted.ended(1),
      counted.refused(1),
      counted.unknown(2),
      counted.notAttempted(20),
    );
    await line().getByText(`${bulkSentences.stopped} ${wentBadly}`).waitFor();
    expect(closes).toEqual([...upTo(1, 7), ...upTo(7, 40)]);
    expect(heard).toEqual([
      `region "${bulkSentences.name}"`,
      `progressbar "${bulkSentences.name}"`,
      `button "${bulkSentences.stop}"`,
      ...["30", String(MANY), bulkSentences.running.close(31, MANY)],
    ]);
    await pane.pane.getByRole("toolbar").getByText(selectionSentences.count(20)).waitFor();
    // The reason stands in the row of the one that was refused, without a click.
    await pane.pane.getByRole("searchbox", { name: paneSentences.filter }).fill("Flow 31");
    await pane
      .rowOf(ids[30] ?? "")
      .locator("[data-message]")
      .waitFor();
    await pane.pane.getByRole("searchbox", { name: paneSentences.filter }).fill("");

    await pane.context.setOffline(false);
    const frame = await pane.paneFrame();
    await until(() => frame.evaluate(() => navigator.onLine));
    closes.length = 0;
    await pane.button(bulkSentences.retryFailed(3)).click();
    await line()
      .getByText(said(counted.closed(38), counted.ended(2), counted.notAttempted(20)))
      .waitFor();
    expect(closes).toEqual([12, 31, 40]);
    expect(await focused()).not.toBe("");
    closes.length = 0;
    await pane.button(bulkSentences.continueLeft(20)).click();
    await line()
      .getByText(said(counted.closed(58), counted.ended(2)))
      .waitFor();
    expect(closes).toEqual(upTo(41, 60));
    expect(await focused()).not.toBe("");
    await line().getByRole("button", { name: bulkSentences.dismiss }).click();
    await line().waitFor({ state: "detached" });
    await until(async () => (await focused()) !== "");
    expect(pane.simulation.graph.control.sessions().filter(({ end }) => end === undefined)).toHaveLength(1);
  });

  it("over a reload in the middle of request 25: that one is unknown, and one click goes on with the rest", async () => {
    await manySessions(withClock, { persistChanges: true });
    let arrived = () => {};
    const isThere = new Promise<void>((resolve) => (arrived = resolve));
    atNext.set(25, () => arrived());
    pane.watch.allow("console", /ERR_/);
    await closeAll();
    await isThere;
    await pane.reopen();
    const left = said(counted.closed(24), counted.unknown(1), counted.notAttempted(35));
    await line()
      .getByText(`${bulkSentences.interrupted(25, MANY)} ${left}`)
      .waitFor();
    await pane.button(bulkSentences.continueLeft(35)).click();
    await line().getByText(bulkSentences.running.close(26, MANY)).waitFor();
    // The lost request may still be running at Microsoft for a minute.
    await timeLeaps(pane, 61_000);
    await line()
      .getByText(said(counted.closed(59), counted.unknown(1)))
      .waitFor();
    expect(closes).toEqual(upTo(1, 60));
    await pane.button(bulkSentences.retryFailed(1)).click();
    await line()
      .getByText(said(counted.closed(60)))
      .waitFor();
  });

  it("in two panes: the second watches, goes on where the first has stopped, and nothing is sent twice", async () => {
    await manySessions(openPane, { persistChanges: true });
    let second: Frame | undefined;
    atNext.set(10, async (route) => {
      second = await secondPane(pane);
      await second.getByText(bulkSentences.elsewhere(9, MANY)).waitFor();
      await route.continue();
    });
    atNext.set(30, async (route) => {
      const first = await pane.paneFrame();
      await pressUnpainted(first.getByRole("button", { name: bulkSentences.stop, exact: true }));
      await route.continue();
    });
    await closeAll();
    const half = said(counted.closed(30), counted.notAttempted(30));
    await until(async () => (await line().textContent())?.includes(`${bulkSentences.stopped} ${half}`) === true);
    if (second === undefined) throw new Error("The second pane never opened.");
    const there = second.getByRole("region", { name: bulkSentences.name });
    await there.getByText(`${bulkSentences.interrupted(30, MANY)} ${half}`).waitFor();
    await pressUnpainted(there.getByRole("button", { name: bulkSentences.continueLeft(30) }));
    await there.getByText(said(counted.closed(60))).waitFor();
    await until(async () => (await line().textContent())?.includes(said(counted.closed(60))) === true);
    expect(closes).toEqual(upTo(1, 60));
  });
});

describe("a selection of sessions that may lose changes", () => {
  it("is told by kind with names, has one moment to think, and its focus is never lost", async () => {
    await manySessions(openPane, { persistChanges: false }, 3);
    await pane.button(paneSentences.select).click();
    await pane.button(selectionSentences.all).click();
    await pane.button(selectionSentences.close).click();
    await pane.dialog.getByText(closeManySentences.risk.temporary(3)).waitFor();
    await pane.dialog.getByText("Flow 2").waitFor();
    expect(await focused()).toBe("Cancel");
    await pane.dialog.getByRole("button", { name: closeManySentences.close(3) }).click();
    await line()
      .getByText(/^Closing 3 sessions in \d s$/)
      .waitFor();
    await until(async () => (await focused()) !== "");
    await pane.page.keyboard.press("Escape");
    await line().waitFor({ state: "detached" });
    expect(closes).toEqual([]);
    await until(async () => (await focused()) !== "");
  });
});

/** What has the focus in the pane: its text or name; empty where it is lost. */
async function focused(): Promise<string> {
  const frame = await pane.paneFrame();
  return frame.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "";
    return activeElement.getAttribute("aria-label") ?? activeElement.textContent;
  });
}
