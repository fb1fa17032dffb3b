import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import type { Graph } from "../../src/flow/ports/graph";
import { createGraph } from "../../src/graph/createGraph";
import type { GraphEnvironment } from "../../src/graph/graphRequest";
import { aSessionId } from "../support/aStatement";
import { PUBLISHED_SESSION_IDS } from "../support/publishedSessionIds";
import { until } from "../support/until";
import { CLIENT_ID, emulatorPerTest } from "./callGraph";

const world = emulatorPerTest();

const budget = { driveId: workbooks.budget.drive.id, itemId: workbooks.budget.id };

/** Every URL that was fetched, in order. */
const fetched: string[] = [];

function graphAt(root: string, parts: Partial<GraphEnvironment> = {}): Graph {
  let ids = 0;
  return createGraph({
    root,
    fetch: (input, init) => {
      fetched.push(input instanceof Request ? input.url : input.toString());
      return fetch(input, init);
    },
    isOnline: () => true,
    newId: () => `client-${(ids += 1)}`,
    limitMs: 300_000,
    ...parts,
  });
}

function signedIn(): { readonly token: string } {
  return { token: world().authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID }) };
}

async function openSession(graph: Graph): Promise<WorkbookSessionId> {
  const answer = await graph.createSession(budget, { persistChanges: true, respondAsync: false }, signedIn());
  if (answer.kind !== "ok" || answer.value.kind !== "created") throw new Error(`no session: ${answer.kind}`);
  return answer.value.id;
}

const closes = () =>
  world()
    .emulator.requests()
    .filter(({ operation }) => operation === "closeSession");

beforeEach(() => {
  fetched.length = 0;
});

describe("closing and keeping alive, over a socket", () => {
  it("ends the session that the header names, and answers with Graph's request id", async () => {
    const graph = graphAt(world().root);
    const id = await openSession(graph);
    const answer = await graph.closeSession(budget, id, signedIn());
    expect(answer.kind).toBe("ok");
    expect(answer.kind === "ok" ? answer.requestId : "").toMatch(/^[0-9a-f-]{36}$/);
    expect(world().emulator.control.sessions()[0]?.end).toBe("closed");
  });

  it.each(PUBLISHED_SESSION_IDS.map((id) => [id.slice(-6), id]))(
    "sends the published id …%s verbatim, in an empty request",
    async (_short, id) => {
      const heard = await hear((root) => graphAt(root).closeSession(budget, id as WorkbookSessionId, { token: "t" }));
      expect([...heard]).toEqual([
        expect.objectContaining({
          line: `POST /v1.0/drives/${encodeURIComponent(budget.driveId)}/items/${budget.itemId}/workbook/closeSession`,
          session: id,
          body: "",
          authorization: "Bearer t",
          clientRequestId: "client-1",
        }),
      ]);
    },
  );

  it("reads Graph's codes from the answer to an id that it does not know", async () => {
    const graph = graphAt(world().root);
    const answer = await graph.closeSession(budget, aSessionId("nobody"), signedIn());
    expect(answer).toMatchObject({
      kind: "error",
      error: { status: 404, codes: ["notfound", "invalidsessionrecreatable"], clientRequestId: "client-1" },
    });
  });

  it("does not call a 200 that says failed a success", async () => {
    const graph = graphAt(world().root);
    const answer = { kind: "failedOperation", codes: ["conflict", "accessConflict"] } as const;
    world().emulator.plan({ operation: "closeSession", answer });
    expect(await graph.closeSession(budget, aSessionId("one"), signedIn())).toMatchObject({
      kind: "error",
      error: { status: 200, codes: ["conflict", "accessconflict"] },
    });
  });

  it("reads a gateway's HTML and an empty answer by their status", async () => {
    const graph = graphAt(world().root);
    world().emulator.plan({ operation: "refreshSession", answer: { kind: "html", status: 502 } });
    world().emulator.plan({
      operation: "refreshSession",
      answer: { kind: "empty", status: 503, retryAfterSeconds: 9 },
    });
    const contact = () => graph.refreshSession(budget, aSessionId("one"), signedIn());
    expect(await contact()).toMatchObject({ kind: "error", error: { status: 502, codes: [] } });
    expect(await contact()).toMatchObject({ kind: "error", error: { status: 503, codes: [], retryAfterSeconds: 9 } });
  });
});

describe("an answer that does not come", () => {
  it("is silence after the limit, and the request is not sent again", async () => {
    const graph = graphAt(world().root, { limitMs: 150 });
    world().emulator.plan({ operation: "closeSession", times: Infinity, answer: { kind: "silence" } });
    const answer = await graph.closeSession(budget, aSessionId("one"), signedIn());
    expect(answer).toEqual({ kind: "silence", clientRequestId: "client-1" });
    expect(fetched).toHaveLength(1);
  });

  it("is silence when the connection ends", async () => {
    world().emulator.plan({ operation: "closeSession", times: Infinity, answer: { kind: "cut" } });
    const answer = await graphAt(world().root).closeSession(budget, aSessionId("one"), signedIn());
    expect(answer).toMatchObject({ kind: "silence" });
  });

  it("is silence at once when the caller gives up", async () => {
    const controller = new AbortController();
    world().emulator.plan({ operation: "closeSession", answer: { kind: "silence" } });
    const closing = graphAt(world().root).closeSession(budget, aSessionId("one"), {
      ...signedIn(),
      signal: controller.signal,
    });
    await until(() => closes().length === 1, "the request at Graph");
    controller.abort();
    // Long before the limit, at which this test itself would be over.
    expect(await closing).toMatchObject({ kind: "silence" });
  });

  it("sends nothing for a caller who gave up before", async () => {
    const call = { ...signedIn(), signal: AbortSignal.abort() };
    await graphAt(world().root).closeSession(budget, aSessionId("one"), call);
    expect(closes()).toEqual([]);
  });

  it("is not waited for while the device is offline", async () => {
    const graph = graphAt(world().root, { isOnline: () => false });
    expect(await graph.closeSession(budget, aSessionId("one"), signedIn())).toEqual({ kind: "offline" });
    expect(fetched).toEqual([]);
  });
});

describe("creating by a long-running operation", () => {
  it("keeps the operation's id of a 202, and finds the session when it has ended", async () => {
    const graph = graphAt(world().root);
    const asked = await graph.createSession(budget, { persistChanges: false, respondAsync: true }, signedIn());
    if (asked.kind !== "ok" || asked.value.kind !== "pending") throw new Error(`not pending: ${asked.kind}`);
    expect(asked.value.operation).toMatch(/^[0-9a-f-]{36}$/);
    const poll = () =>
      graph.operation(
        budget,
        asked.kind === "ok" && asked.value.kind === "pending" ? asked.value.operation : "",
        signedIn(),
      );
    expect(await poll()).toMatchObject({ kind: "ok", value: { kind: "running" } });
    world().emulator.advance(5_000);
    const [session] = world().emulator.control.sessions();
    expect(await poll()).toMatchObject({
      kind: "ok",
      value: { kind: "created", id: session?.id, persistChanges: false },
    });
    expect(fetched.every((url) => url.startsWith(`${world().root}/`))).toBe(true);
  });

  it("reads why an operation failed", async () => {
    const graph = graphAt(world().root);
    world().emulator.plan({
      operation: "createSession",
      answer: { kind: "failedOperation", codes: ["conflict", "accessConflict"] },
    });
    const asked = await graph.createSession(budget, { persistChanges: true, respondAsync: true }, signedIn());
    world().emulator.advance(5_000);
    const operation = asked.kind === "ok" && asked.value.kind === "pending" ? asked.value.operation : "";
    expect(await graph.operation(budget, operation, signedIn())).toMatchObject({
      kind: "ok",
      value: { kind: "failed", error: { codes: ["conflict", "accessconflict"] } },
    });
  });

  it.each([
    ["another host", "https://graph.evil.example/v1.0/drives/d/items/i/workbook/operations/1"],
    ["a host that only begins like ours", "{root}.evil.example/drives/d/items/i/workbook/operations/1"],
    ["a user name in front of another host", "{origin}@evil.example/v1.0/workbook/operations/1"],
  ])("does not follow a Location of %s", async (_what, location) => {
    const heard = await hear(
      (root) => graphAt(root).createSession(budget, { persistChanges: true, respondAsync: true }, { token: "t" }),
      (_request, response, root) => {
        const target = location.replace("{root}", root).replace("{origin}", new URL(root).origin);
        response.writeHead(202, { Location: target }).end("{}");
      },
    );
    expect(heard).toHaveLength(1);
    expect(heard.answer).toMatchObject({ kind: "error", error: { status: 202, codes: [] } });
    expect(fetched).toHaveLength(1);
  });

  it.each(["https://graph.evil.example/v1.0/x", "{root}.evil.example/x", "{origin}/beta/x", ""])(
    "sends no token to the foreign resourceLocation %p",
    async (resourceLocation) => {
      const heard = await hear(
        (root) => graphAt(root).operation(budget, "op-1", { token: "t" }),
        (_request, response, root) => {
          const target = resourceLocation.replace("{root}", root).replace("{origin}", new URL(root).origin);
          response.writeHead(200, { "Content-Type": "application/json" });
          response.end(JSON.stringify({ id: "op-1", status: "succeeded", resourceLocation: target }));
        },
      );
      expect(heard).toHaveLength(1);
      expect(heard.answer).toMatchObject({ kind: "error" });
      expect(fetched).toHaveLength(1);
    },
  );

  it("does not follow a redirect, which would carry the token away", async () => {
    const heard = await hear(
      (root) => graphAt(root).closeSession(budget, aSessionId("one"), { token: "t" }),
      (_request, response, root) => response.writeHead(307, { Location: `${root}/elsewhere` }).end(),
    );
    expect(heard).toHaveLength(1);
    expect(heard.answer).toMatchObject({ kind: "silence" });
  });
});

describe("ids that cannot stand in one segment of a path", () => {
  it.each(["..", ".", ""])("%p: nothing is sent, and it is an error of the request", async (driveId) => {
    const answer = await graphAt(world().root).closeSession({ ...budget, driveId }, aSessionId("one"), signedIn());
    expect(answer).toMatchObject({ kind: "error", error: { status: 400 } });
    expect(fetched).toEqual([]);
  });

  it("stay one segment, whatever is in them", async () => {
    const heard = await hear((root) =>
      graphAt(root).closeSession({ driveId: "a/../b?c#d", itemId: "i" }, aSessionId("one"), { token: "t" }),
    );
    expect(heard[0]?.line).toBe("POST /v1.0/drives/a%2F..%2Fb%3Fc%23d/items/i/workbook/closeSession");
  });
});

type Heard = {
  readonly line: string;
  readonly session: string | undefined;
  readonly authorization: string | undefined;
  readonly clientRequestId: string | undefined;
  readonly body: string;
};

type Answering = (request: IncomingMessage, response: ServerResponse, root: string) => void;

/** What a bare server hears while `work` speaks with it: the bytes themselves, not what an emulator made of them. */
async function hear<T>(
  work: (root: string) => Promise<T>,
  answering: Answering = (_request, response) => void response.writeHead(204).end(),
): Promise<Heard[] & { answer: T }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      heard.push({
        line: `${request.method ?? ""} ${request.url ?? ""}`,
        session: headerOf(request, "workbook-session-id"),
        authorization: headerOf(request, "authorization"),
        clientRequestId: headerOf(request, "client-request-id"),
        body: Buffer.concat(chunks).toString("utf8"),
      });
      answering(request, response, rootOf(server));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const answer = await work(rootOf(server));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return Object.assign(heard, { answer });
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

function rootOf(server: Server): string {
  // A server that listens on a port has an AddressInfo.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
}
