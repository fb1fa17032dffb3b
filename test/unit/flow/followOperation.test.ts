import fc from "fast-check";
import { followOperation } from "../../../src/flow/followOperation";
import type { GraphAnswer, OperationState } from "../../../src/flow/ports/graph";
import type { PendingCreate } from "../../../src/flow/ports/sessionStore";
import type { Services } from "../../../src/flow/ports/services";
import { createGraph } from "../../../src/graph/createGraph";
import { budget, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

const DAY = 24 * 60 * 60_000;
const SESSION = PUBLISHED_SESSION_IDS[0];
const ROOT = "https://graph.microsoft.com/v1.0";
const RESULT = `${ROOT}/drives/d/items/i/workbook/sessionInfoResource(key='op-1')?sessionId=s`;

const pending: PendingCreate = {
  item: budget,
  operation: "op-1",
  persistChanges: false,
  ownerKey: "0123456789abcdef",
  startedAt: "2026-03-02T10:00:00Z",
};

type OperationAnswer = GraphAnswer<OperationState>;

type Reply = { readonly status: number; readonly body: unknown };

/** Follows the operation with the real adapter, over a Graph that gives these answers; the last one for ever. */
async function follow(replies: readonly [Reply, ...Reply[]]) {
  const services = fakeServices();
  let asked = 0;
  const stop = new AbortController();
  const graph = createGraph({
    root: ROOT,
    fetch: async () => {
      const { status, body } = replies[Math.min(asked, replies.length - 1)] ?? replies[0];
      asked += 1;
      if (asked === 20) stop.abort();
      return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
    },
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
  });
  const result = await followOperation({ ...services, graph }, pending, "own", stop.signal);
  return { result, asked, waited: services.waited, hosts: services.asked.map(({ host }) => host) };
}

const ok = (body: unknown): Reply => ({ status: 200, body });
const running = ok({ status: "running" });
const succeeded = ok({ status: "succeeded", resourceLocation: RESULT });

describe("following an operation", () => {
  it("brings its session", async () => {
    const session = ok({ id: SESSION, persistChanges: false });
    const { result } = await follow([running, succeeded, session]);
    expect(result).toEqual({ kind: "created", id: SESSION, persistChanges: false });
  });

  it.each([{}, { persistChanges: null }])(
    "keeps its id, and takes its kind as asked where Graph tells %j",
    async (told) => {
      const { result } = await follow([running, succeeded, ok({ id: SESSION, ...told })]);
      expect(result).toEqual({ kind: "created", id: SESSION, persistChanges: pending.persistChanges });
    },
  );

  it.each<[string, readonly [Reply, ...Reply[]]]>([
    ["of a state that is not known", [ok({ status: "paused" })]],
    ["without a state", [ok({})]],
    ["that is a gateway's page", [ok("<html>Welcome</html>")]],
    ["that is empty", [{ status: 202, body: "" }]],
    ["whose result has no session id", [succeeded, ok({ value: [] })]],
    ["that names no result", [ok({ status: "succeeded" })]],
    ["that names a result elsewhere", [ok({ status: "succeeded", resourceLocation: "https://evil.example/x" })]],
  ])("gives up after an answer %s", async (_what, replies) => {
    expect(await follow(replies)).toMatchObject({ result: { kind: "lost" }, asked: replies.length });
  });

  it.each([400, 403, 404, 410])("gives up where Graph refuses with %i", async (status) => {
    expect(await follow([{ status, body: {} }])).toMatchObject({ result: { kind: "lost" }, asked: 1 });
  });

  it("waits for a sign-in where Graph takes no token, not even a fresh one", async () => {
    const { result, asked, hosts } = await follow([{ status: 401, body: {} }]);
    expect([result, asked]).toEqual([{ kind: "signInNeeded" }, 2]);
    // Of the workbook that it is about, whatever is shown meanwhile.
    expect(new Set(hosts)).toEqual(new Set(["contoso.sharepoint.com"]));
  });

  it.each([408, 423, 429, 500, 503, 504])("asks again after a %i, which passes", async (status) => {
    const session = ok({ id: SESSION, persistChanges: true });
    const { result, asked } = await follow([{ status, body: {} }, succeeded, session]);
    expect(result).toMatchObject({ kind: "created", id: SESSION });
    expect(asked).toBe(3);
  });

  it("asks again where Graph says too often with a 403", async () => {
    const busy = {
      status: 403,
      body: { error: { code: "accessDenied", innerError: { code: "activityLimitReached" } } },
    };
    const { result } = await follow([busy, succeeded, ok({ id: SESSION, persistChanges: true })]);
    expect(result).toMatchObject({ kind: "created", id: SESSION });
  });

  it.each<[string, OperationAnswer]>([
    ["that runs", { kind: "ok", value: { kind: "running" } }],
    ["that is silent", { kind: "silence", clientRequestId: "c" }],
    ["that fails with 500", { kind: "error", error: { status: 500, codes: [] } }],
    ["that is offline", { kind: "offline" }],
  ])("is over after an hour with a Graph %s: nothing goes on for ever", async (_what, answer) => {
    const services = fakeServices();
    services.answers.graph = () => answer;
    const result = await followOperation(services, pending, "own", new AbortController().signal);
    expect(result).toEqual({ kind: "lost" });
    const minutes = services.waited.reduce((sum, ms) => sum + ms, 0) / 60_000;
    expect(minutes).toBeGreaterThanOrEqual(60);
    expect(minutes).toBeLessThan(61);
  });

  it.each(["2026-03-01T10:00:00Z", "2027-01-01T00:00:00Z", "not a time"])(
    "asks at least once, and no longer than an hour, when it began at %s",
    async (startedAt) => {
      const services = fakeServices();
      services.answers.graph = () => ({ kind: "silence", clientRequestId: "c" });
      await followOperation(services, { ...pending, startedAt }, "own", new AbortController().signal);
      expect(services.sent.length).toBeGreaterThan(0);
      expect(services.sent.length).toBeLessThan(200);
    },
  );

  it.each([
    ["2026-03-02T09:10:00Z", 10],
    ["2026-03-02T08:00:00Z", 0],
  ])(
    "counts the hour from the creation, however late the pane is opened again: begun at %s",
    async (startedAt, left) => {
      const services = fakeServices();
      services.answers.graph = () => ({ kind: "silence", clientRequestId: "c" });
      const result = await followOperation(services, { ...pending, startedAt }, "own", new AbortController().signal);
      expect(result).toEqual({ kind: "lost" });
      const minutes = services.waited.reduce((sum, ms) => sum + ms, 0) / 60_000;
      expect(minutes).toBeGreaterThanOrEqual(left);
      expect(minutes).toBeLessThan(left + 1);
    },
  );

  it("goes on for its hour, and finds the session, however the clock is set meanwhile", async () => {
    const jumps = fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }), by: fc.integer({ min: -DAY, max: DAY }) }));
    await fc.assert(
      fc.asyncProperty(jumps, fc.integer({ min: 1, max: 100 }), async (set, last) => {
        const services = fakeServices();
        const { clock } = services;
        let polls = 0;
        let ahead = 0;
        services.answers.graph = () => {
          polls += 1;
          for (const { at, by } of set) if (at === polls) ahead += by;
          const value = polls < last ? { kind: "running" } : { kind: "created", id: SESSION };
          return { kind: "ok", value };
        };
        const settable = { ...services, clock: { ...clock, now: () => clock.now() + ahead } };
        const result = await followOperation(settable, pending, "own", new AbortController().signal);
        expect(result).toMatchObject({ kind: "created", id: SESSION });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("takes the workbook's turn for each question, and gives it back before it waits", async () => {
    const services = fakeServices();
    const told: string[] = [];
    services.answers.graph = () => {
      told.push("asked");
      return told.length < 6
        ? { kind: "ok", value: { kind: "running" } }
        : { kind: "error", error: { status: 404, codes: [] } };
    };
    const onePerWorkbook: Services["onePerWorkbook"] = async (item, work) => {
      told.push(`turn of ${item.itemId}`);
      const value = await work();
      told.push("over");
      return value;
    };
    await followOperation({ ...services, onePerWorkbook }, pending, "own", new AbortController().signal);
    const turn = [`turn of ${budget.itemId}`, "asked", "over"];
    expect(told).toEqual([...turn, ...turn, ...turn]);
  });

  it("opens no sign-in window, and asks for no more than it was told to", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "clickNeeded" });
    const result = await followOperation(services, pending, "own", new AbortController().signal);
    expect(result).toEqual({ kind: "signInNeeded" });
    expect(services.asked).toEqual([{ fileAccess: "own", interactive: false, host: "contoso.sharepoint.com" }]);
  });

  it("waits longer from question to question, as Graph asks: seconds first, then half a minute", async () => {
    const { waited } = await follow([running]);
    expect(waited.slice(0, 7)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });
});

describe("following an operation whose workbook's turn another page never gives up", () => {
  it("sends nothing more once it is stopped, not even without the turn", async () => {
    const services = { ...fakeServices(), onePerWorkbook: () => new Promise<never>(() => undefined) };
    const stop = new AbortController();
    const result = followOperation(services, pending, "own", stop.signal);
    await idle();
    expect(services.asked).toHaveLength(1);
    stop.abort();
    expect(await result).toEqual({ kind: "stopped" });
    expect(services.sent).toEqual([]);
  });
});
