import { shownText } from "../../src/core/shownText";
import { troubleSentences } from "../../src/strings/messages/troubleSentences";
import { reasonSentences } from "../../src/strings/messages/reasonSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { refreshSentences } from "../../src/strings/messages/refreshSentences";
import type { Fault } from "../../src/demo/graph/faultPlan";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { addByHand } from "./support/addByHand";
import { closeButtonName, nameOf, type OpenedPane } from "./support/openPane";
import { closedInGraph, sessionInGraph } from "./support/sessionInGraph";
import { stopClockAt, timeLeaps, withClock } from "./support/storyClock";
import { closeStoryBrowser } from "./support/storyBrowser";
import { deadId, ownerKeyOf, ownSession, storedOwner, storedStatements } from "./support/stored";
import { timePasses } from "./support/timePasses";

/** Sessions that this add-in saw alive, and that Graph has forgotten since; one for each story that needs one. */
const seen = ["00aa01", "00aa02", "00aa03", "00aa04"].map(deadId);

let pane: OpenedPane;

beforeAll(async () => {
  const owner = await ownerKeyOf();
  const stored = storedStatements(seen.map((id) => ownSession(id, { ownerKey: owner })));
  pane = await withClock({ stored: { ...stored, ...(await storedOwner()) } });
  await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();
});
afterEach(() => pane.simulation.graph.control.clearFaults());
afterAll(async () => {
  await pane.finish();
  await closeStoryBrowser();
});

/** A session that is open at Microsoft and was pasted here, so that this add-in never saw it alive. */
async function pasted(): Promise<string> {
  const id = await sessionInGraph(pane);
  await addByHand(pane, id);
  return id;
}

async function close(id: string): Promise<string> {
  await pane.closeButton(id).click();
  await pane.dialog.getByRole("button", { name: /^Close / }).click();
  return told(id);
}

/** The notice about this session, once nothing is going on in its row any more. */
async function told(id: string): Promise<string> {
  await pane.rowOf(id).and(pane.pane.locator('[aria-busy="false"]')).waitFor();
  await pane.notice.getByText(nameOf(id)).first().waitFor();
  return messageOf(id).innerText();
}

/** Trouble of other sessions stays in their rows. */
const messageOf = (id: string) => pane.notice.filter({ hasText: nameOf(id) });

const rowSays = (id: string, status: string) => pane.rowOf(id).getByText(status, { exact: true }).first().waitFor();

function closeAnswers(answer: Fault["answer"], more: Partial<Fault> = {}): void {
  pane.simulation.graph.plan({ operation: "closeSession", answer, ...more });
}

const offered = (id: string, step: keyof typeof stepSentences) =>
  messageOf(id).getByRole("button", { name: stepSentences[step], exact: true }).count();

describe("closing a session ends in", () => {
  it("closed, without a word of unlocking or saving", async () => {
    const id = await pasted();
    const words = await close(id);
    expect(words).toContain(closeSentences.succeeded.title);
    expect(words).not.toMatch(/unlock|saved/i);
    expect(await offered(id, "retry")).toBe(0);
    await rowSays(id, paneSentences.status.closed);
  });

  it("the same words for an ended session, whether Microsoft answers 404, 409 or 400", async () => {
    const words: string[] = [];
    for (const id of seen.slice(0, 3)) {
      words.push((await close(id)).replaceAll(nameOf(id), "…"));
      await rowSays(id, paneSentences.status.ended);
    }
    const statuses = pane.simulation.graph.requests().filter(({ sessionHeader }) => seen.includes(sessionHeader ?? ""));
    expect(statuses.map(({ answered }) => answered)).toEqual([404, 409, 400]);
    expect(words[0]).toContain(closeSentences.ended.title);
    expect(new Set(words).size).toBe(1);
    const last = seen[2] ?? "";
    expect([await offered(last, "retry"), await offered(last, "remove")]).toEqual([0, 1]);
  });

  it("not known, when this add-in never saw the session alive: the row stays, marked, whatever the status", async () => {
    const words: string[] = [];
    for (const name of ["00bb01", "00bb02", "00bb03"]) {
      await addByHand(pane, deadId(name));
      // The name that a session gets when it is added has the minute in it.
      words.push((await close(deadId(name))).replaceAll(`…${name}`, "…").replace(/\d+:\d\d\s[AP]M/, "…"));
      await rowSays(deadId(name), paneSentences.status.notKnown);
    }
    expect(words[0]).toContain(reasonSentences.createAgain.text({ fileName: shownText("Budget 2026.xlsx") }));
    expect(words[0]).not.toContain("already ended");
    expect(new Set(words).size).toBe(1);
    const last = deadId("00bb03");
    expect([await offered(last, "retry"), await offered(last, "forget")]).toEqual([0, 1]);
  });

  it("the workbook is gone, when Microsoft says so of the session", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 404, codes: ["notFound", "invalidSessionNotFound"] });
    expect(await close(id)).toContain(closeSentences.workbookGone.title);
    await rowSays(id, paneSentences.status.workbookGone);
    expect(await offered(id, "retry")).toBe(0);
  });

  it("the workbook is gone, when after a bare 404 the workbook itself is not found", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 404, codes: ["itemNotFound"] });
    pane.simulation.graph.plan({ operation: "item", answer: { kind: "error", status: 404, codes: ["itemNotFound"] } });
    expect(await close(id)).toContain(closeSentences.workbookGone.title);
    await rowSays(id, paneSentences.status.workbookGone);
  });

  it("not known, when after a bare 404 the workbook is there", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 404, codes: ["itemNotFound"] });
    expect(await close(id)).toContain(closeSentences.notKnown.title);
  });

  it("refused, because another account opened it: no sign-in is asked of the account that asked", async () => {
    const id = seen[3] ?? "";
    closeAnswers({ kind: "error", status: 403, codes: ["forbidden", "invalidSessionAuthentication"] });
    const words = await close(id);
    expect(words).toContain(reasonSentences.useOwnerAccount.title);
    expect(words).toContain("Sign in with that account.");
    expect(words).not.toContain("Sign in as Owner account");
    expect(await offered(id, "signIn")).toBe(1);
    expect(
      await pane
        .rowOf(id)
        .getByRole("button", { name: closeButtonName(id) })
        .isEnabled(),
    ).toBe(true);
  });

  it("refused for the time being, with another try offered", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 409, codes: ["conflict", "accessConflict"] });
    expect(await close(id)).toContain(reasonSentences.waitForPeople.title);
    expect(await offered(id, "retry")).toBe(1);
    await messageOf(id).getByRole("button", { name: stepSentences.retry }).click();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
  });

  it("refused for good, with no other try offered", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 405, codes: ["methodNotAllowed", "methodNotAllowedUncategorized"] });
    expect(await close(id)).toContain("Not offered for this workbook");
    expect(await offered(id, "retry")).toBe(0);
  });

  it("later: the wait that Microsoft asks for is counted down, then it is closed", async () => {
    const id = await pasted();
    pane.simulation.graph.control.set({ exposedHeaders: ["Retry-After"] });
    closeAnswers({ kind: "error", status: 429, codes: ["tooManyRequests"], retryAfterSeconds: 110 });
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    const counted = (seconds: RegExp) => pane.rowOf(id).getByText(seconds).waitFor();
    await counted(/Trying again in (1[01]\d|[6-9]\d) s/);
    await timeLeaps(pane, 60_000);
    await counted(/Trying again in [1-5]?\d s/);
    expect(requestsFor(id)).toHaveLength(1);
    await timeLeaps(pane, 60_000);
    expect(await told(id)).toContain(closeSentences.succeeded.title);
  });

  it("later, with a wait too long to sit out: it says how long and sends nothing more", async () => {
    const id = await pasted();
    pane.simulation.graph.control.set({ exposedHeaders: ["Retry-After"] });
    closeAnswers({ kind: "error", status: 429, codes: ["tooManyRequests"], retryAfterSeconds: 900 });
    const words = await close(id);
    expect(words).toContain(reasonSentences.waitForTurn.title);
    expect(words).toMatch(/You can try again at \d+:\d\d:\d\d/);
    expect(await offered(id, "retry")).toBe(1);
  });

  it("later, where the browser may not read Retry-After: its own wait is shown, and can be stopped", async () => {
    const id = await pasted();
    pane.simulation.graph.control.set({ exposedHeaders: [] });
    closeAnswers({ kind: "error", status: 429, codes: ["tooManyRequests"], retryAfterSeconds: 900 });
    const goOn = await stopClockAt(pane, "**/closeSession");
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane
      .rowOf(id)
      .getByText(/Trying again in [45] s/)
      .waitFor();
    await pane.rowOf(id).getByRole("button", { name: "Stop" }).click();
    await pane.notice.getByText("Nothing more was sent.").waitFor();
    await goOn();
    await timePasses(await pane.paneFrame(), 200);
    expect(requestsFor(id)).toHaveLength(1);
  });

  it("unknown after a 504: the row stays, and Check says that it contacts the session", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 504, codes: ["gatewayTimeout", "gatewayTimeoutUncategorized"] });
    const words = await close(id);
    expect(words).toContain(closeSentences.unknown.title);
    expect(words).toContain("this contacts the session");
    await rowSays(id, paneSentences.status.noAnswer);
    expect(requestsFor(id)).toHaveLength(1);
    await messageOf(id).getByRole("button", { name: "Check (contacts the session)" }).click();
    await pane.notice.getByText(refreshSentences.succeeded.title, { exact: true }).waitFor();
    await rowSays(id, paneSentences.status.mayBeOpen);
    expect(await offered(id, "close")).toBe(1);
  });

  it("unknown after silence, and Check finds out that it was closed", async () => {
    const id = await pasted();
    // Not by the emulator's cut: a browser repeats by itself what was cut on a connection that it had used before.
    let lost = 0;
    await pane.page.route("**/closeSession", async (route) => {
      lost += 1;
      await closedInGraph(pane, id);
      await route.abort("timedout");
    });
    expect(await close(id)).toContain(closeSentences.unknown.title);
    await pane.page.unroute("**/closeSession");
    expect(lost).toBe(1);
    await messageOf(id).getByRole("button", { name: "Check (contacts the session)" }).click();
    await messageOf(id).getByText(closeSentences.notKnown.title).waitFor();
  });

  it.each<[string, Fault["answer"]]>([
    [
      "an error that says not to use the session",
      { kind: "error", status: 500, codes: ["internalServerError", "internalServerErrorUncategorized"] },
    ],
    ["a 502 without a second-level code", { kind: "error", status: 502, codes: ["badGateway"] }],
    ["a 503 without a second-level code", { kind: "error", status: 503, codes: ["serviceUnavailable"] }],
  ])("unusable after %s", async (_name, answer) => {
    const id = await pasted();
    closeAnswers(answer);
    expect(await close(id)).toContain(closeSentences.unusable.title);
    await rowSays(id, paneSentences.status.unusable);
    expect(await offered(id, "retry")).toBe(0);
  });

  it.each<[string, Fault["answer"]]>([
    ["a page of a proxy with 404", { kind: "html", status: 404 }],
    ["a page of a proxy with 502", { kind: "html", status: 502 }],
    ["an empty 503", { kind: "empty", status: 503 }],
    ["a code that nobody knows", { kind: "error", status: 410, codes: ["codeOfTomorrow"] }],
  ])("unclear after %s, which proves nothing", async (_name, answer) => {
    const id = await pasted();
    closeAnswers(answer);
    expect(await close(id)).toContain(closeSentences.unknown.title);
    expect([await offered(id, "check"), await offered(id, "retry")]).toEqual([1, 1]);
  });

  it("refused while the file is locked, without asking for more permission", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 423, codes: ["accessDenied"] });
    expect(await close(id)).toContain(reasonSentences.waitForPeople.title);
    expect([await offered(id, "retry"), await offered(id, "askMore")]).toEqual([1, 0]);
  });

  it("closed after one fresh token, where the first was refused", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 401, codes: ["InvalidAuthenticationToken"] });
    expect(await close(id)).toContain(closeSentences.succeeded.title);
    expect(requestsFor(id).map(({ answered }) => answered)).toEqual([401, 204]);
  });

  it("not sent, while the browser is offline", async () => {
    const id = await pasted();
    const frame = await pane.paneFrame();
    await frame.evaluate(() => Object.defineProperty(navigator, "onLine", { get: () => false, configurable: true }));
    await pane.closeButton(id).click();
    await pane.dialog.getByRole("button", { name: /^Close / }).click();
    await pane.notice.getByText(troubleSentences.offline.title).waitFor();
    expect(requestsFor(id)).toEqual([]);
    await frame.evaluate(() => Reflect.deleteProperty(navigator, "onLine"));
  });
});

describe("the error card", () => {
  it("opens to codes, status, request ids and time, without a token or a whole session id", async () => {
    const id = await pasted();
    closeAnswers({ kind: "error", status: 409, codes: ["conflict", "accessConflict"] });
    await close(id);
    await messageOf(id).getByRole("button", { name: "Details" }).click();
    const card = await pane.notice.locator("pre").innerText();
    expect(card).toMatch(/HTTP status: 409/);
    expect(card).toMatch(/Codes: conflict › accessconflict/);
    expect(card).toMatch(/\brequest-id: [0-9a-f-]{36}/);
    expect(card).toMatch(/client-request-id: [0-9a-f-]{36}/);
    expect(card).toMatch(/Time: .*\d/);
    expect(card).toContain(`Session: ${nameOf(id)}`);
    expect(card).not.toContain(id.slice(0, -6));
    expect(card).not.toMatch(/eyJ|Bearer/);
  });
});

function requestsFor(id: string) {
  return pane.simulation.graph
    .requests()
    .filter(({ operation, sessionHeader }) => operation === "closeSession" && sessionHeader === id);
}
