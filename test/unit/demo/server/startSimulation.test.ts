import { request } from "node:https";
import { join } from "node:path";
import type { HttpsServer } from "../../../../src/demo/server/httpsServer";
import { startSimulation, startSimulationServer, type Simulation } from "../../../../src/demo/server/startSimulation";

const PROBE = join(__dirname, "../../../stories/support/probePane");

let server: HttpsServer;
let simulation: Simulation;

beforeAll(async () => {
  server = await startSimulationServer(0);
});
afterEach(() => simulation.end());
afterAll(() => server.close());

describe("the demo", () => {
  beforeEach(async () => {
    simulation = await startSimulation({ layout: { kind: "oneOrigin" }, server, dist: PROBE });
  });

  it("serves the pane with its policy, and the bridge before every other script", async () => {
    const { headers, body } = await get("/addin/taskpane.html");
    const scripts = [...body.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts[0]).toMatch(/\/addin\/demo-host\.js$/);
    expect(scripts[1]).toMatch(/\/office\/lib\/1\/hosted\/office\.js$/);
    expect(headers["content-security-policy"]).toMatch(/report-uri https:\/\/localhost:\d+\/addin\/csp-report$/);
  });

  it("tells the host page its settings, and takes new ones", async () => {
    const changed = await post("/control/settings", { theme: "dark", document: "unsaved" });
    expect(JSON.parse(changed.body)).toMatchObject({ settings: { theme: "dark", document: "unsaved", width: 350 } });
    expect(JSON.parse((await get("/control/state")).body)).toMatchObject({ settings: { theme: "dark" } });
  });

  it("moves the clock of Graph only", async () => {
    const before = simulation.graph.control.now();
    await post("/control/clock", { minutes: 6 });
    expect(simulation.graph.control.now() - before).toBeGreaterThanOrEqual(6 * 60_000);
  });

  it("cuts connections to Graph while it is offline, and answers again afterwards", async () => {
    await post("/control/settings", { graph: { kind: "offline" } });
    await expect(get("/graph/v1.0/me/drive")).rejects.toThrow(/socket hang up|ECONNRESET/);
    await post("/control/settings", { graph: { kind: "healthy" } });
    expect((await get("/graph/v1.0/me/drive")).status).toBe(401);
  });

  it("serves nothing from outside the pane's folder", async () => {
    expect((await get("/addin/..%2f..%2f..%2f..%2fpackage.json")).status).toBe(404);
  });
});

describe("the servers with the real names", () => {
  beforeEach(async () => {
    simulation = await startSimulation({ layout: { kind: "realNames" }, server, dist: PROBE });
  });

  it("serve the pane as production does: without a script of the simulation", async () => {
    const { body } = await get("/taskpane.html", "addins.contoso.com");
    expect(body).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(body).not.toContain("demo-host.js");
  });

  it("refuse a host that they do not play, and remember it", async () => {
    expect((await get("/collect?secret=1", "telemetry.example.com")).status).toBe(421);
    expect(simulation.unknownRequests()).toEqual(["GET https://telemetry.example.com/collect"]);
  });

  it("take reports of the policy, without what stood in a query", async () => {
    const report = {
      "document-uri": "https://addins.contoso.com/taskpane.html?code=1",
      "effective-directive": "connect-src",
      "blocked-uri": "https://foreign.example/?x",
    };
    await post("/csp-report", { "csp-report": report }, "addins.contoso.com");
    expect(simulation.reports()).toEqual([
      {
        document: "https://addins.contoso.com/taskpane.html",
        directive: "connect-src",
        blocked: "https://foreign.example/",
      },
    ]);
  });
});

type Answer = {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

function get(path: string, host?: string): Promise<Answer> {
  return send("GET", path, undefined, host);
}

function post(path: string, body: object, host?: string): Promise<Answer> {
  return send("POST", path, JSON.stringify(body), host);
}

function send(method: string, path: string, body: string | undefined, host?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: server.port,
        method,
        path,
        headers: { host: host ?? `localhost:${String(server.port)}` },
        // The certificate is this machine's own, and nobody's authority stands behind it.
        rejectUnauthorized: false,
        agent: false,
      },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part: string) => (text += part));
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: text }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
