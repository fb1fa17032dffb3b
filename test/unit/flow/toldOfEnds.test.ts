import { tombstoneId } from "../../../src/core/statements/tombstone";
import { createPane } from "../../../src/flow/createPane";
import type { Notice } from "../../../src/core/paneState";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { describeNotice } from "../../../src/strings/describeNotice";
import { english } from "../../../src/strings/language";
import { historySentences } from "../../../src/strings/messages/historySentences";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const ID = aSessionId("one");

function listed(pane: ReturnType<typeof createPane>) {
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  return session;
}

const textOf = (notice: Notice | undefined) => {
  if (notice === undefined) throw new Error("Nothing was told.");
  const { title, body } = describeNotice(notice, { language: "en", fileAccess: "own" }, english);
  return `${title}. ${body}`;
};

const refusal = (...codes: string[]): GraphAnswer<never> => ({ kind: "error", error: { status: 404, codes } });

describe("the end of keeping alive", () => {
  it.each([
    ["of which Microsoft knows nothing", refusal("notfound", "invalidsessionrecreatable")],
    ["whose workbook is gone", refusal("itemnotfound", "invalidsessionnotfound")],
    [
      "that is not to be used again",
      { kind: "error", error: { status: 500, codes: ["internalservererroruncategorized"] } } as const,
    ],
  ] as const)("is never told as the end of a session that may be open: one %s", async (_what, answer) => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE }], "added");
    services.answers.graph = () => answer;
    pane.actions.keepAlive(listed(pane), openBudget, 15);
    await idle();
    expect(textOf(latestNotice(pane))).not.toMatch(/is over|Closed, ended/);
  });
});

describe("an error of ours, while a close is on its way", () => {
  it("is never told with 'We sent nothing', whatever it was thrown in", async () => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: true } }], "added");
    let answer = () => {};
    const until = new Promise<void>((resolve) => (answer = resolve));
    Object.assign(services.graph, {
      closeSession: async () => {
        await until;
        return { kind: "ok", value: undefined };
      },
    });
    const closing = pane.actions.close(listed(pane), openBudget, true);
    await idle();
    const { lookAgain } = services.store;
    Object.assign(services.store, {
      lookAgain: () => {
        throw new Error("thrown in a test");
      },
    });
    pane.actions.forgetEverything();
    await idle();
    Object.assign(services.store, { lookAgain });
    expect(textOf(latestNotice(pane))).toMatch(/might have sent/);
    answer();
    await closing;
  });
});

describe("an error of ours where nothing was sent", () => {
  it("is told so, also of what nobody asked for", async () => {
    const services = fakeServices();
    services.store.add(aStatement({ sessionId: ID, ...HERE, forgotten: true, writtenAt: "2026-03-02T08:00:00Z" }));
    const { dropSession } = services.store;
    Object.assign(services.store, {
      dropSession: () => {
        throw new Error("thrown in a test");
      },
    });
    const pane = createPane(services, "own");
    await pane.warm();
    await idle();
    Object.assign(services.store, { dropSession });
    expect(textOf(latestNotice(pane))).toMatch(/sent nothing/);
  });
});

describe("creating", () => {
  it.each([
    ["that nobody follows any more", "2026-03-01T08:00:00Z"],
    ["from a clock that was far ahead", "2026-03-03T08:00:00Z"],
  ])("is not held up by a creation %s", async (_what, startedAt) => {
    const services = fakeServices();
    services.store.addPendingCreate({
      ...{ item: budget, operation: "https://graph.microsoft.com/v1.0/x", persistChanges: true, ownerKey: "another" },
      startedAt,
    });
    services.answers.graph = () => ({ kind: "ok", value: { kind: "created", id: ID, persistChanges: true } });
    const pane = createPane(services, "own");
    await pane.actions.create(openBudget, true, true);
    await idle();
    expect(services.sent.map(({ call }) => call)).toContain("createSession");
  });
});

describe("adding, where something of ours throws", () => {
  it("is never told as refused by storage: what was added before stands in the list", async () => {
    const services = fakeServices();
    services.store.add(aStatement({ sessionId: tombstoneId(ID), forgotten: true, writtenAt: "2026-03-02T08:00:00Z" }));
    const pane = createPane(services, "own");
    Object.assign(services.store, {
      dropFolderFiles: () => {
        throw new Error("thrown in a test");
      },
    });
    const answer = await pane.actions.add([{ id: ID, facts: HERE }], "added");
    expect(pane.state().sessions).toHaveLength(1);
    expect(answer).toMatchObject({ kind: "trouble", trouble: { kind: "failed" } });
  });
});

describe("another try of a close that may have closed the session", () => {
  it("never says, when it is cancelled, that the session was not closed", async () => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: false } }], "added");
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "1" });
    await pane.actions.close(listed(pane), openBudget, true);
    const told = textOf(latestNotice(pane));
    expect(told).toMatch(/might be closed or still open/);
    Object.assign(services.clock, {
      wait: (_ms: number, signal: AbortSignal) =>
        new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve())),
    });
    const again = pane.actions.close(listed(pane), openBudget, false);
    await idle();
    pane.actions.stop(ID);
    await again;
    expect(services.sent).toHaveLength(1);
    expect([...pane.state().rowNotices.values()].map(textOf)).toEqual([told]);
    expect(pane.state().paneNotices.map(textOf).join()).not.toMatch(/didn't close/);
  });
});

describe("a close that Microsoft has put off", () => {
  it.each<[string, (services: FakeServices) => unknown]>([
    ["this device is offline", ({ answers }) => (answers.graph = () => ({ kind: "offline" }))],
    ["another workbook is open", ({ answers }) => (answers.document = () => ({ kind: "url", url: "https://other" }))],
    ["Excel is silent", ({ answers }) => (answers.document = () => ({ kind: "timedOut" }))],
    [
      "another account has signed in",
      ({ answers }) => (answers.token = () => ({ kind: "trouble", trouble: { reason: "otherAccount", code: "" } })),
    ],
  ])("is never told with 'Nothing was sent' where at the retry %s", async (_what, happens) => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: true } }], "added");
    services.answers.graph = () => {
      happens(services);
      return { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: 5 } };
    };
    await pane.actions.close(listed(pane), openBudget, true);
    expect(textOf(latestNotice(pane))).toMatch(/isn't closed yet/);
    expect(textOf(latestNotice(pane))).not.toMatch(/Nothing was sent/);
    expect(services.store.history()).toMatchObject([{ outcome: "later" }]);
  });
});

describe("a history without entries", () => {
  it("claims nothing of what was ever closed: it may have been cleared, or be past its days", async () => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    await pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: true } }], "added");
    await pane.actions.close(listed(pane), openBudget, true);
    expect(services.store.history()).toHaveLength(1);
    services.store.dropHistory(() => true);
    expect(services.store.history()).toEqual([]);
    expect(english(historySentences).empty).not.toMatch(/clos/i);
  });
});
