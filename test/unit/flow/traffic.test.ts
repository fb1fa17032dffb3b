import type { OwnerKey } from "../../../src/core/account";
import { createOnlineActions } from "../../../src/flow/onlineActions";
import { createModel, createPaneContext } from "../../../src/flow/paneContext";
import { aSessionId, aStatement } from "../../support/aStatement";
import { fakeFolder } from "../../support/fakeFolder";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";

const OWNER = "0123456789abcdef" as OwnerKey;

describe("what counts as something that was sent", () => {
  it("is all that changes something at Microsoft, and nothing that is only read there", async () => {
    const folder = fakeFolder();
    const fakes = fakeServices();
    /** The calls that were counted as unanswered while they were, and those that were not. */
    const unanswered = new Set<string>();
    const uncounted = new Set<string>();
    const watched = <Port extends object>(port: Port): Port =>
      Object.fromEntries(
        Object.entries(port).map(([name, call]) => [
          name,
          (...args: never[]) => {
            (context.traffic.open === 0 ? uncounted : unanswered).add(name);
            return (call as (...args: never[]) => unknown)(...args);
          },
        ]),
      ) as Port;
    const services = { ...fakes, graph: watched(fakes.graph), recordFolder: watched(folder.port) };
    const item = { driveId: budget.driveId, itemId: budget.itemId };
    services.store.add(aStatement({ ...item, ownerKey: OWNER, writtenAt: "2026-03-02T09:00:00Z" }));
    const note = { owner: OWNER, folder: budget.itemId, file: "old", tag: "1", outcome: "read", marks: [] } as const;
    services.store.noteFolderFile({ ...note, mine: true, wholeId: true });
    folder.put("old", "{}");
    const model = createModel({
      ...{ workbook: openBudget, sessions: [], quarantined: 0, view: services.store.view() },
      ...{
        activities: new Map(),
        keptAlive: new Map(),
        paneNotices: [],
        rowNotices: new Map(),
        creating: { kind: "idle" },
      },
    });
    const context = createPaneContext(services, model, "own");
    const online = createOnlineActions({ ...context, services });
    await idle();
    expect([folder.asked.splice(0), context.traffic.sent]).toEqual([[`list ${budget.itemId}`], 0]);
    await online.keepInFolder();
    const changing = folder.asked.filter((asked) => !asked.startsWith("list"));
    expect(changing.map((asked) => asked.split(" ")[0])).toEqual(["make", "make", "create", "remove"]);
    expect(context.traffic.sent).toBe(4);
    context.redraw();
    const session = model.state().sessions.find(({ id }) => id === aSessionId("one"));
    if (session === undefined) throw new Error("not listed");
    services.answers.graph = () => ({ kind: "ok", value: budget });
    await online.whichFile(budget);
    expect(context.traffic.sent).toBe(4);
    await online.contact(session, openBudget, false);
    await online.close(session, openBudget, false);
    services.answers.graph = () => ({ kind: "error", error: { status: 403, codes: ["accessdenied"] } });
    await online.create(openBudget, true, false);
    await idle();
    const calls = services.sent.map(({ call }) => call).filter((call) => call.endsWith("Session"));
    expect(calls).toEqual(["refreshSession", "closeSession", "createSession"]);
    // What was said of the session went to OneDrive as well.
    const written = folder.asked.filter((asked) => !asked.startsWith("list"));
    expect(context.traffic.sent).toBe(calls.length + written.length);
    expect([...unanswered].toSorted()).toEqual(
      ["closeSession", "create", "createSession", "makeItemFolder", "makeRoot", "refreshSession", "remove"].toSorted(),
    );
    expect([...uncounted].filter((name) => unanswered.has(name))).toEqual([]);
    expect(uncounted.size).toBeGreaterThan(0);
    expect(context.traffic.open).toBe(0);
  });
});
