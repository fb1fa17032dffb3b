import { fingerprint } from "../../../src/core/statements/fingerprint";
import { createBulkLog } from "../../../src/flow/bulk/bulkLog";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, inBudget, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const IDS = ["one", "two", "three", "four"].map(aSessionId);
const OK: GraphAnswer<unknown> = { kind: "ok", value: undefined };
const LATER: GraphAnswer<unknown> = { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: 60 } };

/** Panes of one browser, each with the same four sessions that save changes. */
function aBrowser(origin = new MemoryOrigin()) {
  const onePerWorkbook = createOnePerWorkbook(undefined);
  const another = async () => {
    const services = fakeServices(origin);
    const pane = createPane({ ...services, onePerWorkbook }, "own");
    await pane.actions.resumePending();
    await idle();
    return { pane, services };
  };
  const first = async () => {
    const one = await another();
    const facts = {
      driveId: budget.driveId,
      itemId: budget.itemId,
      persistChanges: true,
      door: "createdHere" as const,
    };
    await one.pane.actions.add(
      IDS.map((id) => ({ id, facts })),
      "added",
    );
    one.services.sent.length = 0;
    return one;
  };
  return { first, another };
}

const listed = (pane: Pane) => IDS.flatMap((id) => pane.state().sessions.find((session) => session.id === id) ?? []);
const phaseOf = (pane: Pane | undefined) => pane?.state().bulk?.phase.kind;
const statesOf = (pane: Pane | undefined) =>
  pane?.state().bulk?.items.map(({ state }) => {
    if (state.kind === "answered") return state.outcome;
    return state.kind === "notSent" ? `${state.why} before` : state.kind;
  });

/** Something of ours throws, and not Graph, after the close of the session at this place was sent. */
function throwsAfterClose(services: ReturnType<typeof fakeServices>, place: number) {
  const { addHistory } = services.store;
  let closes = 0;
  Object.assign(services.store, {
    addHistory: (...args: Parameters<typeof addHistory>) => {
      closes += 1;
      if (closes === place) throw new Error("thrown in a test");
      return addHistory(...args);
    },
  });
}

describe("a run in which something is thrown after a close was sent", () => {
  it("says of that session that nobody knows, here and in a pane opened later, and never sends it again by itself", async () => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    throwsAfterClose(services, 2);
    await pane.actions.closeMany(inBudget(listed(pane)));
    const states = ["closed", "unknown", "queued", "queued"];
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["stopped", states]);
    const later = await browser.another();
    expect(statesOf(later.pane)).toEqual(states);
    await later.pane.actions.continueMany();
    expect(later.services.sent.map(({ call }) => call)).toEqual(["closeSession", "closeSession"]);
  });
});

describe("a run that another pane dismissed", () => {
  it("is stored again whole when it goes on here: what was skipped stays skipped in the panes to come", async () => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    const targets = inBudget(listed(pane));
    for (const { session } of targets.slice(0, 1)) await pane.actions.close(session, openBudget, false);
    services.answers.graph = () => {
      if (services.sent.length === 2) pane.actions.stopMany();
      return OK;
    };
    await pane.actions.closeMany(targets);
    await idle();
    expect(statesOf(pane)).toEqual(["closed before", "closed", "queued", "queued"]);
    (await browser.another()).pane.actions.dismissMany();
    await idle();
    let third: Pane | undefined;
    const { closeSession } = services.graph;
    Object.assign(services.graph, {
      closeSession: async (...args: Parameters<typeof closeSession>) => {
        third ??= (await browser.another()).pane;
        return closeSession(...args);
      },
    });
    await pane.actions.continueMany();
    await idle();
    expect([statesOf(pane), statesOf(third)]).toEqual(Array(2).fill(["closed before", "closed", "closed", "closed"]));
  });
});

describe("a run that is begun while another pane works on one", () => {
  it("leaves that one stored for the panes to come", async () => {
    const browser = aBrowser();
    const working = await browser.first();
    const watching = await browser.another();
    const { refreshSession } = working.services.graph;
    let own: Promise<void> | undefined;
    Object.assign(working.services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        if (own === undefined) {
          await idle();
          expect(phaseOf(watching.pane)).toBe("elsewhere");
          own = watching.pane.actions.keepAliveMany(inBudget(listed(watching.pane)));
        }
        return refreshSession(...args);
      },
    });
    working.services.answers.graph = () => ({ kind: "error", error: { status: 403, codes: ["accessdenied"] } });
    await working.pane.actions.checkMany(inBudget(listed(working.pane)));
    await own;
    await idle();
    const actions = working.services.store.partRecords("run").map((record) => (record as { action: string }).action);
    expect(actions.toSorted()).toEqual(["check", "keepAlive"]);
  });
});

describe("a row that waits for a sign-in", () => {
  it("waits for its turn like the others once a run takes it, and for nothing when the run has ended", async () => {
    const { pane, services } = await aBrowser().first();
    const [, second] = listed(pane);
    if (second === undefined) throw new Error("The list is not complete.");
    const { token } = services.answers;
    services.answers.token = () => ({ kind: "clickNeeded" });
    await pane.actions.contact(second, openBudget, false);
    const activity = () => pane.state().activities.get(second.id)?.kind;
    expect(activity()).toBe("signInNeeded");
    const seen: unknown[] = [];
    Object.assign(services.answers, {
      token,
      graph: () => {
        seen.push(activity());
        return OK;
      },
    });
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect([seen.slice(0, 2), activity()]).toEqual([["queued", "contacting"], undefined]);
  });
});

describe("a run that is stopped while Graph asks to wait", () => {
  it("counts down no more, and goes on at once when a person continues it", async () => {
    const { pane, services } = await aBrowser().first();
    const answers = [LATER];
    services.answers.graph = () => answers.shift() ?? OK;
    const waits: number[] = [];
    Object.assign(services.clock, {
      wait: async (ms: number, signal: AbortSignal) => {
        waits.push(ms);
        pane.actions.stopMany();
        await idle();
        expect(signal.aborted).toBe(true);
      },
    });
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect([phaseOf(pane), pane.state().bulk?.waitUntil, waits]).toEqual(["stopped", undefined, [60_000]]);
    await pane.actions.continueMany();
    expect([phaseOf(pane), waits]).toEqual(["done", [60_000]]);
  });
});

describe("a run that waits until a row's own action has ended", () => {
  it("sends nothing more where it was stopped meanwhile", async () => {
    const { pane, services } = await aBrowser().first();
    const [first] = listed(pane);
    if (first === undefined) throw new Error("The list is not complete.");
    const { token } = services.signIn;
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    Object.assign(services.signIn, {
      token: async (...args: Parameters<typeof token>) => {
        await held;
        return token(...args);
      },
    });
    const own = pane.actions.contact(first, openBudget, false);
    await idle();
    const run = pane.actions.closeMany(inBudget(listed(pane)));
    await idle();
    expect(phaseOf(pane)).toBe("running");
    pane.actions.stopMany();
    await idle();
    go();
    await Promise.all([own, run]);
    expect(services.sent.map(({ call }) => call)).toEqual(["refreshSession"]);
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["stopped", Array(4).fill("queued")]);
  });
});

describe("an item of a run that was not sent", () => {
  it("stays for *Continue* where the run was stopped while Graph asked that very item to wait", async () => {
    const { pane, services } = await aBrowser().first();
    const answers = [LATER];
    services.answers.graph = () => answers.shift() ?? OK;
    const { wait } = services.clock;
    Object.assign(services.clock, {
      wait: async () => {
        // Not in the moment to think.
        if (phaseOf(pane) === "running") pane.actions.stopMany();
        await idle();
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    await idle();
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["stopped", Array(4).fill("queued")]);
    Object.assign(services.clock, { wait });
    await pane.actions.continueMany();
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["done", Array(4).fill("closed")]);
  });

  it("has the answer that another pane wrote, where that one was first and the browser has no locks", async () => {
    const { pane, services } = await aBrowser().first();
    const log = createBulkLog(services.store);
    const { token } = services.answers;
    let isFirst = true;
    services.answers.token = (request) => {
      const { bulk } = pane.state();
      const [id] = IDS;
      if (isFirst && bulk !== undefined && id !== undefined) {
        log.note(bulk.id, fingerprint(id), { kind: "answered", outcome: "refused", at: services.clock.now() });
      }
      isFirst = false;
      return token(request);
    };
    await pane.actions.closeMany(inBudget(listed(pane)));
    const states = ["refused", "closed", "closed", "closed"];
    expect([statesOf(pane), services.sent.length]).toEqual([states, 3]);
  });
});

describe("a run whose steps find no room in storage", () => {
  it("goes on, and says that it is not kept", async () => {
    const origin = new MemoryOrigin();
    const { pane, services } = await aBrowser(origin).first();
    services.answers.graph = () => {
      origin.quota = origin.size;
      return OK;
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect([phaseOf(pane), statesOf(pane), pane.state().bulk?.notKept]).toEqual(["done", Array(4).fill("alive"), true]);
  });
});
