import { fingerprint } from "../../../src/core/statements/fingerprint";
import { createBulkLog } from "../../../src/flow/bulk/bulkLog";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { describeBulk } from "../../../src/strings/describeBulk";
import { english } from "../../../src/strings/language";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, inBudget, openBudget, type FakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const IDS = ["one", "two", "three", "four"].map(aSessionId);
const OK: GraphAnswer<unknown> = { kind: "ok", value: undefined };
const refusal = (status: number, retryAfterSeconds?: number): GraphAnswer<unknown> => ({
  kind: "error",
  error: { status, codes: [], ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
});

async function aPane(services: FakeServices = fakeServices(), persistChanges = true) {
  const pane = createPane(services, "own");
  const facts = { driveId: budget.driveId, itemId: budget.itemId, persistChanges, door: "createdHere" as const };
  await pane.actions.add(
    IDS.map((id) => ({ id, facts })),
    "added",
  );
  services.sent.length = 0;
  return { pane, services };
}

/** The sessions in the order of `IDS`. */
const listed = (pane: Pane) => IDS.flatMap((id) => pane.state().sessions.find((session) => session.id === id) ?? []);

/** Graph's answers to the closes, one after the other; the last stays. */
function closesAre(services: FakeServices, ...answers: readonly GraphAnswer<unknown>[]) {
  let turn = 0;
  services.answers.graph = () => answers[Math.min(turn++, answers.length - 1)] as GraphAnswer<unknown>;
}

const statesOf = (pane: Pane) =>
  pane.state().bulk?.items.map(({ state }) => (state.kind === "answered" ? state.outcome : state.kind));
const toldBy = (pane: Pane) => {
  const { bulk } = pane.state();
  return bulk === undefined ? undefined : describeBulk(bulk, english, "en").text;
};
/** Everything is forgotten while something is waited for. Answers whether each such wait had ended by then. */
function forgetsInEachWait({ pane, services }: Awaited<ReturnType<typeof aPane>>): readonly boolean[] {
  const ended: boolean[] = [];
  Object.assign(services.clock, {
    wait: async (_ms: number, signal: AbortSignal) => {
      pane.actions.forgetEverything();
      await idle();
      ended.push(signal.aborted);
    },
  });
  return ended;
}

const calls = ({ sent }: FakeServices) => sent.map(({ call }) => call);

describe("closing many sessions", () => {
  it("says at the end in one sentence how many ended in which way, and raises no toast for each", async () => {
    const { pane, services } = await aPane();
    const { paneNotices } = pane.state();
    closesAre(services, OK, refusal(403), OK);
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(toldBy(pane)).toBe("3 closed, 1 refused.");
    expect(pane.state().paneNotices).toBe(paneNotices);
  });

  it("keeps the trouble of one in its own row until a retry settles it", async () => {
    const { pane, services } = await aPane();
    closesAre(services, OK, refusal(403), OK);
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect([...pane.state().rowNotices.keys()]).toEqual([IDS[1]]);
    await pane.actions.retryFailed();
    expect([pane.state().rowNotices.size, toldBy(pane)]).toEqual([0, "4 closed."]);
    expect(calls(services)).toHaveLength(5);
  });

  it("skips what another row's click has closed meanwhile, and sends nothing for it", async () => {
    const { pane, services } = await aPane();
    const [first, second] = listed(pane);
    if (first === undefined || second === undefined) throw new Error("The list is not complete.");
    await Promise.all([pane.actions.closeMany(inBudget(listed(pane))), pane.actions.close(second, openBudget, false)]);
    expect(calls(services)).toHaveLength(4);
    expect(toldBy(pane)).toBe("3 closed, 1 skipped, already over or forgotten.");
    // Nobody has to sign in for what is skipped.
    expect(services.asked).toHaveLength(4);
  });

  it.each([
    [
      "another workbook is open",
      (services: FakeServices) =>
        void (services.answers.document = () => ({ kind: "url", url: "https://contoso.sharepoint.com/other.xlsx" })),
    ],
    ["there is no network", (services: FakeServices) => closesAre(services, { kind: "offline" })],
    [
      "a sign-in is needed",
      (services: FakeServices) => void (services.answers.token = () => ({ kind: "clickNeeded" })),
    ],
  ])("stops with a reason when %s, and everything that was never sent stays for *Continue*", async (_when, happens) => {
    const { pane, services } = await aPane();
    const { document, token } = services.answers;
    happens(services);
    await pane.actions.closeMany(inBudget(listed(pane)));
    const { bulk } = pane.state();
    expect(statesOf(pane)).toEqual(["queued", "queued", "queued", "queued"]);
    expect(bulk?.phase).toMatchObject({ kind: "stopped", why: {} });
    expect(bulk && describeBulk(bulk, english, "en").reason).toMatch(/\w/);
    expect(pane.state().activities.size).toBe(0);
    Object.assign(services.answers, { document, token, graph: () => OK });
    await pane.actions.continueMany(true);
    expect(toldBy(pane)).toBe("4 closed.");
  });

  it("stops after two requests in a row without any answer, and not after two with an answer between them", async () => {
    const silence: GraphAnswer<unknown> = { kind: "silence", clientRequestId: "1" };
    const { pane, services } = await aPane();
    closesAre(services, silence, OK, silence, OK);
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(statesOf(pane)).toEqual(["unknown", "closed", "unknown", "closed"]);
    const other = await aPane();
    closesAre(other.services, OK, silence, silence);
    await other.pane.actions.closeMany(inBudget(listed(other.pane)));
    expect(statesOf(other.pane)).toEqual(["closed", "unknown", "unknown", "queued"]);
    expect(other.pane.state().bulk?.phase).toEqual({ kind: "stopped", why: { kind: "noAnswers" } });
  });

  it("stops when Graph asks to wait longer than a person watches, and says until when", async () => {
    const { pane, services } = await aPane();
    closesAre(services, refusal(429, 3_600));
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(statesOf(pane)).toEqual(["later", "queued", "queued", "queued"]);
    const until = services.clock.now() + 3_600_000;
    expect(pane.state().bulk?.phase).toEqual({ kind: "stopped", why: { kind: "longWait", until } });
    // The moment to think, and no countdown after it.
    expect(services.waited).toEqual([5_000]);
  });

  it("stops after two requests in a row without any answer", async () => {
    const { pane, services } = await aPane();
    closesAre(services, { kind: "silence", clientRequestId: "" });
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(statesOf(pane)).toEqual(["unknown", "unknown", "queued", "queued"]);
    expect(calls(services)).toHaveLength(2);
  });

  it("stops after the request that is on its way, whose outcome counts", async () => {
    const { pane, services } = await aPane();
    services.answers.graph = () => {
      if (services.sent.length === 2) void pane.actions.stopMany();
      return OK;
    };
    await pane.actions.closeMany(inBudget(listed(pane)));
    // Actions reach their part through a promise.
    await idle();
    expect(statesOf(pane)?.slice(0, 2)).toEqual(["closed", "closed"]);
    expect(statesOf(pane)?.at(-1)).toBe("queued");
    expect(pane.state().bulk?.phase).toEqual({ kind: "stopped" });
  });

  it("has one moment to think for all; cancelled in it, nothing is sent or kept", async () => {
    const { pane, services } = await aPane(fakeServices(), false);
    Object.assign(services.clock, {
      wait: async () => {
        expect(pane.state().bulk?.phase.kind).toBe("thinking");
        pane.actions.stopMany();
        await idle();
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect([calls(services), pane.state().bulk, services.store.partRecords("run")]).toEqual([[], undefined, []]);
  });
});

describe("a run in which Graph asks to wait", () => {
  it("says until when as long as it waits, and no more once the next request is on its way", async () => {
    const { pane, services } = await aPane();
    const shown: (string | number | undefined)[] = [];
    const { wait } = services.clock;
    const until = () => pane.state().bulk?.waitUntil;
    Object.assign(services.clock, {
      wait: (ms: number, signal: AbortSignal) => {
        shown.push(`waits ${(until() ?? 0) - services.clock.now()}`);
        return wait(ms, signal);
      },
    });
    const answers = [refusal(429, 30), OK, OK, OK];
    services.answers.graph = () => {
      shown.push(until());
      return answers.shift() ?? OK;
    };
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect(shown).toEqual([undefined, "waits 30000", undefined, undefined, undefined]);
    expect(until()).toBeUndefined();
  });

  it("waits as long for the next session where the wait of one was stopped in its row, or its row forgotten", async () => {
    for (const end of ["stop", "forget"] as const) {
      const { pane, services } = await aPane();
      const [first] = listed(pane);
      if (first === undefined) throw new Error("not listed");
      closesAre(services, refusal(429, 30), OK);
      const shown: string[] = [];
      const { wait } = services.clock;
      Object.assign(services.clock, {
        wait: async (ms: number, signal: AbortSignal) => {
          // The moment to think.
          if (services.sent.length === 0) return wait(ms, signal);
          shown.push(`waits ${ms} after ${services.sent.length}`);
          if (shown.length > 1) return wait(ms, signal);
          if (end === "stop") pane.actions.stop(first.id);
          else pane.actions.forget(first);
          await idle();
        },
      });
      await pane.actions.closeMany(inBudget(listed(pane)));
      expect([end, shown]).toEqual([end, ["waits 30000 after 1", "waits 30000 after 1"]]);
      expect(calls(services)).toHaveLength(4);
    }
  });

  it.each([
    ["a gateway's answer", refusal(504), 4],
    ["none at all", { kind: "silence", clientRequestId: "1" }, 2],
  ] as const)(
    "takes two in a row for a line that is gone only where no answer came: %s",
    async (_what, answer, sent) => {
      const { pane, services } = await aPane();
      services.answers.graph = () => answer;
      await pane.actions.checkMany(inBudget(listed(pane)));
      expect(calls(services)).toHaveLength(sent);
      expect(statesOf(pane)?.slice(0, sent)).toEqual(Array(sent).fill("unknown"));
    },
  );
});

describe("several runs that panes before this one have left", () => {
  it.each([
    [1, 2],
    [2, 1],
  ])("are shown by the latest that was confirmed: at %i and %i", async (...times) => {
    const { services } = await aPane();
    const log = createBulkLog(services.store);
    for (const at of times) {
      const sessions = IDS.slice(0, 2).map(fingerprint);
      log.begin({ id: `run ${at}`, action: "check", files: [{ item: budget }], sessions, fileOf: [0, 0], at });
    }
    const later = createPane(services, "own");
    await later.actions.resumePending();
    await idle();
    expect(later.state().bulk).toMatchObject({ id: "run 2", phase: { kind: "interrupted" } });
  });
});

describe("a retry of closes that may lose changes", () => {
  it("has a moment to think too; cancelled in it, nothing more is sent and the run is as it was", async () => {
    const { pane, services } = await aPane(fakeServices(), false);
    closesAre(services, OK, refusal(403), OK);
    await pane.actions.closeMany(inBudget(listed(pane)));
    const before = pane.state().bulk;
    const phases: (string | undefined)[] = [];
    Object.assign(services.clock, {
      wait: async () => {
        phases.push(pane.state().bulk?.phase.kind);
        pane.actions.stopMany();
        await idle();
      },
    });
    await pane.actions.retryFailed();
    expect([phases, calls(services).length, pane.state().bulk]).toEqual([["thinking"], 4, before]);
  });

  it.each(["retryFailed", "continueMany"] as const)(
    "is nothing any more where everything is forgotten in that moment (%s)",
    async (again) => {
      const { pane, services } = await aPane(fakeServices(), false);
      closesAre(services, OK, refusal(403), again === "retryFailed" ? OK : refusal(429, 3_600));
      await pane.actions.closeMany(inBudget(listed(pane)));
      const sent = calls(services).length;
      const ended = forgetsInEachWait({ pane, services });
      await pane.actions[again]();
      expect(ended).toEqual([true]);
      expect([calls(services).length, pane.state().bulk, pane.state().activities.size]).toEqual([sent, undefined, 0]);
    },
  );
});

describe("a moment to think in which something of ours throws", () => {
  const throwsInWaits = ({ clock }: FakeServices) =>
    void Object.assign(clock, { wait: () => Promise.reject(new Error("thrown in a test")) });

  it("sends nothing, shows nothing of the run, and says that something went wrong", async () => {
    const { pane, services } = await aPane(fakeServices(), false);
    throwsInWaits(services);
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect([calls(services), pane.state().bulk, pane.state().activities.size]).toEqual([[], undefined, 0]);
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "failed", maybeSent: false } });
  });

  it("sends nothing more in a retry, and leaves the run as it was", async () => {
    const { pane, services } = await aPane(fakeServices(), false);
    closesAre(services, OK, refusal(403), OK);
    await pane.actions.closeMany(inBudget(listed(pane)));
    const before = pane.state().bulk;
    throwsInWaits(services);
    await pane.actions.retryFailed();
    expect([calls(services).length, pane.state().bulk]).toEqual([4, before]);
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "failed", maybeSent: false } });
  });
});

describe("a moment to think after one that was cancelled", () => {
  it("passes as if there had been none before: everything is sent", async () => {
    const { pane, services } = await aPane(fakeServices(), false);
    const { wait } = services.clock;
    Object.assign(services.clock, {
      wait: async () => {
        pane.actions.stopMany();
        await idle();
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    Object.assign(services.clock, { wait });
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect(toldBy(pane)).toBe("4 closed.");
  });
});

describe("what storage keeps of a run", () => {
  it("is no copy of a session: marks of ids and outcomes, until it is dismissed", async () => {
    const origin = new MemoryOrigin();
    const { pane } = await aPane(fakeServices(origin));
    await pane.actions.closeMany(inBudget(listed(pane)));
    const records = [...origin.entries].filter(([key]) => /\/(run|step)\//.test(key));
    expect(records).toHaveLength(5);
    const text = records.map(([, value]) => value).join();
    for (const id of IDS) expect([text.includes(id), text.includes(fingerprint(id))]).toEqual([false, true]);
    pane.actions.dismissMany();
    await idle();
    expect([...origin.entries.keys()].filter((key) => /\/(run|step)\//.test(key))).toEqual([]);
  });

  it("stays when it is dismissed in a pane that only watches: the pane that works goes on keeping it", async () => {
    const origin = new MemoryOrigin();
    const services = fakeServices(origin);
    const { pane } = await aPane(services);
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const { closeSession } = services.graph;
    Object.assign(services.graph, {
      closeSession: async (...args: Parameters<typeof closeSession>) => {
        await held;
        return closeSession(...args);
      },
    });
    const working = pane.actions.closeMany(inBudget(listed(pane)));
    await idle();
    const watching = createPane({ ...fakeServices(origin), onePerWorkbook: services.onePerWorkbook }, "own");
    await watching.actions.resumePending();
    await idle();
    expect(watching.state().bulk?.phase).toEqual({ kind: "elsewhere" });
    watching.actions.dismissMany();
    go();
    await working;
    await idle();
    expect(toldBy(pane)).toBe("4 closed.");
    expect([...origin.entries.keys()].filter((key) => /\/(run|step)\//.test(key))).toHaveLength(5);
  });

  it("is nothing after *Forget everything* in the middle, and nothing more is sent", async () => {
    const origin = new MemoryOrigin();
    const { pane, services } = await aPane(fakeServices(origin));
    const { closeSession } = services.graph;
    Object.assign(services.graph, {
      closeSession: async (...args: Parameters<typeof closeSession>) => {
        if (services.sent.length === 1) pane.actions.forgetEverything();
        await idle();
        return closeSession(...args);
      },
    });
    await pane.actions.closeMany(inBudget(listed(pane)));
    await idle();
    expect(calls(services)).toHaveLength(2);
    expect([pane.state().bulk, pane.state().activities.size]).toEqual([undefined, 0]);
    expect([...origin.entries.keys()].filter((key) => /\/(run|step|statement)\//.test(key))).toEqual([]);
  });

  it("is nothing after *Forget everything* while Graph asks to wait: that wait has ended, and nothing more is sent", async () => {
    const { pane, services } = await aPane();
    closesAre(services, refusal(429, 30), OK);
    const ended = forgetsInEachWait({ pane, services });
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect([ended, calls(services).length, pane.state().bulk, pane.state().activities.size]).toEqual([
      ...[[true], 1, undefined, 0],
    ]);
  });

  it("may be nothing, where storage is blocked: the run goes on and says so", async () => {
    const origin = new MemoryOrigin();
    const { pane } = await aPane(fakeServices(origin));
    origin.blocked = true;
    await pane.actions.closeMany(inBudget(listed(pane)));
    expect([toldBy(pane), pane.state().bulk?.notKept]).toEqual(["4 closed.", true]);
  });
});

describe("checking and forgetting many", () => {
  it("contacts each once, one after the other", async () => {
    const { pane, services } = await aPane();
    await pane.actions.checkMany(inBudget(listed(pane)));
    expect([calls(services), toldBy(pane)]).toEqual([Array(4).fill("refreshSession"), "4 still open."]);
  });

  it("forgets with one notice, whose *Undo* lists them all again, and asks nobody", async () => {
    const { pane, services } = await aPane();
    pane.actions.forgetMany(listed(pane));
    await idle();
    const { sessions } = pane.state();
    const notice = latestNotice(pane);
    expect([sessions, calls(services)]).toEqual([[], []]);
    if (notice?.kind !== "forgotten") throw new Error("Nothing was told.");
    expect(notice.count).toBe(4);
    pane.actions.undoForget(notice);
    await idle();
    expect(pane.state().sessions).toHaveLength(4);
  });
});
