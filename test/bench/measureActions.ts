import { openCreateDialog } from "../stories/support/openCreateDialog";
import type { FrameLocator } from "playwright-core";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { rowSentences } from "../../src/strings/messages/rowSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { PANE } from "../stories/support/openExcel";
import type { BenchWorld } from "./benchWorld";
import { countTraffic, type TrafficCount } from "./traffic";

export type ActionCost = {
  readonly action: string;
  /** Requests that Graph answered, preflights not counted. */
  readonly graph: number;
  /** All that the browser sent meanwhile, preflights and parts of the pane included. */
  readonly browser: TrafficCount;
};

/** What each action costs on the network, once the pane has been open for a moment. */
export async function measureActions(world: BenchWorld, dist: string): Promise<readonly ActionCost[]> {
  world.serve({ dist });
  const profile = await world.newProfile([]);
  const { page, traffic } = await world.openExcel(profile, { kind: "full" });
  const pane = page.frameLocator(PANE);
  const costs: ActionCost[] = [];
  const cost = async (action: string, act: () => Promise<void>) => {
    await traffic.settled();
    const graph = world.simulation.graph.requests().length;
    const sent = traffic.entries().length;
    await act();
    await traffic.settled();
    costs.push({
      action,
      graph: world.simulation.graph.requests().length - graph,
      browser: countTraffic(traffic.entries().slice(sent)),
    });
  };
  await cost("create a session", () => createSession(pane));
  await cost("keep it alive", () => keepAlive(pane));
  await cost("close it", () => closeSession(pane));
  await profile.close();
  return costs;
}

async function createSession(pane: FrameLocator): Promise<void> {
  await openCreateDialog(pane);
  await pane.getByRole("dialog").getByRole("button", { name: dialogSentences.create.create }).click();
  await pane.locator("li[aria-posinset]").waitFor();
}

async function keepAlive(pane: FrameLocator): Promise<void> {
  const row = pane.locator("li[aria-posinset]");
  await row.locator('button[aria-haspopup="menu"]').click();
  await pane.getByRole("menuitem", { name: menuSentences.keepAlive, exact: true }).click();
  await pane.getByRole("menu").waitFor({ state: "detached" });
}

async function closeSession(pane: FrameLocator): Promise<void> {
  const row = pane.locator("li[aria-posinset]");
  const [verb = ""] = rowSentences.closeNamed("\0", "").split("\0");
  await row.getByRole("button", { name: new RegExp(`^${verb}`) }).click();
  await pane
    .locator("[role=dialog], [role=alertdialog]")
    .getByRole("button", { name: dialogSentences.close.close })
    .click();
  await pane.getByText(closeSentences.succeeded.title).first().waitFor();
}
