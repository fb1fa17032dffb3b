import { codedFault } from "../../src/demo/graph/faultPlan";
import { aClient, emulatorPerTest, pathOf } from "./callGraph";

const world = emulatorPerTest();

function exposed(headers: Headers): string[] {
  return (headers.get("Access-Control-Expose-Headers") ?? "").split(", ");
}

describe("what the Graph emulator lets browsers see", () => {
  it("answers a preflight without a token, for every header that was asked for", async () => {
    const wanted = "authorization,client-request-id,workbook-session-id";
    const response = await fetch(`${world().root}${pathOf("budget")}/workbook/closeSession`, {
      method: "OPTIONS",
      headers: {
        Origin: "https://addins.contoso.com",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": wanted,
      },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe(wanted);
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("POST");
    expect(world().emulator.requests()).toEqual([]);
  });

  it("exposes exactly the headers that Graph is documented to expose", async () => {
    const { headers } = await aClient(world()).send("GET", "/me/drive");
    expect(exposed(headers)).toEqual([
      "ETag",
      "Location",
      "Preference-Applied",
      "Content-Range",
      "request-id",
      "client-request-id",
    ]);
  });

  it("hides Retry-After from browsers", async () => {
    world().emulator.plan({ operation: "any", answer: codedFault({ status: 429, retryAfterSeconds: 30 }) });
    const { headers } = await aClient(world()).send("GET", "/me/drive");
    expect(headers.get("Retry-After")).toBe("30");
    expect(exposed(headers)).not.toContain("Retry-After");
  });

  it("exposes Retry-After and WWW-Authenticate when told to", async () => {
    world().emulator.control.set({ exposedHeaders: ["Retry-After", "WWW-Authenticate"] });
    const { headers } = await aClient(world()).send("GET", "/me/drive");
    expect(exposed(headers)).toEqual(expect.arrayContaining(["Retry-After", "WWW-Authenticate"]));
  });

  it("lets browsers read errors, and their request-id", async () => {
    const response = await fetch(`${world().root}/me/drive`, { headers: { "client-request-id": "echo-me" } });
    expect(response.status).toBe(401);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get("client-request-id")).toBe("echo-me");
  });
});

describe("the log of requests", () => {
  it("says what was asked and answered, with scopes and account, and never a token", async () => {
    const client = aClient(world());
    const id = await client.create();
    world().emulator.control.clearRecords();
    await client.close(id);
    const [{ headerNames, ...request } = { headerNames: [] }, ...more] = world().emulator.requests();
    expect(headerNames).toEqual(expect.arrayContaining(["authorization", "workbook-session-id"]));
    expect([request, more]).toEqual([
      {
        method: "POST",
        operation: "closeSession",
        path: `${pathOf("budget")}/workbook/closeSession`,
        query: {},
        sessionHeader: id,
        scopes: ["Files.ReadWrite"],
        account: "Owner account",
        answered: 204,
      },
      [],
    ]);
    expect(JSON.stringify(world().emulator.requests())).not.toContain("eyJ");
  });
});
