import { fingerprint } from "../../../src/core/statements/fingerprint";
import { createBulkLog } from "../../../src/flow/bulk/bulkLog";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";
import { describeBulk } from "../../../src/strings/describeBulk";
import { english } from "../../../src/strings/language";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, inBudget, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const IDS = ["one", "two", "three", "four"].map(aSessionId);
const OK: GraphAnswer<unknown> = { kind: "ok", value: undefined };
const REFUSED: GraphAnswer<unknown> = { kind: "error", error: { status: 403, codes: ["accessdenied"] } };
const LATER: GraphAnswer<unknown> = { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: 60 } };

/** Longer than a person watches: the run stops. */
const FAR_LATER: GraphAnswer<unknown> = { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: 3_600 } };

/** Panes of one browser, each with the same four sessions. */
function aBrowser(origin = new MemoryOrigin()) {
  const onePerWorkbook = createOnePerWorkbook(undefined);
  const another = async () => {
    const services = fakeServices(origin);
    const pane = createPane({ ...services, onePerWorkbook }, "own");
    await pane.actions.resumePending();
    await idle();
    return { pane, services };
  };
  /** `losing`: which of the sessions lose their changes; by default nobody knows for sure that any saves them. */
  const first = async (losing?: readonly boolean[]) => {
    const one = await another();
    const facts = { driveId: budget.driveId, itemId: budget.itemId, door: "createdHere" as const };
    await one.pane.actions.add(
      IDS.map((id, place) =>
        losing === undefined
          ? { id, facts: { ...facts, persistChanges: true } }
          : { id, facts, said: { persistChanges: losing[place] !== true } },
      ),
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

/** The actions of the stored runs, by name. */
const storedActions = ({ services }: { readonly services: FakeServices }) =>
  services.store
    .partRecords("run")
    .map((record) => (record as { readonly action: string }).action)
    .toSorted();

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

describe("a run in which something is thrown before anything was sent", () => {
  it("knows nothing of that session, which stays for *Continue*, here and in a pane opened later", async () => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    services.answers.token = () => {
      throw new Error("thrown in a test");
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    const states = Array(4).fill("queued");
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["stopped", states]);
    expect(statesOf((await browser.another()).pane)).toEqual(states);
  });
});

describe("a run in which something is thrown once some of it was answered", () => {
  it.each([
    ["while the next is sent", 1],
    ["between two requests", 1],
    ["before anything was sent", 0],
  ] as const)("never says that nothing was sent where an answer stands beside it: %s", async (when, answered) => {
    const { pane, services } = await aBrowser().first();
    const fails = () => {
      if (services.sent.length === answered) throw new Error("thrown in a test");
    };
    const { lookAgain } = services.store;
    const { token } = services.answers;
    if (when === "between two requests") {
      Object.assign(services.store, {
        lookAgain: () => {
          fails();
          lookAgain();
        },
      });
    } else {
      services.answers.token = (request) => {
        fails();
        return token(request);
      };
    }
    await pane.actions.checkMany(inBudget(listed(pane)));
    const { bulk } = pane.state();
    if (bulk?.phase.kind !== "stopped") throw new Error("The run was not stopped.");
    expect(statesOf(pane)?.filter((state) => state === "alive")).toHaveLength(answered);
    const { maybeSent, notSent } = troubleSentences.failed;
    const { reason = "" } = describeBulk(bulk, english, "en");
    expect([reason.includes(maybeSent), reason.includes(notSent)]).toEqual([answered > 0, answered === 0]);
  });
});

describe("a run in which something is thrown after an answer was told", () => {
  it("keeps that answer, and goes on", async () => {
    const { pane, services } = await aBrowser().first();
    const { dropSentRequests } = services.store;
    const throws = [true];
    Object.assign(services.store, {
      dropSentRequests: (...args: Parameters<typeof dropSentRequests>) => {
        if (services.sent.length === 2 && throws.pop() === true) throw new Error("thrown in a test");
        return dropSentRequests(...args);
      },
    });
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect(throws).toEqual([]);
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["done", Array(4).fill("alive")]);
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
    expect(storedActions(working)).toEqual(["check", "keepAlive"]);
    expect([watching.pane.state().bulk?.action, phaseOf(watching.pane)]).toEqual(["keepAlive", "done"]);
    expect(statesOf(watching.pane)).toEqual(Array(4).fill("alive"));
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

describe("a row with an action of its own", () => {
  /** The next token is given only when `go` is called. */
  const heldToken = ({ services }: { readonly services: FakeServices }) => {
    const { token } = services.signIn;
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    Object.assign(services.signIn, {
      token: async (...args: Parameters<typeof token>) => {
        Object.assign(services.signIn, { token });
        await held;
        return token(...args);
      },
    });
    return () => go();
  };

  it("goes on saying so when a run begins, and takes its turn in the run after that", async () => {
    const one = await aBrowser().first();
    const [, second] = listed(one.pane);
    if (second === undefined) throw new Error("The list is not complete.");
    const go = heldToken(one);
    const own = one.pane.actions.contact(second, openBudget, false);
    await idle();
    const seen: unknown[] = [];
    one.services.answers.graph = () => {
      seen.push(one.pane.state().activities.get(second.id)?.kind);
      go();
      return OK;
    };
    await one.pane.actions.checkMany(inBudget(listed(one.pane)));
    await own;
    expect(seen[0]).toBe("contacting");
    expect([one.services.sent.length, one.pane.state().activities.size]).toEqual([5, 0]);
  });

  it("goes on saying so when a run ends that was over with it before", async () => {
    const one = await aBrowser().first();
    const [first] = listed(one.pane);
    if (first === undefined) throw new Error("The list is not complete.");
    let own: Promise<void> | undefined;
    let go = () => {};
    const { refreshSession } = one.services.graph;
    Object.assign(one.services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        if (one.services.sent.length === 1) {
          go = heldToken(one);
          own = one.pane.actions.contact(first, openBudget, false);
          await idle();
        }
        return refreshSession(...args);
      },
    });
    await one.pane.actions.checkMany(inBudget(listed(one.pane)));
    expect([phaseOf(one.pane), one.pane.state().activities]).toEqual([
      "done",
      new Map([[first.id, { kind: "contacting", unsent: true }]]),
    ]);
    go();
    await own;
    expect(one.pane.state().activities.size).toBe(0);
  });
});

describe("a run of closes that is continued by a click that signs in", () => {
  it("has no second moment to think, in which the browser would forget the click", async () => {
    const { pane, services } = await aBrowser().first();
    const { token } = services.answers;
    services.answers.token = () => ({ kind: "clickNeeded" });
    await pane.actions.closeMany(inBudget(listed(pane)));
    services.answers.token = token;
    services.waited.length = 0;
    await pane.actions.continueMany(true);
    expect([statesOf(pane), services.waited]).toEqual([Array(4).fill("closed"), []]);
  });
});

describe("a run that is taken up by a click on a sign-in button", () => {
  it.each([
    ["retryFailed", [REFUSED, REFUSED]],
    ["continueMany", [OK, FAR_LATER]],
  ] as const)("opens a window for its first request only (%s)", async (again, first) => {
    const { pane, services } = await aBrowser().first();
    const answers: GraphAnswer<unknown>[] = [...first];
    services.answers.graph = () => answers.shift() ?? OK;
    await pane.actions.checkMany(inBudget(listed(pane)));
    services.asked.length = 0;
    await pane.actions[again](true);
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([true, false]);
  });
});

describe("a run that Graph asks to wait", () => {
  it.each([
    [120, "done", "alive"],
    [121, "stopped", "queued"],
  ])("for %i seconds is %s: two minutes are the longest that anybody watches", async (seconds, phase, next) => {
    const { pane, services } = await aBrowser().first();
    const answers: GraphAnswer<unknown>[] = [
      { kind: "error", error: { status: 429, codes: [], retryAfterSeconds: seconds } },
    ];
    services.answers.graph = () => answers.shift() ?? OK;
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect([phaseOf(pane), statesOf(pane)]).toEqual([phase, ["later", next, next, next]]);
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

describe("a run that was stopped while it waited, and goes on", () => {
  it("waits as it is asked to when Graph asks once more", async () => {
    const { pane, services } = await aBrowser().first();
    const answers = [LATER, OK, LATER];
    services.answers.graph = () => answers.shift() ?? OK;
    const hasEnded: boolean[] = [];
    const { wait } = services.clock;
    Object.assign(services.clock, {
      wait: async (ms: number, signal: AbortSignal) => {
        hasEnded.push(signal.aborted);
        if (hasEnded.length === 1) pane.actions.stopMany();
        await idle();
        await wait(ms, signal);
      },
    });
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect(phaseOf(pane)).toBe("stopped");
    await pane.actions.continueMany();
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["done", ["later", "alive", "later", "alive"]]);
    expect(hasEnded).toEqual([false, false]);
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

describe("what a run tells of a session for which nothing is sent", () => {
  const ENDED: GraphAnswer<unknown> = { kind: "error", error: { status: 404, codes: ["invalidsessionrecreatable"] } };
  /** The second is seen alive, and then no more. */
  const isEnded = async ({ pane, services }: { readonly pane: Pane; readonly services: FakeServices }) => {
    for (const answer of [OK, ENDED]) {
      services.answers.graph = () => answer;
      for (const session of listed(pane).slice(1, 2)) await pane.actions.contact(session, openBudget, false);
    }
  };

  it("is whether it was closed, ended or forgotten before its turn", async () => {
    const { pane, services } = await aBrowser().first();
    const targets = inBudget(listed(pane));
    const [closed, , forgotten] = listed(pane);
    if (closed === undefined || forgotten === undefined) throw new Error("Too few are listed.");
    await pane.actions.close(closed, openBudget, false);
    await isEnded({ pane, services });
    pane.actions.forget(forgotten);
    services.answers.graph = () => OK;
    await pane.actions.closeMany(targets);
    expect(statesOf(pane)).toEqual(["closed before", "ended before", "forgotten before", "closed"]);
  });

  it("is the same where another pane was first while this one asked for its token", async () => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    const other = await browser.another();
    const [closed, , forgotten] = listed(other.pane);
    if (closed === undefined || forgotten === undefined) throw new Error("Too few are listed.");
    const { token } = services.signIn;
    const happens = [
      () => other.pane.actions.close(closed, openBudget, false),
      () => isEnded(other),
      async () => {
        other.pane.actions.forget(forgotten);
        await idle();
      },
    ];
    Object.assign(services.signIn, {
      token: async (...args: Parameters<typeof token>) => {
        await happens.shift()?.();
        return token(...args);
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(statesOf(pane)).toEqual(["closed before", "ended before", "forgotten before", "closed"]);
    expect(services.sent).toHaveLength(1);
  });
});

describe("what a run tells of an answer", () => {
  it("is who asked and the number of the request, here and in a pane opened later", async () => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    const answers: GraphAnswer<unknown>[] = [
      { kind: "ok", value: undefined, requestId: "request-1" },
      { kind: "error", error: { status: 403, codes: ["accessdenied"], requestId: "request-2" } },
    ];
    services.answers.graph = () => answers.shift() ?? OK;
    await pane.actions.checkMany(inBudget(listed(pane)));
    for (const each of [pane, (await browser.another()).pane]) {
      const told = each.state().bulk?.items.map(({ state }) => state);
      expect(told).toMatchObject([
        { outcome: "alive", account: "Owner account", requestId: "request-1" },
        { outcome: "refused", account: "Owner account", requestId: "request-2" },
        ...[{ outcome: "alive", account: "Owner account" }, { outcome: "alive" }],
      ]);
    }
  });
});

describe("a close of a run that Graph asks to wait for", () => {
  it("says in its row and of the run until when, and that it closes once it is sent again", async () => {
    const { pane, services } = await aBrowser().first([false, false, false, false]);
    const [first] = listed(pane);
    if (first === undefined) throw new Error("The list is not complete.");
    const seen: unknown[] = [];
    const look = () => seen.push([pane.state().bulk?.waitUntil, pane.state().activities.get(first.id)]);
    const until = services.clock.now() + 60_000;
    const { wait } = services.clock;
    Object.assign(services.clock, {
      wait: (...args: Parameters<typeof wait>) => {
        look();
        return wait(...args);
      },
    });
    const answers = [LATER, OK];
    services.answers.graph = () => {
      if (answers.length > 0) look();
      return answers.shift() ?? OK;
    };
    await pane.actions.closeMany(inBudget(listed(pane)));
    const closing = [undefined, { kind: "closing" }];
    expect(seen).toEqual([closing, [until, { kind: "waiting", until }], closing]);
    expect(statesOf(pane)).toEqual(Array(4).fill("closed"));
  });

  it("is settled by a Stop in its row: that one is not sent again, and the run goes on with the others", async () => {
    const { pane, services } = await aBrowser().first([false, false, false, false]);
    const answers = [LATER];
    services.answers.graph = () => answers.shift() ?? OK;
    Object.assign(services.clock, {
      wait: async () => {
        for (const { id } of listed(pane).slice(0, 1)) pane.actions.stop(id);
        await idle();
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(statesOf(pane)).toEqual(["stopped before", "closed", "closed", "closed"]);
    expect([phaseOf(pane), services.sent.length]).toEqual(["done", 4]);
  });
});

describe("a run that is stopped while it finds that a session is closed already", () => {
  it("tells that of this session, and keeps the others for *Continue*", async () => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    const other = await browser.another();
    const { token } = services.signIn;
    Object.assign(services.signIn, {
      token: async (...args: Parameters<typeof token>) => {
        if (services.sent.length === 1) {
          for (const session of listed(other.pane).slice(1, 2))
            await other.pane.actions.close(session, openBudget, false);
          pane.actions.stopMany();
          await idle();
        }
        return token(...args);
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["stopped", ["closed", "closed before", "queued", "queued"]]);
  });
});

describe("a run whose steps find no room in storage", () => {
  it.each([
    ["at the next step", 1],
    ["only once it stops", 2],
  ])("keeps what found none as soon as there is room again: %s", async (_when, refusals) => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    const { addPartRecord } = services.store;
    let left = refusals;
    Object.assign(services.store, {
      addPartRecord: (...args: Parameters<typeof addPartRecord>) => {
        if (args[0] === "run" || left === 0) return addPartRecord(...args);
        left -= 1;
        return { kind: "refused", why: "full" };
      },
    });
    services.answers.graph = () => (services.sent.length === 2 ? FAR_LATER : OK);
    await pane.actions.checkMany(inBudget(listed(pane)));
    const states = ["alive", "later", "queued", "queued"];
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["stopped", states]);
    expect(statesOf((await browser.another()).pane)).toEqual(states);
  });

  it("keeps no steps of a run that itself found none", async () => {
    const origin = new MemoryOrigin();
    const { pane, services } = await aBrowser(origin).first();
    origin.quota = origin.size;
    services.answers.graph = () => {
      origin.quota = Number.POSITIVE_INFINITY;
      return REFUSED;
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    await pane.actions.retryFailed();
    expect([statesOf(pane), pane.state().bulk?.notKept]).toEqual([Array(4).fill("refused"), true]);
    expect([services.store.partRecords("run"), services.store.partRecords("step")]).toEqual([[], []]);
  });

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

/** The first two are checked here, the other two there. */
async function stoppedHere(origin: MemoryOrigin) {
  const browser = aBrowser(origin);
  const here = await browser.first();
  here.services.answers.graph = () => {
    if (here.services.sent.length === 2) here.pane.actions.stopMany();
    return OK;
  };
  await here.pane.actions.checkMany(inBudget(listed(here.pane)));
  await idle();
  const there = await browser.another();
  return { here, there, browser };
}

describe("a run that was stopped here and goes on in another pane", () => {
  it("is told as that pane's as long as it goes on there, and as done in the end", async () => {
    const { here, there } = await stoppedHere(new MemoryOrigin());
    const { refreshSession } = there.services.graph;
    const seen: unknown[] = [];
    Object.assign(there.services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        await idle();
        seen.push(phaseOf(here.pane));
        return refreshSession(...args);
      },
    });
    expect(phaseOf(here.pane)).toBe("stopped");
    await there.pane.actions.continueMany();
    await idle();
    expect([seen, phaseOf(here.pane)]).toEqual([["elsewhere", "elsewhere"], "done"]);
    expect(statesOf(here.pane)).toEqual(Array(4).fill("alive"));
  });

  it("is sent nothing twice, though this pane was told of nothing", async () => {
    const origin = new MemoryOrigin();
    const { here, there } = await stoppedHere(origin);
    origin.deliversEvents = false;
    await there.pane.actions.continueMany();
    expect([phaseOf(here.pane), statesOf(here.pane)]).toEqual(["stopped", ["alive", "alive", "queued", "queued"]]);
    here.services.sent.length = 0;
    await here.pane.actions.continueMany();
    expect(here.services.sent).toEqual([]);
    expect([phaseOf(here.pane), statesOf(here.pane)]).toEqual(["done", Array(4).fill("alive")]);
  });
});

describe("a run that was stopped here, is dismissed here, and goes on in another pane", () => {
  it("stays stored for the panes to come, though this pane was told of nothing", async () => {
    const origin = new MemoryOrigin();
    const { here, there, browser } = await stoppedHere(origin);
    origin.deliversEvents = false;
    there.services.answers.graph = () => {
      if (there.services.sent.length === 1) here.pane.actions.dismissMany();
      return { kind: "error", error: { status: 403, codes: ["accessdenied"] } };
    };
    await there.pane.actions.continueMany();
    await idle();
    expect([here.pane.state().bulk, there.services.store.partRecords("run").length]).toEqual([undefined, 1]);
    expect(statesOf((await browser.another()).pane)).toEqual(["alive", "alive", "refused", "refused"]);
  });

  it("stays stored also where that pane has only retried: storage holds as many records as before", async () => {
    const origin = new MemoryOrigin();
    const browser = aBrowser(origin);
    const here = await browser.first();
    here.services.answers.graph = () => REFUSED;
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    const there = await browser.another();
    there.services.answers.graph = () => REFUSED;
    origin.deliversEvents = false;
    const before = origin.entries.size;
    await there.pane.actions.retryFailed();
    expect([there.services.sent.length, origin.entries.size]).toEqual([4, before]);
    here.pane.actions.dismissMany();
    await idle();
    expect([here.pane.state().bulk, there.services.store.partRecords("run").length]).toEqual([undefined, 1]);
  });
});

describe("a run in one pane while another forgets everything", () => {
  it("sends nothing more, leaves nothing in storage, and says of what was sent what became of it", async () => {
    const origin = new MemoryOrigin();
    const browser = aBrowser(origin);
    const { pane, services } = await browser.first();
    const there = await browser.another();
    services.answers.graph = () => {
      void there.pane.actions.forgetEverything();
      return OK;
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    await idle();
    expect([services.sent.length, phaseOf(pane)]).toEqual([1, "done"]);
    expect(statesOf(pane)).toEqual(["alive", ...Array<string>(3).fill("forgotten before")]);
    expect([...origin.entries.keys()].filter((key) => /\/(statement|run|step|history|sent)\//.test(key))).toEqual([]);
  });
});

describe("a step that a later version of the add-in wrote", () => {
  it.each([
    ["another outcome", { kind: "answered", outcome: "archived" }],
    ["another reason to send nothing", { kind: "notSent", why: "excused" }],
    ["something else altogether", { kind: "handedOn" }],
  ])("is not taken for never sent: %s", async (_what, end) => {
    const browser = aBrowser();
    const { pane, services } = await browser.first();
    services.answers.graph = () => FAR_LATER;
    await pane.actions.checkMany(inBudget(listed(pane)));
    const run = pane.state().bulk?.id ?? "";
    const session = fingerprint(listed(pane)[1]?.id ?? "");
    services.store.addPartRecord("step", { run, session, step: 1, at: 0, ...end });
    const later = await browser.another();
    expect(statesOf(later.pane)).toEqual(["later", "unknown", "queued", "queued"]);
    await later.pane.actions.continueMany();
    expect(later.services.sent).toHaveLength(2);
    expect(JSON.stringify(services.store.partRecords("step"))).toContain(Object.values(end).at(-1));
  });
});

describe("a run that storage does not hold, or not whole", () => {
  const stopsAfterTwo = ({ pane, services }: Awaited<ReturnType<ReturnType<typeof aBrowser>["another"]>>) => {
    if (services.sent.length === 2) pane.actions.stopMany();
  };

  it("stays shown when another pane changes what is stored", async () => {
    const origin = new MemoryOrigin();
    const browser = aBrowser(origin);
    const here = await browser.first();
    const there = await browser.another();
    origin.quota = origin.size;
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    origin.quota = Number.POSITIVE_INFINITY;
    await there.pane.actions.checkMany(inBudget(listed(there.pane)));
    await idle();
    const { bulk } = here.pane.state();
    expect([bulk?.notKept, phaseOf(here.pane), statesOf(here.pane)]).toEqual([true, "done", Array(4).fill("alive")]);
  });

  it("is continued from what this pane knows: what was sent and could not be noted is not sent again", async () => {
    const origin = new MemoryOrigin();
    const here = await aBrowser(origin).first();
    here.services.answers.graph = () => {
      origin.quota = origin.size;
      stopsAfterTwo(here);
      return OK;
    };
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    await idle();
    expect([phaseOf(here.pane), here.services.sent.length]).toEqual(["stopped", 2]);
    await here.pane.actions.continueMany();
    expect([phaseOf(here.pane), here.services.sent.length]).toEqual(["done", 4]);
  });

  /** A pane whose run stopped after two, once another pane has dismissed it and done a run of its own. */
  async function dismissedElsewhere() {
    const browser = aBrowser();
    const here = await browser.first();
    here.services.answers.graph = () => {
      stopsAfterTwo(here);
      return OK;
    };
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    await idle();
    const there = await browser.another();
    there.pane.actions.dismissMany();
    await idle();
    await there.pane.actions.keepAliveMany(inBudget(listed(there.pane)));
    return here;
  }

  it("stays to be continued where it was dismissed in another pane, though there are other runs", async () => {
    const here = await dismissedElsewhere();
    await idle();
    expect([phaseOf(here.pane), statesOf(here.pane)]).toEqual(["stopped", ["alive", "alive", "queued", "queued"]]);
  });

  it("is stored again when it goes on after such a Dismiss, beside the other runs", async () => {
    const here = await dismissedElsewhere();
    expect(storedActions(here)).toEqual(["keepAlive"]);
    await here.pane.actions.continueMany();
    expect(storedActions(here)).toEqual(["check", "keepAlive"]);
  });

  it("keeps its results in a retry: only what failed is sent again", async () => {
    const origin = new MemoryOrigin();
    const here = await aBrowser(origin).first();
    origin.quota = origin.size;
    const answers = [OK, REFUSED, OK, OK];
    here.services.answers.graph = () => answers.shift() ?? OK;
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    expect([here.pane.state().bulk?.notKept, statesOf(here.pane)]).toEqual([
      true,
      ["alive", "refused", "alive", "alive"],
    ]);
    await here.pane.actions.retryFailed();
    expect([phaseOf(here.pane), statesOf(here.pane)]).toEqual(["done", Array(4).fill("alive")]);
    expect(here.services.sent).toHaveLength(5);
  });

  it("is not stored halfway later on, when there is room again: other panes would take it for the whole", async () => {
    const origin = new MemoryOrigin();
    const here = await aBrowser(origin).first();
    origin.quota = origin.size;
    here.services.answers.graph = () => {
      stopsAfterTwo(here);
      return OK;
    };
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    await idle();
    origin.quota = Number.POSITIVE_INFINITY;
    await here.pane.actions.continueMany();
    expect([phaseOf(here.pane), here.services.sent.length, storedActions(here)]).toEqual(["done", 4, []]);
  });

  it("is removed by the next pane where it was done and nothing of it asks for anybody", async () => {
    const origin = new MemoryOrigin();
    const browser = aBrowser(origin);
    const here = await browser.first();
    await here.pane.actions.checkMany(inBudget(listed(here.pane)));
    const stored = () => [...origin.entries.keys()].filter((key) => /\/(run|step)\//.test(key)).length;
    expect(stored()).toBe(5);
    const later = await browser.another();
    expect([later.pane.state().bulk, stored()]).toEqual([undefined, 0]);
  });
});

describe("a run whose turn the browser refuses", () => {
  it("is stopped with the reason, and can be continued later", async () => {
    const services = fakeServices();
    const { onePerWorkbook } = services;
    let refuses = false;
    const turns: typeof onePerWorkbook = (...args) =>
      refuses ? Promise.reject(new Error("planned")) : onePerWorkbook(...args);
    const pane = createPane({ ...services, onePerWorkbook: turns }, "own");
    const facts = { driveId: budget.driveId, itemId: budget.itemId, door: "createdHere" as const };
    await pane.actions.add(
      IDS.map((id) => ({ id, facts })),
      "added",
    );
    services.answers.graph = () => {
      if (services.sent.length === 1) pane.actions.stopMany();
      return OK;
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    await idle();
    refuses = true;
    await pane.actions.continueMany();
    expect(pane.state().bulk?.phase).toMatchObject({ kind: "stopped", why: { kind: "trouble" } });
    refuses = false;
    await pane.actions.continueMany();
    expect(phaseOf(pane)).toBe("done");
  });
});

describe("a run that cannot be noted, because something of ours throws", () => {
  it("is stopped with the reason before anything is sent, and can be continued", async () => {
    const { pane, services } = await aBrowser().first();
    const { addPartRecord } = services.store;
    const throws = [true];
    Object.assign(services.store, {
      addPartRecord: (...args: Parameters<typeof addPartRecord>) => {
        if (throws.pop() === true) throw new Error("thrown in a test");
        return addPartRecord(...args);
      },
    });
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect(pane.state().bulk?.phase).toMatchObject({ kind: "stopped", why: { kind: "trouble" } });
    expect([services.sent, pane.state().activities.size]).toEqual([[], 0]);
    await pane.actions.continueMany();
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["done", Array(4).fill("alive")]);
  });
});

describe("a run that goes on in another pane", () => {
  it("cannot be continued here: what is left once that pane has stopped waits for a person", async () => {
    const browser = aBrowser();
    const working = await browser.first();
    const watching = await browser.another();
    working.services.answers.graph = () => {
      if (working.services.sent.length === 1) void watching.pane.actions.continueMany();
      if (working.services.sent.length === 2) void working.pane.actions.stopMany();
      return OK;
    };
    const { refreshSession } = working.services.graph;
    Object.assign(working.services.graph, {
      refreshSession: async (...args: Parameters<typeof refreshSession>) => {
        await idle();
        expect(phaseOf(watching.pane)).toBe("elsewhere");
        return refreshSession(...args);
      },
    });
    await working.pane.actions.checkMany(inBudget(listed(working.pane)));
    await idle();
    expect([phaseOf(watching.pane), watching.services.sent]).toEqual(["interrupted", []]);
  });
});

describe("the moment to think before closes are sent once more", () => {
  /** The first and the last lose their changes. Closed, refused, put off, never sent. */
  async function stopped() {
    const one = await aBrowser().first([true, false, false, true]);
    const answers = [OK, REFUSED, FAR_LATER];
    one.services.answers.graph = () => answers.shift() ?? OK;
    await one.pane.actions.closeMany(inBudget(listed(one.pane)));
    expect(statesOf(one.pane)).toEqual(["closed", "refused", "later", "queued"]);
    one.services.waited.length = 0;
    return one;
  }

  it.each([
    ["retryFailed", []],
    ["continueMany", [5_000]],
  ] as const)("asks only about what would be sent: %s waits %j", async (again, waits) => {
    const one = await stopped();
    await one.pane.actions[again]();
    expect(one.services.waited).toEqual(waits);
  });

  it("does not ask about a session that was closed in its row meanwhile", async () => {
    const one = await aBrowser().first([true, false, false, false]);
    const answers = [REFUSED, REFUSED];
    one.services.answers.graph = () => answers.shift() ?? OK;
    await one.pane.actions.closeMany(inBudget(listed(one.pane)));
    const [first] = listed(one.pane);
    if (first === undefined) throw new Error("The list is not complete.");
    await one.pane.actions.close(first, openBudget, false);
    one.services.waited.length = 0;
    await one.pane.actions.retryFailed();
    expect([statesOf(one.pane)?.[1], one.services.waited]).toEqual(["closed", []]);
  });

  it("is none where sessions are only checked again", async () => {
    const one = await aBrowser().first([true, true, true, true]);
    const answers = [REFUSED];
    one.services.answers.graph = () => answers.shift() ?? OK;
    await one.pane.actions.checkMany(inBudget(listed(one.pane)));
    await one.pane.actions.retryFailed();
    expect([phaseOf(one.pane), one.services.sent.length, one.services.waited]).toEqual(["done", 5, []]);
  });
});

describe("a retry after a session was closed in its row", () => {
  it.each([
    ["is stored", true],
    ["found no room in storage", false],
  ])("sends nothing for that session, leaves its result, and does the rest, where the run %s", async (_where, kept) => {
    const origin = new MemoryOrigin();
    const { pane, services } = await aBrowser(origin).first();
    if (!kept) origin.quota = origin.size;
    const answers = [REFUSED, REFUSED];
    services.answers.graph = () => answers.shift() ?? OK;
    await pane.actions.closeMany(inBudget(listed(pane)));
    origin.quota = Number.POSITIVE_INFINITY;
    const [first] = listed(pane);
    if (first === undefined) throw new Error("The list is not complete.");
    await pane.actions.close(first, openBudget, false);
    services.sent.length = 0;
    await pane.actions.retryFailed();
    expect([phaseOf(pane), statesOf(pane)]).toEqual(["done", ["refused", "closed", "closed", "closed"]]);
    expect(services.sent).toHaveLength(1);
  });
});

describe("the rows of a run that is taken up again", () => {
  it.each([
    ["retryFailed", [undefined, "contacting", "queued", undefined], ["alive", "alive", "alive", "queued"]],
    ["continueMany", [undefined, undefined, undefined, "contacting"], ["alive", "refused", "later", "alive"]],
  ] as const)("say that they wait only where something is sent for them (%s)", async (again, rows, states) => {
    const { pane, services } = await aBrowser().first();
    const answers = [OK, REFUSED, FAR_LATER];
    const seen: unknown[] = [];
    services.answers.graph = () => {
      if (seen.length === 0 && answers.length === 0)
        seen.push(...listed(pane).map(({ id }) => pane.state().activities.get(id)?.kind));
      return answers.shift() ?? OK;
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect(statesOf(pane)).toEqual(["alive", "refused", "later", "queued"]);
    await pane.actions[again]();
    expect([seen, statesOf(pane), pane.state().activities.size]).toEqual([rows, states, 0]);
  });
});

describe("an action on many that is asked for", () => {
  it("for no session shows, stores and sends nothing", async () => {
    const one = await aBrowser().first();
    await one.pane.actions.checkMany([]);
    expect([one.pane.state().bulk, storedActions(one), one.services.sent]).toEqual([undefined, [], []]);
  });

  it("while one is under way changes nothing: that one goes on, and nothing is sent for the other", async () => {
    const one = await aBrowser().first();
    let other: Promise<void> | undefined;
    one.services.answers.graph = () => {
      other ??= one.pane.actions.keepAliveMany(inBudget(listed(one.pane)));
      return OK;
    };
    await one.pane.actions.checkMany(inBudget(listed(one.pane)));
    await other;
    expect([one.pane.state().bulk?.action, phaseOf(one.pane), one.services.sent.length]).toEqual(["check", "done", 4]);
    expect(storedActions(one)).toEqual(["check"]);
  });

  it("cannot be stopped once it has ended, nor where a pane before this one left it", async () => {
    const browser = aBrowser();
    const one = await browser.first();
    const answers = [REFUSED];
    one.services.answers.graph = () => answers.shift() ?? OK;
    await one.pane.actions.checkMany(inBudget(listed(one.pane)));
    const later = await browser.another();
    for (const { pane } of [one, later]) {
      pane.actions.stopMany();
      await idle();
      expect(phaseOf(pane)).toBe("done");
    }
  });

  it.each(["continueMany", "retryFailed", "dismissMany"] as const)(
    "is not taken up again, nor dismissed, while it is under way (%s)",
    async (again) => {
      const one = await aBrowser().first();
      const phases: unknown[] = [];
      one.services.answers.graph = () => {
        phases.push(phaseOf(one.pane));
        void one.pane.actions[again]();
        return OK;
      };
      await one.pane.actions.checkMany(inBudget(listed(one.pane)));
      await idle();
      expect([phases, phaseOf(one.pane), one.services.sent.length]).toEqual([Array(4).fill("running"), "done", 4]);
    },
  );

  it("after one that has ended leaves nothing of that one in storage", async () => {
    const one = await aBrowser().first();
    await one.pane.actions.checkMany(inBudget(listed(one.pane)));
    await one.pane.actions.keepAliveMany(inBudget(listed(one.pane)));
    await idle();
    expect([storedActions(one), one.services.store.partRecords("step").length]).toEqual([["keepAlive"], 4]);
  });
});
