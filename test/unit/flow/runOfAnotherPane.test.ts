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
  return { another, sent, stored, origin };
}

async function closeAll({ pane }: { readonly pane: Pane }, ids = IDS) {
  const facts = { driveId: budget.driveId, itemId: budget.itemId, persistChanges: true, door: "createdHere" as const };
  await pane.actions.add(
    ids.map((id) => ({ id, facts })),
    "added",
  );
  await pane.actions.closeMany(inBudget(pane.state().sessions.filter(({ id }) => ids.includes(id))));
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

describe("a run that another pane shows as well", () => {
  it("goes there, too, when it is dismissed here", async () => {
    const browser = aBrowser({});
    const first = await browser.another();
    first.services.answers.graph = () => ({ kind: "error", error: { status: 403, codes: ["accessdenied"] } });
    const second = (await browser.another()).pane;
    await closeAll(first);
    expect([phaseOf(first.pane), phaseOf(second)]).toEqual(["done", "done"]);
    first.pane.actions.dismissMany();
    await idle();
    expect([phaseOf(first.pane), phaseOf(second), browser.stored()]).toEqual([undefined, undefined, 0]);
  });

  it("stays as it ended where nothing of it asks for anybody, when the next pane that opens removes what is stored", async () => {
    const browser = aBrowser({});
    const first = await browser.another();
    await closeAll(first);
    expect([phaseOf(first.pane), browser.stored()]).toEqual(["done", 1]);
    const third = await browser.another();
    await idle();
    expect([phaseOf(third.pane), browser.stored(), phaseOf(first.pane)]).toEqual([undefined, 0, "done"]);
    expect(first.pane.state().bulk?.items).toHaveLength(4);
  });

  it("is shown with all its sessions, also those that were listed after an earlier run", async () => {
    const browser = aBrowser({});
    const first = await browser.another();
    first.services.answers.graph = () => ({ kind: "error", error: { status: 403, codes: ["accessdenied"] } });
    const second = (await browser.another()).pane;
    await closeAll(first, IDS.slice(0, 2));
    expect(second.state().bulk?.items).toHaveLength(2);
    first.pane.actions.dismissMany();
    await idle();
    await closeAll(first, IDS);
    expect(
      second
        .state()
        .bulk?.items.map(({ session }) => session.id)
        .toSorted(),
    ).toEqual(IDS.toSorted());
  });

  it("is told as it ended, though the browser tells this pane of nothing", async () => {
    const others: Pane[] = [];
    const browser = aBrowser({
      2: async () => {
        others.push((await browser.another()).pane);
        browser.origin.deliversEvents = false;
      },
    });
    const first = await browser.another();
    await closeAll(first);
    const [second] = others;
    expect(second?.state().bulk?.phase).toEqual({ kind: "done" });
    const states = second?.state().bulk?.items.map(({ state }) => state.kind === "answered" && state.outcome);
    expect(states).toEqual(Array(4).fill("closed"));
  });

  it("is done here when what was left of it is forgotten there", async () => {
    const browser = aBrowser({ 2: () => first.pane.actions.stopMany() });
    const first = await browser.another();
    await closeAll(first);
    const second = (await browser.another()).pane;
    expect(phaseOf(first.pane)).toBe("stopped");
    const left = first.pane.state().bulk?.items.filter(({ state }) => state.kind === "queued") ?? [];
    expect(left).toHaveLength(2);
    second.actions.forgetMany(left.map(({ session }) => session));
    await idle();
    expect([phaseOf(first.pane), first.pane.state().bulk?.items.length]).toEqual(["done", 2]);
  });
});
