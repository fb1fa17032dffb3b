import { createGraph } from "../../../src/graph/createGraph";

const ROOT = "https://graph.microsoft.com/v1.0";
const item = { driveId: "b!budget-drive", itemId: "01BUDGET" };

/** Graph as far as one answer: the same to every request. */
function graphThatAnswers(status: number, body: unknown) {
  return createGraph({
    root: ROOT,
    fetch: async () => new Response(JSON.stringify(body), { status }),
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
  });
}

function create(answer: unknown, persistChanges: boolean) {
  const graph = graphThatAnswers(201, answer);
  return graph.createSession(item, { persistChanges, respondAsync: true }, { token: "t" });
}

describe("a session that Graph has created", () => {
  it("is of the kind that Graph tells", async () => {
    const answer = await create({ id: "session-1", persistChanges: false }, true);
    expect(answer).toMatchObject({ kind: "ok", value: { kind: "created", id: "session-1", persistChanges: false } });
  });

  it.each([
    [true, {}],
    [false, {}],
    [true, { persistChanges: null }],
    [false, { persistChanges: null }],
  ])("keeps its id, and is of the kind that was asked for (%s), where Graph tells %j of it", async (asked, told) => {
    const answer = await create({ id: "session-1", ...told }, asked);
    expect(answer).toMatchObject({ kind: "ok", value: { kind: "created", id: "session-1", persistChanges: asked } });
  });

  it.each([{}, { id: "" }, { id: null }, { id: 7 }, null])("is none without an id: %j", async (body) => {
    expect(await create(body, true)).toEqual({ kind: "error", error: { status: 201, codes: [] } });
  });
});
