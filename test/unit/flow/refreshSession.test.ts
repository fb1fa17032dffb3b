import type { GraphError } from "../../../src/core/answers/graphError";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import type { GraphAnswer } from "../../../src/flow/ports";
import { refreshSession } from "../../../src/flow/refreshSession";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";

const neverSeen: KnownSession = {
  id: aSessionId("one"),
  persistChanges: true,
  place: { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId },
  door: "added",
  addedAt: 0,
  handedOver: false,
  status: { kind: "open" },
};
const seenAlive: KnownSession = { ...neverSeen, seenAliveAt: 1 };

const check = (services: FakeServices, session: KnownSession, interactive = false) => {
  const signal = new AbortController().signal;
  return refreshSession(services, session, { item: budget, workbook: openBudget, reach: "own", interactive, signal });
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
