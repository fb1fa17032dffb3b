import type { Notice } from "../../../src/core/paneState";
import { createPane, type Pane } from "../../../src/flow/createPane";
import type { Graph, GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, inBudget, openBudget } from "../../support/fakeServices";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const [ONE, TWO] = [aSessionId("one"), aSessionId("two")];

const error = (status: number, codes: readonly string[]): GraphAnswer<never> => ({
  kind: "error",
  error: { status, codes, retryAfterSeconds: 1 },
});

/** `again`: what sends more after it by itself. */
const ANSWERS: Readonly<Record<string, { readonly answer: GraphAnswer<never>; readonly again: readonly string[] }>> = {
  "too many requests": { answer: error(429, ["toomanyrequests"]), again: ["closeSession"] },
  "busy service": { answer: error(503, ["transientfailure"]), again: ["closeSession"] },
  "refused sign-in": {
    answer: error(401, ["invalidauthenticationtoken"]),
    again: ["closeSession", "refreshSession", "createSession"],
  },
  "no answer in time": { answer: { kind: "silence", clientRequestId: "1" }, again: [] },
};

type Kind = {
  readonly call: "closeSession" | "refreshSession" | "createSession";
  readonly start: (pane: Pane) => Promise<void>;
  readonly stop: (pane: Pane) => Promise<void>;
};

const rows = (pane: Pane) => inBudget(pane.state().sessions);

function first(pane: Pane) {
  const session = pane.state().sessions.find(({ id }) => id === ONE);
  if (session === undefined) throw new Error("The pane doesn't list the session.");
  return session;
}

const SINGLE: Readonly<Record<string, Kind>> = {
  close: {
    call: "closeSession",
    start: (pane) => pane.actions.close(first(pane), openBudget, true),
    stop: async (pane) => pane.actions.stop(ONE),
  },
  "keep alive or check": {
    call: "refreshSession",
    start: (pane) => pane.actions.contact(first(pane), openBudget, true),
    stop: async (pane) => pane.actions.stop(ONE),
  },
  creation: {
    call: "createSession",
    start: (pane) => pane.actions.create(openBudget, true, true),
    stop: async (pane) => pane.actions.stopCreating(),
  },
};

/** It contacts the session again and again until it is over, here after a minute. */
const KEPT: Kind = {
  call: "refreshSession",
  start: (pane) =>
    new Promise((resolve) => {
      let isKept = false;
      pane.subscribe(() => {
        const was = isKept;
        isKept = pane.state().keptAlive.size > 0;
        if (was && !isKept) resolve();
      });
      pane.actions.keepAlive(first(pane), openBudget, 1);
    }),
  stop: async (pane) => pane.actions.stopKeepingAlive(ONE),
};

const stopRun = async (pane: Pane) => pane.actions.stopMany();

const RUNS: Readonly<Record<string, Kind>> = {
  "run of closes": { call: "closeSession", start: (pane) => pane.actions.closeMany(rows(pane)), stop: stopRun },
  "run of checks": { call: "refreshSession", start: (pane) => pane.actions.checkMany(rows(pane)), stop: stopRun },
  "run that keeps alive": {
    call: "refreshSession",
    start: (pane) => pane.actions.keepAliveMany(rows(pane)),
    stop: stopRun,
  },
};

const canStop = (pane: Pane) => {
  const { activities, keptAlive, creating, bulk } = pane.state();
  return activities.size > 0 || keptAlive.size > 0 || creating.kind === "working" || bulk?.phase.kind === "running";
};

/** More steps than any of these takes. */
const MOST_STEPS = 2_000;

/** What one action came to that was stopped after so many steps. `leftAfter`: how many requests left after the stop. */
async function stoppedAfter(steps: number, { call, start, stop }: Kind, answer: GraphAnswer<never>) {
  const services = fakeServices();
  let [left, sent] = [0, 0];
  const { noteSentRequest } = services.store;
  Object.assign(services.store, {
    // Written right before a request leaves.
    noteSentRequest: (...args: Parameters<typeof noteSentRequest>) => {
      left += 1;
      return noteSentRequest(...args);
    },
  });
  const request: Graph["closeSession"] = async (_item, _id, { signal }) => {
    sent += 1;
    for (let step = 0; step < 6; step += 1) {
      await Promise.resolve();
      // As fetch does, it gives a request up whose signal aborts.
      if (signal?.aborted === true) return { kind: "silence", clientRequestId: "given up" };
    }
    return answer;
  };
  Object.assign(services.graph, { [call]: request });
  const pane = createPane(services, "own");
  const facts = { facts: HERE, said: { persistChanges: true } };
  await pane.actions.add(
    [ONE, TWO].map((id) => ({ id, ...facts })),
    "added",
  );
  const told = new Map<number, Notice>();
  const before = latestNotice(pane)?.number ?? 0;
  pane.subscribe(() => {
    const notice = latestNotice(pane);
    if (notice !== undefined && notice.number > before) told.set(notice.number, notice);
  });
  let hasEnded = false;
  const done = start(pane).then(() => (hasEnded = true));
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
  const [wasOver, isOffered] = [hasEnded, canStop(pane)];
  await stop(pane);
  const leftBefore = left;
  await done;
  return { pane, wasOver, isOffered, sent, leftBefore, leftAfter: left - leftBefore, told: [...told.values()] };
}

type Stopped = Awaited<ReturnType<typeof stoppedAfter>>;

async function atEachStep(kind: Kind, answer: GraphAnswer<never>, stride = 1): Promise<readonly Stopped[]> {
  const all: Stopped[] = [];
  for (let steps = 0; steps < MOST_STEPS; steps += stride) {
    const stopped = await stoppedAfter(steps, kind, answer);
    all.push(stopped);
    if (stopped.wasOver) return all;
  }
  throw new Error("The action never ended.");
}

const cases = (kinds: Readonly<Record<string, Kind>>) =>
  Object.entries(kinds).flatMap(([name, kind]) =>
    Object.entries(ANSWERS).map(([what, { answer, again }]) => [name, what, kind, answer, again] as const),
  );

const brief = ({ sent, leftBefore, leftAfter, told }: Stopped) => ({
  ...{ sent, leftBefore, leftAfter },
  told: told.map((notice) => ("outcome" in notice ? notice.outcome.kind : notice.kind)),
});

describe.each(cases(SINGLE))(
  "a %s that is stopped at any moment, and whose answer is: %s",
  (_name, _what, kind, answer, again) => {
    it("sends nothing more, and tells one outcome that is true", async () => {
      const all = await atEachStep(kind, answer);
      expect(all.at(-1)?.sent).toBeGreaterThan(again.includes(kind.call) ? 1 : 0);
      const stopped = all.filter(({ isOffered }) => isOffered);
      expect(stopped.filter(({ leftAfter }) => leftAfter > 0).map(brief)).toEqual([]);
      expect(stopped.filter(({ sent, leftBefore }) => sent !== leftBefore).map(brief)).toEqual([]);
      expect(stopped.filter(({ told }) => told.length !== 1).map(brief)).toEqual([]);
      // A request without an answer may have done its work: it is never told as not sent.
      const silent = answer.kind === "silence";
      const isTrue = ({ sent, told: [notice] }: Stopped) =>
        notice?.kind === "notSent" ? notice.why.kind === "stopped" && !(silent && sent > 0) : sent > 0;
      expect(stopped.filter((each) => !isTrue(each)).map(brief)).toEqual([]);
      const goesOn = ({ pane }: Stopped) => pane.state().activities.size > 0 || pane.state().creating.kind !== "idle";
      expect(stopped.filter(goesOn).map(brief)).toEqual([]);
    });
  },
);

describe.each(cases(RUNS))(
  "a %s that is stopped at any moment, and whose answer is: %s",
  (_name, _what, kind, answer, again) => {
    it("sends nothing more, and ends with one state for each session", async () => {
      const all = await atEachStep(kind, answer, 3);
      expect(all.at(-1)?.sent).toBeGreaterThanOrEqual(again.includes(kind.call) ? 4 : 2);
      const stopped = all.filter(({ isOffered }) => isOffered);
      expect(stopped.filter(({ leftAfter }) => leftAfter > 0).map(brief)).toEqual([]);
      expect(stopped.filter(({ sent, leftBefore }) => sent !== leftBefore).map(brief)).toEqual([]);
      const runOf = ({ pane }: Stopped) => pane.state().bulk;
      const over = (each: Stopped) => ["stopped", "done"].includes(runOf(each)?.phase.kind ?? "");
      expect(stopped.filter((each) => !over(each)).map(brief)).toEqual([]);
      // What got no answer may have done its work, and is not sent again unasked.
      const states = (each: Stopped) => runOf(each)?.items.map(({ state }) => state.kind) ?? [];
      const answered = (each: Stopped) => states(each).filter((state) => state === "answered").length;
      const isSettled = (each: Stopped) => states(each).every((state) => state === "answered" || state === "queued");
      expect(stopped.filter((each) => !isSettled(each)).map(states)).toEqual([]);
      if (answer.kind === "silence")
        expect(stopped.filter((each) => answered(each) !== each.sent).map(brief)).toEqual([]);
      expect(stopped.filter(({ pane }) => pane.state().activities.size > 0).map(brief)).toEqual([]);
    });
  },
);

it.each(Object.entries(ANSWERS))(
  "keeping alive that is stopped at any moment, and whose answer is %s, contacts no more",
  async (_what, { answer }) => {
    const stopped = (await atEachStep(KEPT, answer)).filter(({ isOffered }) => isOffered);
    expect(stopped.length).toBeGreaterThan(10);
    expect(stopped.filter(({ leftAfter }) => leftAfter > 0).map(brief)).toEqual([]);
    expect(stopped.filter(({ pane }) => pane.state().keptAlive.size > 0).map(brief)).toEqual([]);
  },
);

it("a creation that is under way when everything is forgotten, at any moment, sends nothing more", async () => {
  const kind = { ...SINGLE["creation"], stop: async (pane: Pane) => pane.actions.forgetEverything() } as Kind;
  const stopped = (await atEachStep(kind, error(401, []))).filter(({ isOffered }) => isOffered);
  expect(stopped.length).toBeGreaterThan(10);
  expect(stopped.filter(({ leftAfter }) => leftAfter > 0).map(brief)).toEqual([]);
});
