import { SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { ownerAccount } from "../entra/demoAccounts";
import type { PlayedScenario, ScenarioName } from "../excel/controlMessages";
import type { ExcelControl } from "../server/excelControl";
import type { ServedGraph } from "../server/servedGraph";
import type { AutomatedWorld } from "./asAutomation";
import { leaveSession, type Left, type PaneHome } from "./leaveSession";
import { scenarios, type Scenario } from "./scenarios";

export type Scenarios = {
  readonly offered: readonly ScenarioName[];
  readonly played: () => PlayedScenario | undefined;
  /** Makes the world that of the scenario, from nothing. False when there is none of that id. */
  readonly play: (id: string) => Promise<boolean>;
  readonly end: () => void;
};

export type ScenarioParts = {
  readonly world: AutomatedWorld;
  readonly served: ServedGraph;
  readonly excel: ExcelControl;
  readonly home: PaneHome;
};

/** How often an automation that goes on uses its session; the first time long before what was left can end. */
export const CONTACT_MINUTES = SHORTEST_IDLE_MINUTES / 5;

/** What a person who signed in before has agreed to already; more than that takes a click. */
const CONSENTED = ["Files.ReadWrite"];

export function createScenarios({ world, served, excel, home }: ScenarioParts): Scenarios {
  let played: PlayedScenario | undefined;
  let automations: ReturnType<typeof setInterval> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const play = async (scenario: Scenario) => {
    clearInterval(automations);
    served.startAgain();
    emptied(world);
    const left: Left[] = [];
    for (const [index, session] of scenario.sessions.entries()) {
      left.push(await leaveSession(world, home, session, `${scenario.id}-${String(index + 1)}`));
    }
    automations = setInterval(() => void contactAll(left), CONTACT_MINUTES * 60_000);
    automations.unref();
    world.graph.control.clearRecords();
    played = {
      ...wordsOf(scenario, world),
      run: (played?.run ?? 0) + 1,
      stored: Object.assign({}, ...left.map(({ stored }) => stored)) as PlayedScenario["stored"],
    };
    excel.change({ ...START, ...scenario.settings });
    CONSENTED.forEach((scope) => excel.granted.add(scope));
  };

  return {
    offered: scenarios.map(({ id, name }) => ({ id, name })),
    played: () => played,
    async play(id) {
      const scenario = scenarios.find((one) => one.id === id);
      if (scenario === undefined) return false;
      // Two windows may ask at once: the later one gets its scenario, whole.
      const mine = turn.then(() => play(scenario));
      turn = mine.catch(() => undefined);
      await mine;
      return true;
    },
    end: () => clearInterval(automations),
  };
}

const START = {
  document: "oneDriveForBusiness",
  account: "Owner account",
  signIn: { kind: "clickNeeded", ask: true },
  graph: { kind: "healthy" },
} as const;

function emptied({ graph }: AutomatedWorld): void {
  graph.control.removePath(ownerAccount, "Apps");
  graph.control.expireSessions();
}

/** One after the other, as for any client of a workbook. A session that was closed meanwhile is no concern of the demo. */
async function contactAll(left: readonly Left[]): Promise<void> {
  for (const { contact } of left) await contact?.();
}

function wordsOf({ id, whatToTry, linkTo, secondWindow }: Scenario, { graph }: AutomatedWorld) {
  return {
    id,
    whatToTry,
    ...(linkTo === undefined ? {} : { link: graph.control.fileUrl(linkTo) }),
    ...(secondWindow === undefined ? {} : { secondWindow }),
  };
}
