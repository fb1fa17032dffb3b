import { ownerAccount } from "../../../../src/demo/entra/demoAccounts";
import { readScenarioAddress, scenarioHash } from "../../../../src/demo/excel/scenarioAddress";
import { createGraphEmulator, type GraphEmulator } from "../../../../src/demo/graph/graphEmulator";
import { workbooks } from "../../../../src/demo/graph/contosoWorld";
import { createTokenAuthority } from "../../../../src/demo/entra/tokenAuthority";
import { SHORTEST_IDLE_MINUTES } from "../../../../src/core/sessions/idleTimeout";
import { CONTACT_MINUTES, createScenarios, type Scenarios } from "../../../../src/demo/scenarios/createScenarios";
import { scenarios as tables } from "../../../../src/demo/scenarios/scenarios";
import { createExcelControl, type ExcelControl } from "../../../../src/demo/server/excelControl";
import { oneOrigin } from "../../../../src/demo/server/layout";
import { createServedGraph, type ServedGraph } from "../../../../src/demo/server/servedGraph";
import { readFolderRecord } from "../../../../src/core/statements/readFolderRecord";
import type { OwnerKey } from "../../../../src/core/account";

const CLIENT = "the-pane";

let graph: GraphEmulator;
let served: ServedGraph;
let excel: ExcelControl;
let scenarios: Scenarios;

beforeEach(() => {
  const layout = oneOrigin("https://localhost:3000");
  const authority = createTokenAuthority();
  graph = createGraphEmulator({ root: `${layout.addresses.graph}/v1.0`, authority });
  served = createServedGraph(graph, () => undefined);
  excel = createExcelControl({});
  const home = { clientId: CLIENT, partitionKey: undefined };
  scenarios = createScenarios({ world: { graph, authority, layout }, served, excel, home });
});
afterEach(() => scenarios.end());

const alive = () => graph.control.sessions().filter(({ end }) => end === undefined);
const records = () => graph.control.filesOf(ownerAccount).filter(({ path }) => path.endsWith(".json"));

describe("the scenarios of the demo", () => {
  it("leave records that the pane can read, each of a session that Graph opened", async () => {
    for (const { id } of scenarios.offered) {
      expect(await scenarios.play(id)).toBe(true);
      const known = new Set(graph.control.sessions().map((session) => session.id));
      for (const { path, text = "" } of records()) {
        const folder = path.split("/").at(-2) ?? "";
        const read = readFolderRecord(text, { folder, owner: "owner" as OwnerKey, createdAt: undefined });
        if (read.kind !== "read") throw new Error(`${path} is unread: ${read.why}`);
        expect([read.leftOut, known.has(read.written.sessionId)]).toEqual([false, true]);
      }
    }
  });

  it("begin with five sessions: four of the budget, of which one has ended, and one of another workbook", async () => {
    const [first] = scenarios.offered;
    await scenarios.play(first?.id ?? "");
    expect(records()).toHaveLength(5);
    expect(graph.control.sessions()).toHaveLength(5);
    expect(alive().map(({ itemId }) => itemId)).toEqual([
      ...[workbooks.budget.id, workbooks.budget.id, workbooks.budget.id],
      workbooks.second.id,
    ]);
  });

  it("end what was open in the one before, and nothing of it is left", async () => {
    await scenarios.play("close-many");
    expect(alive().length).toBeGreaterThan(5);
    served.moveClock(8);
    await scenarios.play("left-behind");
    expect([alive().length, records().length, served.clockMovedBy()]).toEqual([4, 5, 0]);
  });

  it("are played whole, one after the other, when two windows ask at once", async () => {
    await Promise.all([scenarios.play("close-many"), scenarios.play("left-behind")]);
    expect([alive().length, records().length, scenarios.played()?.id]).toEqual([4, 5, "left-behind"]);
  });

  it("open the sessions in a healthy Graph, whatever the scenario is about", async () => {
    excel.onChange(() => served.setMode(excel.settings().graph));
    await scenarios.play("no-answer");
    expect(excel.settings().graph).toEqual({ kind: "gatewayTimeout" });
    await scenarios.play("left-behind");
    expect([alive().length, excel.settings().graph.kind]).toEqual([4, "healthy"]);
  });

  it("use a session that goes on again before Graph ends it, whatever it was left at", () => {
    const goingOn = tables.flatMap(({ sessions }) => sessions).filter(({ goesOn }) => goesOn === true);
    expect(goingOn.length).toBeGreaterThan(10);
    for (const { used } of goingOn) expect(used + CONTACT_MINUTES).toBeLessThan(SHORTEST_IDLE_MINUTES);
  });

  it("have the person's first permission already, and no other", async () => {
    await scenarios.play("not-your-file");
    expect([...excel.granted]).toEqual(["Files.ReadWrite"]);
  });

  it("know no other name", async () => {
    expect(await scenarios.play("nothing")).toBe(false);
    expect(scenarios.played()).toBeUndefined();
  });
});

describe("the address of the demo", () => {
  it.each(["left-behind", "two-panes"])("names the scenario, and a further window of it: %s", (id) => {
    expect(readScenarioAddress(scenarioHash(id))).toEqual({ id, isFurther: false });
    expect(readScenarioAddress(scenarioHash(id, true))).toEqual({ id, isFurther: true });
  });

  it("may name none", () => {
    expect(readScenarioAddress("")).toEqual({ id: undefined, isFurther: false });
  });
});
