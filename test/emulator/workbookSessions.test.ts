import { colleagueAccount, ownerAccount, personalAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { until } from "../support/until";
import { aClient, codesOf, emulatorPerTest, pathOf } from "./callGraph";

const world = emulatorPerTest();
const MINUTE = 60_000;

describe("workbook sessions at the Graph emulator", () => {
  it("creates a session with an id of the published shape", async () => {
    const answer = await aClient(world()).send("POST", `${pathOf("budget")}/workbook/createSession`, {
      body: '{"persistChanges":false}',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ persistChanges: false });
    expect(answer.body["@odata.context"]).toContain("$metadata#");
    expect(answer.body["id"]).toMatch(/^cluster=[\x21-\x7e]+%3d%3d[\x21-\x7e]+&usid=[0-9a-f-]{36}$/);
  });

  it.each(["{}", '{"persistChanges":"true"}', "not json", ""])(
    "refuses a createSession with the body %p",
    async (body) => {
      const answer = await aClient(world()).send("POST", `${pathOf("budget")}/workbook/createSession`, { body });
      expect([answer.status, ...codesOf(answer)]).toEqual([400, "badRequest", "badRequestUncategorized"]);
    },
  );

  it("closes a session with 204 and no body, by OData's full name as well", async () => {
    const client = aClient(world());
    const [one, other] = [await client.create(), await client.create("second", false)];
    expect((await client.close(one)).status).toBe(204);
    const path = `${pathOf("second")}/workbook/microsoft.graph.closeSession`;
    expect((await client.send("POST", path, { headers: { "Workbook-Session-Id": other } })).status).toBe(204);
    expect(
      world()
        .emulator.control.sessions()
        .map(({ end }) => end),
    ).toEqual(["closed", "closed"]);
  });

  it("refuses a closeSession whose header was altered", async () => {
    const client = aClient(world());
    const id = await client.create();
    for (const altered of [decodeURIComponent(id), encodeURIComponent(id), id.slice(0, -1), id.toUpperCase()]) {
      expect(codesOf(await client.close(altered))).toContain("invalidSessionReCreatable");
    }
    expect(world().emulator.control.sessions()[0]?.end).toBeUndefined();
  });

  it("refuses a closeSession without the header", async () => {
    const answer = await aClient(world()).send("POST", `${pathOf("budget")}/workbook/closeSession`);
    expect([answer.status, ...codesOf(answer)]).toEqual([400, "badRequest", "badRequestUncategorized"]);
  });

  it("plays 404, 409 and 400 in turn for a session that has ended", async () => {
    const client = aClient(world());
    const id = await client.create();
    await client.close(id);
    const answers = [await client.close(id), await client.refresh(id), await client.close(id), await client.close(id)];
    expect(answers.map(({ status }) => status)).toEqual([404, 409, 400, 404]);
    expect(answers.map(codesOf)).toEqual([
      ["notFound", "invalidSessionReCreatable"],
      ["conflict", "invalidSessionReCreatable"],
      ["badRequest", "invalidSessionReCreatable"],
      ["notFound", "invalidSessionReCreatable"],
    ]);
  });

  it("puts date and ids into the first innerError, the date without a time zone", async () => {
    const answer = await aClient(world()).send("POST", `${pathOf("budget")}/workbook/closeSession`, {
      headers: { "workbook-session-id": "cluster=none", "client-request-id": "0f1e2d3c" },
    });
    const inner = answer.body.error?.innerError;
    expect(inner?.["date"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(inner?.["client-request-id"]).toBe("0f1e2d3c");
    expect(inner?.["request-id"]).toBe(answer.headers.get("request-id"));
    expect(answer.headers.get("client-request-id")).toBe("0f1e2d3c");
  });

  it("ends a persistent session after 5 idle minutes and a temporary one after 7", async () => {
    const client = aClient(world());
    const [persistent, temporary] = [await client.create("budget", true), await client.create("second", false)];
    world().emulator.advance(6 * MINUTE);
    expect(codesOf(await client.refresh(persistent))).toContain("invalidSessionReCreatable");
    expect((await client.refresh(temporary, "second")).status).toBe(204);
    world().emulator.advance(8 * MINUTE);
    expect(codesOf(await client.close(temporary, "second"))).toContain("invalidSessionReCreatable");
    expect(
      world()
        .emulator.control.sessions()
        .map(({ end }) => end),
    ).toEqual(["idle", "idle"]);
  });

  it("starts the idle time again with every contact", async () => {
    const client = aClient(world());
    const id = await client.create();
    for (let beat = 0; beat < 3; beat += 1) {
      world().emulator.advance(4 * MINUTE);
      expect((await client.refresh(id)).status).toBe(204);
    }
    world().emulator.advance(4 * MINUTE);
    const path = `${pathOf("budget")}/workbook/worksheets`;
    expect((await client.send("GET", path, { headers: { "workbook-session-id": id } })).status).toBe(200);
    world().emulator.advance(4 * MINUTE);
    expect((await client.close(id)).status).toBe(204);
  });

  it("does not let another account or another app use a session", async () => {
    const id = await aClient(world()).create();
    const colleague = aClient(world(), colleagueAccount, ["Files.ReadWrite.All"]);
    const otherApp = aClient(world(), ownerAccount, ["Files.ReadWrite"], { clientId: "another-app" });
    for (const client of [colleague, otherApp]) {
      expect(codesOf(await client.close(id))).toEqual(["forbidden", "invalidSessionAuthentication"]);
    }
    expect(world().emulator.control.sessions()[0]?.end).toBeUndefined();
  });

  it("knows a session for its own workbook only", async () => {
    const client = aClient(world());
    const id = await client.create("budget");
    expect(codesOf(await client.close(id, "second"))).toContain("invalidSessionReCreatable");
    expect((await client.close(id, "budget")).status).toBe(204);
  });

  it("answers a bare 404 when the workbook is gone", async () => {
    const client = aClient(world());
    const id = await client.create();
    world().emulator.control.remove("budget");
    const answer = await client.close(id);
    expect([answer.status, ...codesOf(answer)]).toEqual([404, "itemNotFound"]);
  });

  it("opens no session on a personal OneDrive or on the old format", async () => {
    const personal = aClient(world(), personalAccount);
    const body = '{"persistChanges":true}';
    const answers = [
      await personal.send("POST", `${pathOf("consumer")}/workbook/createSession`, { body }),
      await aClient(world()).send("POST", `${pathOf("oldFormat")}/workbook/createSession`, { body }),
    ];
    for (const answer of answers) expect([answer.status, ...codesOf(answer)]).toEqual([403, "AccessDenied"]);
  });

  it("ends all sessions at once when told to", async () => {
    const client = aClient(world());
    const id = await client.create();
    world().emulator.control.expireSessions();
    expect(codesOf(await client.refresh(id))).toContain("invalidSessionReCreatable");
  });
});

/** Runs `work` while the emulator has a request that it doesn't answer; its client gives up afterwards. */
async function whileOpen(ask: (signal: AbortSignal) => Promise<unknown>, work: () => Promise<unknown>): Promise<void> {
  const { emulator } = world();
  const before = emulator.requests().length;
  const leaving = new AbortController();
  emulator.plan({ operation: "any", answer: { kind: "silence" } });
  const asked = ask(leaving.signal).catch(() => undefined);
  await until(() => emulator.requests().length > before);
  await work();
  leaving.abort();
  await asked;
}

function sessionHeader(id: string): Record<string, string> {
  return { "workbook-session-id": id };
}

describe("one request at a time per workbook", () => {
  it("records a request that arrives while another of its workbook is open as a violation, and serves it", async () => {
    const client = aClient(world());
    const [one, other] = [await client.create(), await client.create()];
    await whileOpen(
      (signal) =>
        client.send("POST", `${pathOf("budget")}/workbook/closeSession`, { headers: sessionHeader(one), signal }),
      async () => expect((await client.close(other)).status).toBe(204),
    );
    expect(world().emulator.violations()).toEqual([
      {
        workbook: `${workbooks.budget.drive.id}/${workbooks.budget.id}`,
        served: "POST closeSession",
        arrived: "POST closeSession",
      },
    ]);
  });

  it("sees through different addresses of one workbook", async () => {
    const client = aClient(world());
    const headers = sessionHeader(await client.create());
    await whileOpen(
      (signal) =>
        client.send("POST", "/me/drive/root:/Budget%202026.xlsx:/workbook/refreshSession", { headers, signal }),
      () => client.send("POST", `${pathOf("budget")}/workbook/refreshSession`, { headers }),
    );
    expect(world().emulator.violations()).toHaveLength(1);
  });

  it("allows requests one after another, of two workbooks, and reads of a driveItem beside", async () => {
    const client = aClient(world());
    const [one, other] = [await client.create("budget"), await client.create("second")];
    await Promise.all([
      client.close(one, "budget"),
      client.close(other, "second"),
      client.send("GET", pathOf("budget")),
    ]);
    expect(world().emulator.violations()).toEqual([]);
  });
});
