import type { WorkbookSessionId } from "../../../src/core/sessions/workbookSession";
import { createGraph } from "../../../src/graph/createGraph";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

const SESSION = PUBLISHED_SESSION_IDS[0];
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
    const answer = await create({ id: SESSION, persistChanges: false }, true);
    expect(answer).toMatchObject({ kind: "ok", value: { kind: "created", id: SESSION, persistChanges: false } });
  });

  it.each([
    [true, {}],
    [false, {}],
    [true, { persistChanges: null }],
    [false, { persistChanges: null }],
  ])("keeps its id, and is of the kind that was asked for (%s), where Graph tells %j of it", async (asked, told) => {
    const answer = await create({ id: SESSION, ...told }, asked);
    expect(answer).toMatchObject({ kind: "ok", value: { kind: "created", id: SESSION, persistChanges: asked } });
  });

  it.each(PUBLISHED_SESSION_IDS.map((id) => ({ id })))("keeps every published id as it is: $id", async ({ id }) => {
    expect(await create({ id, persistChanges: true }, true)).toMatchObject({ kind: "ok", value: { id } });
  });

  it("keeps an id of a shape that nobody has seen yet", async () => {
    const id = "v2:aW5jb21wcmVoZW5zaWJsZQ~~/region=weu;x";
    expect(await create({ id, persistChanges: true }, true)).toMatchObject({ kind: "ok", value: { id } });
  });

  it.each<[string, unknown]>([
    ["no id", {}],
    ["an empty id", { id: "" }],
    ["null", { id: null }],
    ["a number", { id: 7 }],
    ["an object", { id: { value: SESSION } }],
    ["a list", { id: [SESSION] }],
    ["a letter", { id: "x" }],
    ["a word", { id: "undefined" }],
    ["a placeholder", { id: "{workbook-session-id}" }],
    ["a GUID, as operations have", { id: "0195cfac-bd22-4f91-b276-dece0aa2378b" }],
    ["the id of a file", { id: "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN" }],
    ["the id of a drive", { id: "b!abcDEF0123456789_-abcDEF0123456789abcDEF0123456789" }],
    ["an address", { id: "https://graph.microsoft.com/v1.0/me" }],
    ["a token", { id: `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${"a".repeat(40)}.b` }],
    ["a megabyte", { id: `cluster=PSG4&session=${"1".repeat(1_000_000)}` }],
    ["a line break", { id: `${SESSION}\r\nAuthorization: x` }],
    ["a control character", { id: `${SESSION}\u0000` }],
    ["a space", { id: `${SESSION} ` }],
    ["letters that no header carries", { id: `${SESSION}ü` }],
    ["a lone surrogate", { id: `${SESSION}\ud800` }],
    ["nothing", null],
    ["a list of sessions", [{ id: SESSION }]],
    ["a session one level deeper", { value: { id: SESSION } }],
  ])("is none where the answer holds %s", async (_what, body) => {
    expect(await create(body, true)).toEqual({ kind: "error", error: { status: 201, codes: [] } });
    const operation = graphThatAnswers(200, body);
    expect((await operation.operation(item, "op-1", { token: "t" })).kind).toBe("error");
  });
});

describe("the Location of a 202", () => {
  const at = async (location: string | undefined) => {
    const graph = createGraph({
      root: ROOT,
      fetch: async () =>
        new Response("{}", { status: 202, ...(location === undefined ? {} : { headers: { Location: location } }) }),
      isOnline: () => true,
      newId: () => "client-1",
      limitMs: 1_000,
    });
    return graph.createSession(item, { persistChanges: true, respondAsync: true }, { token: "t" });
  };
  const PATH = "/drives/b!d/items/i/workbook/operations";

  it.each([
    ["as documented", `${ROOT}${PATH}/op-1`, "op-1"],
    ["with a query", `${ROOT}${PATH}/op-1?x=y#z`, "op-1"],
    ["with a slash at its end", `${ROOT}${PATH}/op-1/`, "op-1"],
    ["in upper case, but for the id", `${ROOT}${PATH}`.toUpperCase() + "/Op-1", "Op-1"],
    ["relative to the host", `/v1.0${PATH}/op-1`, "op-1"],
    ["with escapes", `${ROOT}${PATH}/op%2D1%3D`, "op-1="],
  ])("%s names its operation", async (_what, location, operation) => {
    expect(await at(location)).toMatchObject({ kind: "ok", value: { kind: "pending", operation } });
  });

  it.each<[string, string | undefined]>([
    ["that is missing", undefined],
    ["that is empty", ""],
    ["with a broken escape", `${ROOT}${PATH}/op%`],
    ["with half an escape", `${ROOT}${PATH}/op%E0%A4%A`],
    ["with bytes that are no text", `${ROOT}${PATH}/op%ff%fe`],
    ["with an escaped line break", `${ROOT}${PATH}/op%0d%0a`],
    ["with an escaped zero", `${ROOT}${PATH}/op%00`],
    ["without an id", `${ROOT}${PATH}/`],
    ["of a thousand letters", `${ROOT}${PATH}/${"o".repeat(1_000)}`],
    ["of another host", `https://graph.evil.example/v1.0${PATH}/op-1`],
    ["of another port", `https://graph.microsoft.com:444/v1.0${PATH}/op-1`],
    ["of another scheme", `http://graph.microsoft.com/v1.0${PATH}/op-1`],
    ["with a user name", `https://graph.microsoft.com@evil.example/v1.0${PATH}/op-1`],
    ["with a user name before Graph's own host", `https://somebody@graph.microsoft.com/v1.0${PATH}/op-1`],
    ["with a password before Graph's own host", `https://:secret@graph.microsoft.com/v1.0${PATH}/op-1`],
    ["of another version", `https://graph.microsoft.com/beta${PATH}/op-1`],
    ["that leaves the version by dots", `${ROOT}/../beta${PATH}/op-1`],
    ["that is no address", "http://["],
    ["of something else", `${ROOT}/drives/b!d/items/i/workbook/worksheets`],
  ])("%s is an answer that is not understood, at once", async (_what, location) => {
    expect(await at(location)).toMatchObject({ kind: "error", error: { status: 202, codes: [] } });
  });
});

describe("the result of an operation that has succeeded", () => {
  it.each([
    ["as documented", `${ROOT}/drives/b!d/items/i/workbook/sessionInfoResource(key='1')`],
    ["with Graph's host and version in upper case", "https://GRAPH.MICROSOFT.COM/V1.0/drives/b!d/items/i/result"],
    ["relative to the host", "/v1.0/drives/b!d/items/i/result"],
  ])("is read at its address below Graph's root: %s", async (_what, resourceLocation) => {
    const asked: string[] = [];
    const answers = [
      { status: "succeeded", resourceLocation },
      { id: SESSION, persistChanges: true },
    ];
    const graph = createGraph({
      root: ROOT,
      fetch: async (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return new Response(JSON.stringify(answers[asked.length - 1]));
      },
      isOnline: () => true,
      newId: () => "client-1",
      limitMs: 1_000,
    });
    const answer = await graph.operation(item, "op-1", { token: "t" });
    expect(answer).toMatchObject({ kind: "ok", value: { kind: "created", id: SESSION } });
    expect(asked[1]).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/drives\/b!d\/items\/i\//);
  });
});

describe("the ids by which Microsoft's support finds a request", () => {
  it("are those that the answer names, and our own where it names none", async () => {
    const told = { "request-id": "r-1", "client-request-id": "theirs" };
    const close = (error: object) =>
      graphThatAnswers(400, { error }).closeSession(item, SESSION as WorkbookSessionId, { token: "t" });
    const named = await close({ code: "invalidRequest", innerError: told });
    expect(named).toMatchObject({ error: { requestId: "r-1", clientRequestId: "theirs" } });
    expect(await close({ code: "invalidRequest" })).toMatchObject({ error: { clientRequestId: "client-1" } });
  });
});

describe("an operation's answer of the wrong shape", () => {
  it.each<unknown>([
    null,
    [],
    "succeeded",
    7,
    {},
    { status: 7 },
    { status: null },
    { status: { value: "succeeded" } },
    { status: "" },
    { status: "paused" },
    { status: "succeeded" },
    { status: "succeeded", resourceLocation: 7 },
    { status: "succeeded", resourceLocation: "" },
    { status: "succeeded", resourceLocation: "http://[" },
    { status: "succeeded", resourceLocation: "https://graph.evil.example/v1.0/x" },
    { status: "succeeded", resourceLocation: "%E0%A4%A" },
  ])("is an error, and no session: %j", async (body) => {
    expect((await graphThatAnswers(200, body).operation(item, "op-1", { token: "t" })).kind).toBe("error");
  });

  it.each<unknown>([undefined, null, "internalServerError", 7, [], {}, { code: 7 }, { innerError: "x" }])(
    "has failed without a reason, where the reason is %j",
    async (error) => {
      const answer = await graphThatAnswers(200, { status: "Failed", error }).operation(item, "op-1", { token: "t" });
      expect(answer).toMatchObject({ kind: "ok", value: { kind: "failed", error: { status: 200, codes: [] } } });
    },
  );
});

describe("a request to Graph", () => {
  const send = async (parts: { readonly id?: string; readonly token?: string }) => {
    const sent: RequestInit[] = [];
    const graph = createGraph({
      root: ROOT,
      fetch: async (_url, init) => {
        sent.push(init ?? {});
        return new Response(null, { status: 204 });
      },
      isOnline: () => true,
      newId: () => "client-1",
      limitMs: 1_000,
    });
    const { id = SESSION, token = "t" } = parts;
    const answer = await graph.closeSession(item, id as WorkbookSessionId, { token });
    return { answer, sent };
  };

  it("carries no cookie, follows no redirect, says nothing of our page, and is kept in no cache", async () => {
    const { sent } = await send({});
    expect(sent).toEqual([
      expect.objectContaining({
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
        cache: "no-store",
      }),
    ]);
  });

  it.each([
    ["id", { id: "cluster=x\nsession=y" }],
    ["id", { id: "cluster=\u2026" }],
    ["token", { token: "a\r\nb" }],
  ])("whose %s no header can carry is not sent, and nobody says that it may have been", async (_what, parts) => {
    const { answer, sent } = await send(parts);
    expect(sent).toEqual([]);
    expect(answer).toMatchObject({ kind: "error", error: { status: 400 } });
  });
});
