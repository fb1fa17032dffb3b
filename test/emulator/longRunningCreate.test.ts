import { colleagueAccount } from "../../src/demo/entra/demoAccounts";
import { codedFault } from "../../src/demo/graph/faultPlan";
import { aClient, codesOf, emulatorPerTest, pathOf, type GraphTestClient } from "./callGraph";

const world = emulatorPerTest();

function createAsync(client: GraphTestClient, path = pathOf("budget")) {
  const headers = { Prefer: "respond-async" };
  return client.send("POST", `${path}/workbook/createSession`, { headers, body: '{"persistChanges":true}' });
}

describe("createSession as a long-running operation", () => {
  it("answers 202 with the operation's address, then running, then the session", async () => {
    const client = aClient(world());
    const accepted = await createAsync(client);
    expect([accepted.status, accepted.body]).toEqual([202, {}]);
    const location = accepted.headers.get("Location") ?? "";
    expect(location).toMatch(/\/workbook\/operations\/[0-9a-f-]{36}$/);
    expect(location.startsWith(world().root)).toBe(true);

    expect((await client.send("GET", location)).body).toMatchObject({ status: "running" });
    expect(world().emulator.control.sessions()).toEqual([]);

    world().emulator.advance(2_000);
    const operation = await client.send("GET", location);
    expect(operation.body).toMatchObject({ status: "succeeded", id: location.slice(-36) });
    const resource = String(operation.body["resourceLocation"]);
    expect(resource).toContain(`/workbook/sessionInfoResource(key='${location.slice(-36)}')?sessionId=Y2x1c3Rlcj1`);

    const session = await client.send("GET", resource);
    expect(session.body).toMatchObject({ persistChanges: true, id: world().emulator.control.sessions()[0]?.id });
    expect((await client.close(String(session.body["id"]))).status).toBe(204);
  });

  it("keeps the way in which the workbook was addressed in Location", async () => {
    const accepted = await createAsync(aClient(world()), "/me/drive/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN");
    expect(accepted.headers.get("Location")).toContain(
      "/me/drive/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN/workbook/operations/",
    );
  });

  it("opens the session even when nobody polls", async () => {
    await createAsync(aClient(world()));
    world().emulator.advance(2_000);
    expect(world().emulator.control.sessions()).toHaveLength(1);
  });

  it("may answer a quick create with 201 although 202 was asked for", async () => {
    world().emulator.control.set({ asyncCreate: "created" });
    expect((await createAsync(aClient(world()))).status).toBe(201);
  });

  it("tells of a failed operation with HTTP 200 and no session", async () => {
    const client = aClient(world());
    const answer = codedFault({ secondLevel: "unsupportedWorkbook", extra: "innermost", shape: "failedOperation" });
    world().emulator.plan({ operation: "createSession", answer });
    const location = (await createAsync(client)).headers.get("Location") ?? "";
    world().emulator.advance(2_000);
    const failed = await client.send("GET", location);
    expect([failed.status, failed.body["status"]]).toEqual([200, "failed"]);
    expect(codesOf(failed)).toEqual(["badRequest", "unsupportedWorkbook", "GenericFileOpenError"]);
    expect(world().emulator.control.sessions()).toEqual([]);
  });

  it("tells nobody else of an operation", async () => {
    const location = (await createAsync(aClient(world()))).headers.get("Location") ?? "";
    const colleague = aClient(world(), colleagueAccount, ["Files.ReadWrite.All"]);
    expect((await colleague.send("GET", location)).status).toBe(404);
  });

  it("never shows a session id in the log of requests", async () => {
    const client = aClient(world());
    const location = (await createAsync(client)).headers.get("Location") ?? "";
    world().emulator.advance(2_000);
    await client.send("GET", String((await client.send("GET", location)).body["resourceLocation"]));
    expect(world().emulator.requests().at(-1)).toMatchObject({
      operation: "sessionInfo",
      query: { sessionId: "(secret)" },
    });
  });
});
