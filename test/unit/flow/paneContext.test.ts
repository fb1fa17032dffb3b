import { createModel } from "../../../src/flow/paneContext";
import { createPane } from "../../../src/flow/createPane";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { aSessionId } from "../../support/aStatement";
import { fakeServices } from "../../support/fakeServices";
import { MemoryOrigin } from "../../support/memoryStorage";

function statement(name: string, facts: Partial<SessionStatement> = {}): SessionStatement {
  return { format: "workbook-session/1", sessionId: aSessionId(name), writtenAt: "2026-03-02T10:00:00Z", ...facts };
}

describe("drawing the list from storage", () => {
  it("keeps the merged sessions as long as nothing was written", async () => {
    const services = fakeServices();
    services.store.add(statement("one"));
    const pane = createPane(services, "own");
    const { sessions } = pane.state();
    await pane.warm();
    expect(pane.state().sessions).toBe(sessions);
    services.store.add(statement("two"));
    await pane.warm();
    expect(pane.state().sessions).toHaveLength(2);
  });

  it("counts what another version keeps here, though no session changed", async () => {
    const origin = new MemoryOrigin();
    const pane = createPane(fakeServices(origin), "own");
    expect(pane.state().quarantined).toBe(0);
    origin.entries.set("workbook-sessions/2/statement/1", "{}");
    await pane.warm();
    expect(pane.state().quarantined).toBe(1);
    origin.entries.clear();
    await pane.warm();
    expect(pane.state().quarantined).toBe(0);
  });

  it("tidies in idle time, and shows what is left", async () => {
    const services = fakeServices();
    const end = "2020-01-01T00:00:00Z";
    services.store.add(statement("old", { door: "createdHere", answer: "closed", answeredAt: end, writtenAt: end }));
    const pane = createPane(services, "own");
    expect(pane.state().sessions).toHaveLength(1);
    await pane.warm();
    expect(pane.state().sessions).toHaveLength(0);
    expect(services.store.statements()).toHaveLength(0);
  });
});

describe("the state of the pane", () => {
  it("is told to everybody who wants to know when it has changed, and only then", async () => {
    const model = createModel(createPane(fakeServices(), "own").state());
    const told: string[] = [];
    const leave = model.subscribe(() => told.push("one"));
    model.subscribe(() => told.push("other"));
    model.update((state) => state);
    expect(told).toEqual([]);
    model.update((state) => ({ ...state, quarantined: 1 }));
    expect([told, model.state().quarantined]).toEqual([["one", "other"], 1]);
    leave();
    model.update((state) => ({ ...state, quarantined: 2 }));
    expect(told).toEqual(["one", "other", "other"]);
  });
});

describe("a listener that throws", () => {
  it("keeps no other from what has changed, and whoever made the change hears of it", async () => {
    const model = createModel(createPane(fakeServices(), "own").state());
    const heard: string[] = [];
    const broken = new RangeError("planted");
    model.subscribe(() => heard.push("before"));
    model.subscribe(() => {
      throw broken;
    });
    model.subscribe(() => heard.push("after"));
    expect(() => model.update((state) => ({ ...state, quarantined: 7 }))).toThrow(broken);
    expect([model.state().quarantined, ...heard]).toEqual([7, "before", "after"]);
  });
});
