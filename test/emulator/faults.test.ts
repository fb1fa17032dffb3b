import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import type { GraphMode } from "../../src/demo/excel/hostSettings";
import { codedFault } from "../../src/demo/graph/faultPlan";
import { firstLevelCodes, secondLevelCodes } from "../../src/demo/graph/emulatedErrorCodes";
import { graphFaults } from "../../src/demo/server/graphFaults";
import { until } from "../support/until";
import { aClient, CLIENT_ID, codesOf, emulatorPerTest, pathOf } from "./callGraph";

const world = emulatorPerTest();
const client = () => aClient(world());

function authorized() {
  const token = world().authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID });
  return { Authorization: `Bearer ${token}` };
}

/** A client that asks for the end of a session, and goes away before it has an answer. */
async function closeAndLeave(id: string): Promise<void> {
  const headers = { ...authorized(), "workbook-session-id": id };
  const url = `${world().root}${pathOf("budget")}/workbook/closeSession`;
  const patience = new AbortController();
  const closing = fetch(url, { method: "POST", headers, signal: patience.signal });
  await until(() => world().emulator.requests().at(-1)?.operation === "closeSession", "the request at Graph");
  patience.abort();
  await expect(closing).rejects.toThrow(/abort/i);
}

describe("planned faults of the Graph emulator", () => {
  it("knows Graph's 13 first-level and 35 second-level codes", () => {
    expect([firstLevelCodes.length, Object.keys(secondLevelCodes).length]).toEqual([13, 35]);
  });

  it.each(Object.keys(secondLevelCodes))("can answer a close with %s, and then as usual", async (secondLevel) => {
    const id = await client().create();
    world().emulator.plan({ operation: "closeSession", answer: codedFault({ secondLevel }) });
    const failed = await client().close(id);
    expect([failed.status, codesOf(failed)[1]]).toEqual([secondLevelCodes[secondLevel], secondLevel]);
    expect((await client().close(id)).status).toBe(204);
  });

  it("can put a code deeper, and in another letter case", async () => {
    const plan = { secondLevel: "transientFailure", letterCase: "upper" } as const;
    world().emulator.plan({ operation: "item", answer: codedFault({ ...plan, extra: "outermost" }) });
    expect(codesOf(await client().send("GET", pathOf("budget")))).toEqual(["GENERICFILEOPENERROR", "TRANSIENTFAILURE"]);
    world().emulator.plan({ operation: "item", answer: codedFault({ ...plan, extra: "innermost" }) });
    expect(codesOf(await client().send("GET", pathOf("budget")))).toHaveLength(3);
  });

  it("can answer as a failed operation with HTTP 200", async () => {
    const answer = codedFault({ secondLevel: "accessConflict", shape: "failedOperation" });
    world().emulator.plan({ operation: "operation", answer });
    const failed = await client().send("GET", `${pathOf("budget")}/workbook/operations/0195cfac`);
    expect([failed.status, failed.body["status"], failed.body["id"]]).toEqual([200, "failed", "0195cfac"]);
  });

  it.each([
    ["html", "<h1>"],
    ["empty", ""],
  ] as const)("can answer with a body that is %s", async (kind, text) => {
    world().emulator.plan({ operation: "drive", answer: { kind, status: 503, retryAfterSeconds: 7 } });
    const response = await fetch(`${world().root}/me/drive`, { headers: authorized() });
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "7"]);
    expect(await response.text()).toContain(text);
  });

  it("sends Retry-After only when it was planned", async () => {
    world().emulator.plan({ operation: "any", answer: codedFault({ status: 429, retryAfterSeconds: 30 }) });
    world().emulator.plan({ operation: "any", answer: codedFault({ status: 429 }) });
    const read = async () => (await client().send("GET", "/me/drive")).headers.get("Retry-After");
    expect([await read(), await read()]).toEqual(["30", null]);
  });

  it("can cut the connection before and after the work was done", async () => {
    const id = await client().create();
    world().emulator.plan({ operation: "closeSession", answer: { kind: "cut" } });
    await expect(client().close(id)).rejects.toThrow();
    expect(world().emulator.control.sessions()[0]?.end).toBeUndefined();
    world().emulator.plan({ operation: "closeSession", afterEffect: true, answer: { kind: "cut" } });
    await expect(client().close(id)).rejects.toThrow();
    expect(world().emulator.control.sessions()[0]?.end).toBe("closed");
    expect(world().emulator.requests().at(-1)?.answered).toBe("cut");
  });

  it("can leave a session open behind a create that ends in 504", async () => {
    const answer = codedFault({ secondLevel: "gatewayTimeoutUncategorized" });
    world().emulator.plan({ operation: "createSession", afterEffect: true, answer });
    await expect(client().create()).rejects.toThrow("504");
    expect(world().emulator.control.sessions()).toHaveLength(1);
  });

  it("can stay silent until the client gives up, and then counts its request as ended", async () => {
    const id = await client().create();
    world().emulator.plan({ operation: "closeSession", answer: { kind: "silence" } });
    await closeAndLeave(id);
    await until(() => world().emulator.requests().at(-1)?.answered !== undefined, "the end of the request at Graph");
    expect((await client().close(id)).status).toBe(204);
    expect(world().emulator.violations()).toEqual([]);
  });

  it("goes on with a late answer when its client has gone, so that the next request meets it", async () => {
    const id = await client().create();
    world().emulator.plan({ operation: "closeSession", answer: { kind: "delay", ms: 2_000 } });
    await closeAndLeave(id);
    expect((await client().refresh(id)).status).toBe(204);
    expect(world().emulator.violations()).toHaveLength(1);
    const answered = () =>
      world()
        .emulator.requests()
        .find(({ operation }) => operation === "closeSession")?.answered;
    await until(() => answered() !== undefined, "the end of the request at Graph");
    expect(answered()).toBe(204);
  });

  it("can answer late", async () => {
    world().emulator.plan({ operation: "drive", answer: { kind: "delay", ms: 60 } });
    const due = jest.spyOn(globalThis, "setTimeout");
    expect((await client().send("GET", "/me/drive")).status).toBe(200);
    expect(due.mock.calls.map(([, ms]) => ms)).toContain(60);
    due.mockRestore();
  });

  it("sends a claims challenge to a client that can take one, and a bare 401 to any other", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1795500885"}}}';
    world().emulator.plan({ operation: "any", times: 2, answer: { kind: "claims", claims } });
    const capable = aClient(world(), ownerAccount, ["Files.ReadWrite"], { capabilities: ["CP1"] });
    const challenged = await capable.send("GET", "/me/drive");
    const encoded = /error="insufficient_claims", claims="([^"]+)"/.exec(
      challenged.headers.get("WWW-Authenticate") ?? "",
    );
    expect(Buffer.from(encoded?.[1] ?? "", "base64").toString()).toBe(claims);
    expect((await client().send("GET", "/me/drive")).headers.get("WWW-Authenticate")).not.toContain("claims=");
  });

  it("meets as many requests as planned, and can be withdrawn", async () => {
    const answer = codedFault({ status: 500 });
    const statuses = async () => {
      const answers = [await client().send("GET", "/me/drive"), await client().send("GET", "/me/drive")];
      return answers.map(({ status }) => status);
    };
    world().emulator.plan({ operation: "drive", times: 1, answer });
    expect(await statuses()).toEqual([500, 200]);
    const withdraw = world().emulator.plan({ operation: "any", times: Infinity, answer });
    expect(await statuses()).toEqual([500, 500]);
    withdraw();
    expect(await statuses()).toEqual([200, 200]);
  });

  it("looks at the token before it fails", async () => {
    world().emulator.plan({ operation: "any", answer: codedFault({ status: 503 }) });
    expect((await fetch(`${world().root}/me/drive`)).status).toBe(401);
  });

  it("is throttled and offline as the panel has it, and offline cuts preflights, too", async () => {
    const turn = (mode: GraphMode) => graphFaults(mode).map(world().emulator.plan);
    const healthy = (planned: readonly (() => void)[]) => planned.forEach((withdraw) => withdraw());
    const throttled = turn({ kind: "throttled" });
    await expect(client().create()).rejects.toThrow("429");
    healthy(throttled);
    const offline = turn({ kind: "offline" });
    await expect(client().send("GET", "/me/drive")).rejects.toThrow();
    await expect(fetch(`${world().root}/me/drive`, { method: "OPTIONS" })).rejects.toThrow();
    healthy(offline);
    expect((await client().send("GET", "/me/drive")).status).toBe(200);
  });
});
