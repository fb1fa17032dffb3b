import { createPane, type Pane } from "../../../src/flow/createPane";
import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, inBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const IDS = ["one", "two", "three", "four"].map(aSessionId);

/** Panes of one browser. `at`: what happens when Graph is asked to close for the n-th time, counted from 1. */
function aBrowser(at: Readonly<Record<number, () => Promise<void> | void>>) {
  const origin = new MemoryOrigin();
  const onePerWorkbook = createOnePerWorkbook(undefined);
  const sent = { closes: 0 };
  const another = async () => {
    const services = fakeServices(origin);
    const { closeSession } = services.graph;
    Object.assign(services.graph, {
      closeSession: async (...args: Parameters<typeof closeSession>) => {
        sent.closes += 1;
        await at[sent.closes]?.();
        return closeSession(...args);
      },
    });
    const pane = createPane({ ...services, onePerWorkbook }, "own");
    await pane.actions.resumePending();
    await idle();
    return { pane, services };
  };
  const stored = () => [...origin.entries.keys()].filter((key) => /\/run\//.test(key)).length;
  return { another, sent, stored };
}

async function closeAll({ pane }: { readonly pane: Pane }) {
  const facts = { driveId: budget.driveId, itemId: budget.itemId, persistChanges: true, door: "createdHere" as const };
  await pane.actions.add(
    IDS.map((id) => ({ id, facts })),
    "added",
  );
  await pane.actions.closeMany(inBudget(pane.state().sessions));
  await idle();
}

const phaseOf = (pane: Pane) => pane.state().bulk?.phase.kind;

describe("a run that another pane has stopped", () => {
  it("is told as that pane's again once it goes on there, and as done in the end", async () => {
    const others: Pane[] = [];
    const seen: unknown[] = [];
    const browser = aBrowser({
      2: () => first.pane.actions.stopMany(),
      3: async () => {
        await idle();
        seen.push(...others.map(phaseOf));
      },
    });
    const first = await browser.another();
    await closeAll(first);
    const second = (await browser.another()).pane;
    others.push(second);
    expect([phaseOf(first.pane), phaseOf(second)]).toEqual(["stopped", "interrupted"]);
    await first.pane.actions.continueMany();
    await idle();
    expect(seen).toEqual(["elsewhere"]);
    expect([phaseOf(first.pane), phaseOf(second), browser.sent.closes]).toEqual(["done", "done", 4]);
  });

  it("is only hidden by a Dismiss while it goes on there, and stays stored for the panes to come", async () => {
    const others: Pane[] = [];
    const browser = aBrowser({
      2: () => first.pane.actions.stopMany(),
      3: async () => {
        await idle();
        for (const other of others) other.actions.dismissMany();
      },
    });
    const first = await browser.another();
    await closeAll(first);
    const second = (await browser.another()).pane;
    others.push(second);
    first.services.answers.graph = () => ({ kind: "error", error: { status: 403, codes: ["accessdenied"] } });
    await first.pane.actions.continueMany();
    await idle();
    expect([phaseOf(first.pane), phaseOf(second), browser.stored()]).toEqual(["done", undefined, 1]);
    const third = await browser.another();
    expect(phaseOf(third.pane)).toBe("done");
    expect(third.pane.state().bulk?.items).toHaveLength(4);
  });

  it("is stored again when it goes on after a Dismiss in the other pane", async () => {
    let third: Pane | undefined;
    const browser = aBrowser({
      2: () => first.pane.actions.stopMany(),
      3: async () => {
        third = (await browser.another()).pane;
      },
    });
    const first = await browser.another();
    await closeAll(first);
    const second = await browser.another();
    second.pane.actions.dismissMany();
    await idle();
    expect([browser.stored(), phaseOf(first.pane)]).toEqual([0, "stopped"]);
    await first.pane.actions.continueMany();
    await idle();
    expect(third?.state().bulk?.items.map(({ state }) => state.kind === "answered" && state.outcome)).toEqual(
      Array(4).fill("closed"),
    );
    expect([phaseOf(first.pane), browser.sent.closes]).toEqual(["done", 4]);
  });
});
