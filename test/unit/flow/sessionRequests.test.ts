import type { GraphError } from "../../../src/core/answers/graphError";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { closeSession } from "../../../src/flow/closeWithRetry";
import { refreshSession, type SessionResult } from "../../../src/flow/sessionRequests";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";

const session: KnownSession = {
  id: aSessionId("one"),
  persistChanges: true,
  place: { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId },
  origin: "createdHere",
  addedAt: 0,
  seenAliveAt: 1,
  handedOver: false,
  status: { kind: "open" },
};

function close(
  services: FakeServices,
  signal = new AbortController().signal,
  waiting: (until: number | undefined) => void = () => {},
) {
  const confirmed = { item: budget, workbook: openBudget, fileAccess: "own", interactive: false, signal } as const;
  return closeSession(services, session, confirmed, waiting);
}

/** Answers one call after the other; the last stays. */
function inTurn(...answers: readonly GraphAnswer<unknown>[]): () => GraphAnswer<unknown> {
  let turn = 0;
  return () => answers[Math.min(turn++, answers.length - 1)] as GraphAnswer<unknown>;
}

function refusal(error: GraphError): GraphAnswer<never> {
  return { kind: "error", error };
}

const ok: GraphAnswer<unknown> = { kind: "ok", value: undefined };

function outcomeOf(result: SessionResult<"closed">): string {
  return result.kind === "outcome" ? result.outcome.kind : `not sent: ${result.why.kind}`;
}

describe("closing a session", () => {
  it("is closed after Graph's 204, with one request", async () => {
    const services = fakeServices();
    expect(outcomeOf(await close(services))).toBe("closed");
    expect(services.sent).toEqual([{ call: "closeSession", token: "first-token" }]);
  });

  it("sends nothing when another workbook is open by the time of sending", async () => {
    const services = fakeServices();
    services.answers.document = () => ({ kind: "url", url: budgetUrl.replace("Budget", "Forecast") });
    expect(outcomeOf(await close(services))).toBe("not sent: documentChanged");
    expect(services.sent).toEqual([]);
  });

  it("sends nothing when Excel does not say in time which workbook is open", async () => {
    const services = fakeServices();
    services.answers.document = () => ({ kind: "timedOut", lastUrl: budgetUrl });
    expect(outcomeOf(await close(services))).toBe("not sent: documentNotAnswering");
    expect(services.sent).toEqual([]);
  });

  it("sends nothing when it was stopped while the sign-in was open", async () => {
    const services = fakeServices();
    const controller = new AbortController();
    const { token } = services.answers;
    services.answers.token = (request) => {
      controller.abort();
      return token(request);
    };
    expect(outcomeOf(await close(services, controller.signal))).toBe("not sent: stopped");
    expect(services.sent).toEqual([]);
  });

  it("asks for one fresh token after a 401, with the claims of the challenge, and then gives up", async () => {
    const services = fakeServices();
    services.answers.graph = () => refusal({ status: 401, codes: ["invalidauthenticationtoken"], claims: "{}" });
    expect(outcomeOf(await close(services))).toBe("refused");
    expect(services.asked.map(({ fresh, claims }) => ({ fresh, claims }))).toEqual([
      { fresh: undefined, claims: undefined },
      { fresh: true, claims: "{}" },
    ]);
    expect(services.sent.map(({ token }) => token)).toEqual(["first-token", "fresh-token"]);
  });

  it("opens no window for the fresh token, because no click stands behind it any more", async () => {
    const services = fakeServices();
    services.answers.graph = inTurn(refusal({ status: 401, codes: [] }), ok);
    const signal = new AbortController().signal;
    const confirmed = { item: budget, workbook: openBudget, fileAccess: "own", interactive: true, signal } as const;
    expect(outcomeOf(await closeSession(services, session, confirmed, () => {}))).toBe("closed");
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([true, false]);
  });

  it("waits as long as Microsoft asks, shows until when, and closes afterwards", async () => {
    const services = fakeServices();
    const busy = refusal({ status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 7 });
    services.answers.graph = inTurn(busy, ok);
    const until: (number | undefined)[] = [];
    const start = services.clock.now();
    expect(outcomeOf(await close(services, undefined, (time) => until.push(time)))).toBe("closed");
    expect(services.waited).toEqual([7_000]);
    expect(until).toEqual([start + 7_000, undefined]);
  });

  it("gives up after three tries and says that it is for later", async () => {
    const services = fakeServices();
    services.answers.graph = () => refusal({ status: 429, codes: ["toomanyrequests"] });
    expect(outcomeOf(await close(services))).toBe("later");
    expect(services.sent).toHaveLength(3);
  });

  it("sits out a wait of two minutes, which is the longest", async () => {
    const services = fakeServices();
    services.answers.graph = inTurn(
      refusal({ status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 120 }),
      refusal({ status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 121 }),
    );
    expect(outcomeOf(await close(services))).toBe("later");
    expect(services.waited).toEqual([120_000]);
  });

  it("does not sit out a wait of many minutes", async () => {
    const services = fakeServices();
    services.answers.graph = () => refusal({ status: 429, codes: ["toomanyrequests"], retryAfterSeconds: 900 });
    expect(outcomeOf(await close(services))).toBe("later");
    expect(services.waited).toEqual([]);
  });

  it("sends nothing more when it is stopped during a wait", async () => {
    const services = fakeServices();
    const controller = new AbortController();
    services.answers.graph = () => refusal({ status: 429, codes: ["toomanyrequests"] });
    const result = await close(services, controller.signal, () => controller.abort());
    expect(outcomeOf(result)).toBe("not sent: stopped");
    expect(services.sent).toHaveLength(1);
  });

  it("asks for the workbook after a bare 404, and calls the session ended when the workbook is there", async () => {
    const services = fakeServices();
    services.answers.graph = (call) => (call === "item" ? ok : refusal({ status: 404, codes: ["itemnotfound"] }));
    expect(outcomeOf(await close(services))).toBe("ended");
    expect(services.sent.map(({ call }) => call)).toEqual(["closeSession", "item"]);
  });

  it.each<[string, GraphError]>([
    ["a 404 without Graph's code and request id", { status: 404, codes: [] }],
    ["a 410 without them", { status: 410, codes: [] }],
    ["a 404 with a page of a proxy", { status: 404, codes: [], foreign: true, requestId: "r-1" }],
    ["a 404 with a code that nobody knows", { status: 404, codes: ["codeoftomorrow"], requestId: "r-1" }],
  ])("is never ended after %s, and asks for nothing", async (_what, error) => {
    const services = fakeServices();
    services.answers.graph = (call) => (call === "item" ? ok : refusal(error));
    expect(outcomeOf(await close(services))).toBe("unknown");
    expect(services.sent.map(({ call }) => call)).toEqual(["closeSession"]);
  });

  it("does not say that the workbook is gone because a proxy says so", async () => {
    const services = fakeServices();
    services.answers.graph = (call) =>
      call === "item"
        ? refusal({ status: 404, codes: [], foreign: true })
        : refusal({ status: 404, codes: ["notfound"] });
    expect(outcomeOf(await close(services))).toBe("unknown");
  });

  it("opens no sign-in window by itself after a wait, though the first request followed a click", async () => {
    const services = fakeServices();
    services.answers.graph = inTurn(refusal({ status: 429, codes: [] }), refusal({ status: 429, codes: [] }), ok);
    const signal = new AbortController().signal;
    const confirmed = { item: budget, workbook: openBudget, fileAccess: "own", interactive: true, signal } as const;
    expect(outcomeOf(await closeSession(services, session, confirmed, () => {}))).toBe("closed");
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([true, false, false]);
  });

  it("waits longer with each try where Microsoft does not say how long", async () => {
    const services = fakeServices();
    services.answers.graph = () => refusal({ status: 429, codes: [] });
    await close(services);
    expect(services.waited).toEqual([5_000, 10_000]);
  });

  it("says of each wait until when, and that it is over before the next request is sent", async () => {
    const services = fakeServices();
    services.answers.graph = inTurn(refusal({ status: 429, codes: [] }), refusal({ status: 429, codes: [] }), ok);
    const told: string[] = [];
    await close(services, undefined, (until) => {
      const state = until === undefined ? "over" : `for ${until - services.clock.now()} ms`;
      told.push(`${state}, ${services.sent.length} sent`);
    });
    expect(told).toEqual(["for 5000 ms, 1 sent", "over, 1 sent", "for 10000 ms, 2 sent", "over, 2 sent"]);
  });

  it("keeps Graph's request id of the answer that ended it, and the account that asked", async () => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "ok", value: undefined, requestId: "r-204" });
    expect(await close(services)).toMatchObject({ requestId: "r-204", account: { displayName: "Owner account" } });
    services.answers.graph = () => refusal({ status: 409, codes: ["conflict"], requestId: "r-409" });
    expect(await close(services)).toMatchObject({ requestId: "r-409" });
  });

  it("never repeats a close that got no answer", async () => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "c-1" });
    expect(outcomeOf(await close(services))).toBe("unknown");
    expect(services.sent).toHaveLength(1);
  });

  it("says that nothing was sent when the device is offline", async () => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "offline" });
    expect(await close(services)).toEqual({ kind: "notSent", why: { kind: "trouble", trouble: { kind: "offline" } } });
  });

  it("asks for a click instead of opening a window when the silent sign-in does not do", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "clickNeeded" });
    const result = await close(services);
    expect(result).toEqual({ kind: "notSent", why: { kind: "trouble", trouble: { kind: "signInNeeded" } } });
    expect(services.sent).toEqual([]);
  });
});

describe("a refresh", () => {
  const neverSeen: KnownSession = {
    id: aSessionId("one"),
    persistChanges: true,
    place: { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId },
    origin: "added",
    addedAt: 0,
    handedOver: false,
    status: { kind: "open" },
  };
  const seenAlive: KnownSession = { ...neverSeen, seenAliveAt: 1 };

  const check = (services: FakeServices, session: KnownSession, interactive = false) => {
    const signal = new AbortController().signal;
    return refreshSession(services, session, {
      item: budget,
      workbook: openBudget,
      fileAccess: "own",
      interactive,
      signal,
    });
  };

  /** What Graph says of the session, and of its file. */
  function answering(session: GraphAnswer<unknown>, file: GraphAnswer<unknown> = { kind: "ok", value: budget }) {
    const services = fakeServices();
    services.answers.graph = (call) => (call === "item" ? file : session);
    return services;
  }

  const refusal = (status: number, codes: readonly string[] = [], more: Partial<GraphError> = {}) =>
    ({ kind: "error", error: { status, codes, ...more } }) as const;

  const kindOf = async (services: FakeServices, session: KnownSession) => {
    const result = await check(services, session);
    return result.kind === "outcome" ? result.outcome.kind : `not sent: ${result.why.kind}`;
  };

  describe("checking a session", () => {
    it("is alive after Graph's 204, with one request, and the account that asked is told", async () => {
      const services = answering({ kind: "ok", value: undefined });
      expect(await check(services, neverSeen)).toMatchObject({
        outcome: { kind: "alive" },
        account: { displayName: "Owner account" },
      });
      expect(services.sent).toEqual([{ call: "refreshSession", token: "first-token" }]);
    });

    it.each([
      ["a bare 404 with a request id", refusal(404, [], { requestId: "r-1" })],
      ["notFound", refusal(404, ["notfound"])],
      ["itemNotFound with 410", refusal(410, ["itemnotfound"])],
      ["invalidSessionReCreatable", refusal(400, ["x", "invalidsessionrecreatable"])],
    ])("after %s, with the file there: ended if it was seen alive, else not known", async (_what, answer) => {
      expect(await kindOf(answering(answer), neverSeen)).toBe("notKnown");
      expect(await kindOf(answering(answer), seenAlive)).toBe("ended");
    });

    it.each([
      ["a 404 of nobody", refusal(404)],
      ["a 404 of a proxy", refusal(404, [], { foreign: true, requestId: "r-1" })],
      ["a 410 of nobody", refusal(410)],
      ["a 404 with a code that nobody knows", refusal(404, ["codeoftomorrow"], { requestId: "r-1" })],
      ["silence", { kind: "silence", clientRequestId: "c" } as const],
    ])("is neither ended nor not known after %s", async (_what, answer) => {
      for (const session of [neverSeen, seenAlive]) expect(await kindOf(answering(answer), session)).toBe("unknown");
    });

    it("asks for the file after a bare 404 with the same token, and once", async () => {
      const services = answering(refusal(404, ["notfound"]));
      await check(services, seenAlive);
      expect(services.sent).toEqual([
        { call: "refreshSession", token: "first-token" },
        { call: "item", token: "first-token" },
      ]);
    });

    it.each<[string, GraphAnswer<unknown>, string]>([
      ["gone", refusal(404, ["itemnotfound"]), "workbookGone"],
      ["gone, as a proxy says", refusal(404, [], { foreign: true }), "unknown"],
      ["locked", refusal(423, ["accessdenied"]), "refused"],
      ["forbidden", refusal(403, ["accessdenied"]), "refused"],
      ["forbidden, as a proxy says", refusal(403, [], { foreign: true }), "unknown"],
      ["asked for too often", refusal(403, ["activitylimitreached"]), "later"],
      ["not told of", { kind: "silence", clientRequestId: "c" }, "unknown"],
      ["not asked for, being offline", { kind: "offline" }, "unknown"],
    ])("after a bare 404, with the file %s, is %3$s", async (_what, file, outcome) => {
      for (const session of [neverSeen, seenAlive]) {
        expect(await kindOf(answering(refusal(404, ["notfound"]), file), session)).toBe(outcome);
      }
    });

    it("is locked, not forbidden, after a 423 with accessDenied", async () => {
      const result = await check(answering(refusal(423, ["accessdenied"])), seenAlive);
      expect(result).toMatchObject({ outcome: { kind: "refused", remedy: "waitForPeople" } });
    });

    it("sends nothing when another workbook is open by then", async () => {
      const services = answering({ kind: "ok", value: undefined });
      services.answers.document = () => ({ kind: "url", url: budgetUrl.replace("Budget", "Forecast") });
      expect(await kindOf(services, seenAlive)).toBe("not sent: documentChanged");
      expect(services.sent).toEqual([]);
    });

    it("opens no window for a fresh token", async () => {
      const services = answering(refusal(401));
      await check(services, seenAlive, true);
      expect(services.asked.map(({ interactive, fresh }) => [interactive, fresh])).toEqual([
        [true, undefined],
        [false, true],
      ]);
    });
  });
});
