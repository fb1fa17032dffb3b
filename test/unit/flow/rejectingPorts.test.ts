import type { PaneState } from "../../../src/core/paneState";
import { exportJson } from "../../../src/core/statements/statementCsv";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { everyFailure, failingOnce, type Failing } from "../../support/failingOnce";
import { budget, fakeServices, inBudget, openBudget, type FakeServices } from "../../support/fakeServices";
import { latestNotice } from "../../support/latestNotice";

const MADE = aSessionId("made");
const OLD = aSessionId("old");

/** No port of these waits for anything but promises. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const LARGE = "create a large one";

/** What a person does, after the list is there and holds one session. Each ends when the pane has nothing more to do. */
const STORIES: Readonly<Record<string, (pane: Pane) => unknown>> = {
  [LARGE]: (pane) => pane.actions.create(openBudget, false, false),
  create: (pane) => pane.actions.create(openBudget, true, false),
  add: async (pane) => await pane.actions.add([{ id: MADE, facts: {} }], "added"),
  close: (pane) => pane.actions.close(oldOf(pane), openBudget, false),
  check: (pane) => pane.actions.contact(oldOf(pane), openBudget, false),
  "keep alive": (pane) => pane.actions.keepAlive(oldOf(pane), openBudget, 15),
  "close many": (pane) => allOf(pane, "closeMany"),
  "check many": (pane) => allOf(pane, "checkMany"),
  "forget many": (pane) => pane.actions.forgetMany(pane.state().sessions),
  forget: (pane) => pane.actions.forget(oldOf(pane)),
  "forget everything": (pane) => pane.actions.forgetEverything(),
  describe: (pane) => pane.actions.setDetails(oldOf(pane), { label: "Nightly", note: "" }),
  sync: (pane) => pane.actions.readFolder(true),
  "keep in OneDrive": (pane) => pane.actions.keepInFolder(),
  "by hand": (pane) => pane.actions.lookUpLink(budget.webUrl ?? "", false),
  "hand over": (pane) => pane.actions.markHandedOff(oldOf(pane)),
  "which file": (pane) => pane.actions.whichFile({ driveId: budget.driveId, itemId: budget.itemId }),
  export: (pane) => exported(pane),
  "read the document": (pane) => pane.actions.readDocument(),
};

/** Graph as it is on a good day, and a close that it asks to try again once. */
function goodAnswers(large: boolean): FakeServices["answers"]["graph"] {
  let closes = 0;
  let polls = 0;
  return (call): GraphAnswer<unknown> => {
    if (call === "createSession" && large) return { kind: "ok", value: { kind: "pending", operation: "op-1" } };
    if (call === "operation" && (polls += 1) === 1) return { kind: "ok", value: { kind: "running" } };
    if (call === "createSession" || call === "operation")
      return { kind: "ok", value: { kind: "created", id: MADE, persistChanges: true } };
    if (call === "closeSession" && (closes += 1) === 1) {
      return { kind: "error", error: { status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 7 } };
    }
    if (call === "sharedItem" || call === "item") return { kind: "ok", value: budget };
    return { kind: "ok", value: undefined };
  };
}

/** What the export shows; nothing, where drawing it throws. */
function exported({ store }: Pane): { readonly text?: string } {
  try {
    return { text: exportJson(store.statements()) };
  } catch {
    return {};
  }
}

/** A run, with all that a person can do once it has stopped. */
async function allOf({ actions, state }: Pane, action: "closeMany" | "checkMany"): Promise<void> {
  await actions[action](inBudget(state().sessions));
  await actions.continueMany();
  await actions.retryFailed();
}

function oldOf(pane: Pane) {
  const session = pane.state().sessions.find(({ id }) => id === OLD);
  if (session === undefined) throw new Error("The list does not hold the session of the story.");
  return session;
}

/** A pane whose workbook and list are there, all ports well. What opens next does so over the same storage. */
async function open(large: boolean) {
  const services = fakeServices();
  services.answers.graph = goodAnswers(large);
  const first = createPane(services, "own");
  await first.actions.readDocument();
  await first.actions.add([{ id: OLD, facts: { persistChanges: true } }], "added");
  await idle();
  services.sent.length = 0;
  return services;
}

/** All that can fail in a story, from the opening of the pane to its end. */
async function failuresOf(act: (pane: Pane) => unknown, large: boolean): Promise<readonly Failing[]> {
  return everyFailure(await open(large), async (counted) => {
    const pane = createPane(counted, "own");
    await pane.actions.readDocument();
    await idle();
    await act(pane);
    await idle();
  });
}

function busyWith({ activities, creating, keptAlive, workbook, folder, bulk }: PaneState): readonly string[] {
  return [
    ...[...activities.values()].map(({ kind }) => kind),
    ...(creating.kind === "working" || creating.kind === "pending" ? [`creating ${creating.kind}`] : []),
    ...(bulk !== undefined && !["done", "stopped"].includes(bulk.phase.kind)
      ? [`a run that is ${bulk.phase.kind}`]
      : []),
    ...(keptAlive.size > 0 ? ["kept alive"] : []),
    ...(workbook.kind === "finding" ? ["finding"] : []),
    ...(folder?.reading.kind === "reading" ? ["reading the folder"] : []),
  ];
}

/** Without these, nothing can be sent. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  close: ["signIn.token"],
  check: ["signIn.token"],
};

/** Plays a story in which one port fails, and looks at what is left of it. */
async function play(name: string, act: (pane: Pane) => unknown, failing: Failing): Promise<void> {
  const services = await open(name === LARGE);
  const { services: broken, hasFailed } = failingOnce(services, failing);
  let pane: Pane;
  try {
    pane = createPane(broken, "own");
  } catch {
    // The start itself failed: that is told by the page, and nothing was done.
    expect(services.sent).toEqual([]);
    return;
  }
  await pane.actions.readDocument();
  await idle();
  const listed = pane.state().sessions.some(({ id }) => id === OLD);
  if (!listed) return;
  const noticeBefore = latestNotice(pane)?.number ?? 0;
  const failedBefore = hasFailed();
  const answer = await act(pane);
  await idle();
  const state = pane.state();
  const sent = services.sent.map(({ call }) => call);
  expect(busyWith(state)).toEqual([]);
  expect(sent.filter((call) => call === "createSession").length).toBeLessThanOrEqual(1);
  const notice = latestNotice(pane);
  const told = (notice?.number ?? 0) > noticeBefore;
  if (["create", LARGE, "close", "check", "forget", "forget many", "forget everything"].includes(name))
    expect(told).toBe(true);
  if (name.endsWith("many") && name !== "forget many") {
    expect(told || state.bulk !== undefined).toBe(true);
    const closed = state.bulk?.items.some((item) => item.state.kind === "answered" && item.state.outcome === "closed");
    if (closed === true) expect(sent).toContain("closeSession");
  }
  if (!failedBefore && !hasFailed()) return;
  if (notice?.kind === "close" && notice.outcome.kind === "closed") expect(sent).toContain("closeSession");
  // Not "no answer came": nothing was sent, and loading it again helps.
  const isMissed = failing.how === "partMissing" && !failedBefore && NEEDED[name]?.includes(failing.port) === true;
  if (isMissed) expect(notice).toMatchObject({ kind: "notSent", why: { trouble: { kind: "partMissing" } } });
  const isMade = name === "create" ? failing.port !== "graph.createSession" : sent.includes("operation");
  const opened = notice?.kind === "trouble" && notice.trouble.kind === "failed" && notice.trouble.maybeSent;
  if (name.startsWith("create") && sent.includes("createSession") && isMade && !opened) {
    const kept = services.store.statements().some(({ sessionId }) => sessionId === MADE);
    const pending = services.store.pendingCreates().length > 0;
    const shown = state.paneNotices.some((each) => each.kind === "notStored" && each.id === MADE);
    expect(kept || shown || pending).toBe(true);
  }
  if (name === "add" && (answer as { kind: string }).kind === "stored") {
    expect(services.store.statements().some(({ sessionId }) => sessionId === MADE)).toBe(true);
  }
  if (name === "export") expect((answer as { text?: string }).text ?? OLD).toContain(OLD);
  if (name === "by hand") expect(["found", "trouble"]).toContain((answer as { readonly kind: string }).kind);
}

describe("a port that fails once, at whichever call", () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeAll(() => process.on("unhandledRejection", note));
  afterAll(() => process.off("unhandledRejection", note));

  it.each(Object.entries(STORIES))("%s: nothing stays busy, nothing is claimed, no id is lost", async (name, act) => {
    const failures = await failuresOf(act, name === LARGE);
    expect(failures.length).toBeGreaterThan(20);
    for (const failing of failures) {
      unhandled.length = 0;
      try {
        await play(name, act, failing);
        expect(unhandled).toEqual([]);
      } catch (error) {
        throw new Error(`${JSON.stringify(failing)}: ${String(error)}`, { cause: error });
      }
    }
  });

  it("the script with Graph in it: a pane in which nothing waits for it says nothing of that", async () => {
    const services = { ...fakeServices(), loadOnline: () => Promise.reject(new Error("planned")) };
    const pane = createPane(services, "own");
    await pane.actions.resumePending();
    await idle();
    expect(pane.state().paneNotices).toEqual([]);
  });

  it("the script with Graph in it: the click is told so, nothing is sent, and the next click loads it again", async () => {
    for (const name of ["create", "close", "check", "keep alive"]) {
      const services = await open(false);
      services.asked.length = 0;
      let isMissing = true;
      const loadOnline = async () => {
        if (isMissing) throw new Error("A script did not arrive.");
        return services.loadOnline();
      };
      const pane = createPane({ ...services, loadOnline }, "own");
      await pane.actions.readDocument();
      await idle();
      await STORIES[name]?.(pane);
      await idle();
      expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "partMissing" } });
      expect([services.sent, services.asked.length, busyWith(pane.state())]).toEqual([[], 0, []]);
      isMissing = false;
      await STORIES[name]?.(pane);
      await idle();
      expect(services.sent.length).toBeGreaterThan(0);
    }
  });
});
