import { sessionsOf } from "../../../src/core/sessions/sessionsOf";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { createPane } from "../../../src/flow/createPane";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, ownerAccount } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { latestNotice } from "../../support/latestNotice";

const brought = (name: string) => ({ id: aSessionId(name), facts: {} });
const NO_IDS = { driveId: undefined, itemId: undefined, siteId: undefined, userId: undefined };

describe("adding sessions by hand", () => {
  it("stores nothing and says so while the part that adds is missing, and loads it again at the next click", async () => {
    const services = fakeServices();
    let isMissing = true;
    const loadOnline = async () => {
      if (isMissing) throw new Error("A script did not arrive.");
      return services.loadOnline();
    };
    const pane = createPane({ ...services, loadOnline }, "own");
    const answer = await pane.actions.add([brought("one")], "added");
    expect(answer).toEqual({ kind: "trouble", trouble: { kind: "partMissing" } });
    expect(services.store.statements()).toEqual([]);
    isMissing = false;
    expect(await pane.actions.add([brought("one")], "added")).toEqual({ kind: "stored" });
  });

  it("takes them to belong to the workbook that is shown, and to the account that is signed in", async () => {
    const services = fakeServices();
    services.store.nameOwner("0123456789abcdef" as never, ownerAccount.displayName);
    const pane = createPane(services, "own");
    pane.actions.workOn(budget);
    expect(await pane.actions.add([brought("one")], "added")).toEqual({ kind: "stored" });
    expect(pane.state().sessions).toMatchObject([
      { place: { kind: "driveItem", itemId: budget.itemId }, ownerKey: "0123456789abcdef", origin: "added" },
    ]);
    expect(pane.state().sessions[0]?.seenAliveAt).toBeUndefined();
    expect(latestNotice(pane)).toMatchObject({ kind: "added", count: 1 });
  });

  it("keeps the place that came with a session, wherever the pane is", async () => {
    const pane = createPane(fakeServices(), "own");
    pane.actions.workOn(budget);
    await pane.actions.add([{ id: aSessionId("one"), facts: { driveId: "b!other", itemId: "01OTHER" } }], "added");
    expect(pane.state().sessions[0]?.place).toMatchObject({ driveId: "b!other", itemId: "01OTHER" });
  });

  it.each([
    ["a drive", { driveId: "b!other" }],
    ["the drive of that workbook, and no item", { driveId: budget.driveId }],
    ["a site", { siteId: "contoso.sharepoint.com" }],
    ["another user", { userId: "colleague@contoso.com" }],
    ["an item of another workbook", { itemId: "01OTHER" }],
    ["the same item in another drive", { driveId: "b!other", itemId: budget.itemId }],
    ["the same item in another site", { siteId: "fabrikam.sharepoint.com", itemId: budget.itemId }],
    ["the same item of another user", { userId: "colleague@contoso.com", itemId: budget.itemId }],
  ])("takes nothing over from the workbook that is shown when a session names %s", async (_what, facts) => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    pane.actions.workOn(budget);
    for (const from of ["text", "statement"] as const) {
      await pane.actions.add([{ id: aSessionId(from), facts: { ...facts, writer: "flow" }, from }], "added");
    }
    expect(sessionsOf(pane.state()).here).toEqual([]);
    for (const { driveId, itemId, siteId, userId } of services.store.statements()) {
      expect({ driveId, itemId, siteId, userId }).toEqual({ ...NO_IDS, ...facts });
    }
  });

  it.each([
    ["a file of another name", { fileName: "Head count.xlsx" }],
    ["the address of another file", { webUrl: "https://contoso.sharepoint.com/sites/Finance/Head%20count.xlsx" }],
  ])("takes no place over for a session that comes with %s", async (_what, facts) => {
    const pane = createPane(fakeServices(), "own");
    pane.actions.workOn(budget);
    await pane.actions.add([{ id: aSessionId("other"), facts }], "added");
    await pane.actions.add([{ id: aSessionId("same"), facts: { fileName: budget.name.toUpperCase() } }], "added");
    const { here, elsewhere } = sessionsOf(pane.state());
    expect([here, elsewhere]).toMatchObject([[{ id: aSessionId("same") }], [{ id: aSessionId("other") }]]);
  });

  it.each(["text", "statement"] as const)(
    "puts a session of a place that was not understood on no workbook, and stores nothing of that: %s",
    async (from) => {
      const services = fakeServices();
      const pane = createPane(services, "own");
      pane.actions.workOn(budget);
      await pane.actions.add([{ ...brought("one"), from, placeNotUnderstood: true }], "added");
      expect(pane.state().sessions.map(({ place }) => place.kind)).toEqual(["notKnown"]);
      expect(JSON.stringify(services.store.statements())).not.toContain("placeNotUnderstood");
    },
  );

  it("keeps the address that a session names, whatever workbook is shown", async () => {
    const pane = createPane(fakeServices(), "own");
    pane.actions.workOn(budget);
    const documentUrl = "https://contoso.sharepoint.com/sites/x/Forecast.xlsx";
    await pane.actions.add([{ id: aSessionId("one"), facts: { documentUrl } }], "added");
    expect(pane.state().sessions[0]?.place).toEqual({ kind: "document", url: documentUrl });
  });

  it("sends nothing, and asks for no token", async () => {
    const services = fakeServices();
    await createPane(services, "own").actions.add([brought("one"), brought("two")], "added");
    expect([services.sent, services.asked]).toEqual([[], []]);
  });

  it("stops at the first that cannot be stored, says why, and shows what was stored before it", async () => {
    const services = fakeServices();
    let room = 2;
    const add: typeof services.store.add = (statement) =>
      (room -= 1) >= 0 ? services.store.add(statement) : { kind: "refused", why: "full" };
    const pane = createPane({ ...services, store: { ...services.store, add } }, "own");
    const answer = await pane.actions.add(["one", "two", "three"].map(brought), "added");
    expect(answer).toEqual({ kind: "refused", why: "full" });
    expect(pane.state().sessions).toHaveLength(2);
    expect(latestNotice(pane)).toBeUndefined();
  });

  it("tries none after the first that found no room, though a shorter one might fit", async () => {
    const services = fakeServices();
    const [, two] = ["one", "two", "three"].map((name) => aSessionId(name));
    const add: typeof services.store.add = (statement) =>
      statement.sessionId === two ? { kind: "refused", why: "full" } : services.store.add(statement);
    const pane = createPane({ ...services, store: { ...services.store, add } }, "own");
    for (const from of ["text", "statement"] as const) {
      const sessions = ["one", "two", "three"].map((name) => ({ ...brought(name), from }));
      expect(await pane.actions.add(sessions, "added")).toEqual({ kind: "refused", why: "full" });
      expect(pane.state().sessions.map(({ id }) => id)).toEqual([aSessionId("one")]);
    }
  });

  it("tries no record of our own format after a pasted session that found no room", async () => {
    const services = fakeServices();
    const add: typeof services.store.add = (statement) =>
      statement.sessionId === aSessionId("one") ? { kind: "refused", why: "full" } : services.store.add(statement);
    const pane = createPane({ ...services, store: { ...services.store, add } }, "own");
    const sessions = [brought("one"), { ...brought("two"), from: "statement" as const }];
    expect(await pane.actions.add(sessions, "added")).toEqual({ kind: "refused", why: "full" });
    expect(pane.state().sessions).toEqual([]);
  });

  it("brings a forgotten session back", async () => {
    const pane = createPane(fakeServices(), "own");
    await pane.actions.add([brought("one")], "added");
    const [session] = pane.state().sessions;
    if (session === undefined) throw new Error("not added");
    pane.actions.forget(session);
    await idle();
    expect(pane.state().sessions).toEqual([]);
    await pane.actions.add([brought("one")], "added");
    expect(pane.state().sessions).toHaveLength(1);
  });

  it("tells what came with an id from what the person said of it: only the first is somebody's word", async () => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    pane.actions.workOn(budget);
    const said = { persistChanges: true };
    await pane.actions.add(
      [{ ...brought("one"), facts: { label: "Nightly", note: "n" }, said }, brought("two")],
      "added",
    );
    const [one, two] = services.store.statements();
    expect(one).toMatchObject({ label: "Nightly", note: "n", persistChanges: true, addedByHand: true, door: "added" });
    expect(one?.heard).toEqual({ in: "text", read: "2026-03-02T10:00:00.000Z", fields: ["label", "note"] });
    expect(two).not.toHaveProperty("heard");
    expect(latestNotice(pane)).toMatchObject({ kind: "added", count: 2, about: { fileName: budget.name } });
    expect(latestNotice(pane)).not.toHaveProperty("storageFailure");
  });

  it("stores what came with an id as it came, as that text's word, and says itself how the session got here", async () => {
    const services = fakeServices();
    services.store.nameOwner("0123456789abcdef" as never, ownerAccount.displayName);
    const pane = createPane(services, "own");
    pane.actions.workOn(budget);
    const facts: Partial<SessionStatement> = {
      ...{ fileName: budget.name.toUpperCase(), persistChanges: false, ownerKey: "fedcba9876543210" },
      ...{ door: "createdHere", heard: { in: "folder", read: "2026-01-01T00:00:00.000Z" } },
    };
    await pane.actions.add([{ ...brought("one"), facts, said: { persistChanges: true } }], "added");
    const [stored] = services.store.statements();
    expect(stored).toMatchObject({ ...facts, door: "added", heard: { in: "text", fields: Object.keys(facts) } });
    expect(pane.state().sessions).toMatchObject([{ origin: "added", place: { nameReported: true } }]);
    expect(pane.state().sessions[0]).not.toHaveProperty("ownerKey");
  });

  it.each<[string, GraphAnswer<unknown>]>([
    ["found", { kind: "ok", value: { ...budget, siteId: "contoso.sharepoint.com,1,2" } }],
    ["being found", { kind: "silence", clientRequestId: "c" }],
  ])(
    "takes nothing over from the workbook that is %s for a session that the person puts on another",
    async (_what, graph) => {
      const services = fakeServices();
      services.answers.graph = () => graph;
      const pane = createPane(services, "own");
      await pane.actions.readDocument();
      const said = { driveId: "b!other", itemId: "01OTHER", fileName: "Forecast.xlsx" };
      await pane.actions.add([{ ...brought("one"), said }], "added");
      expect(pane.state().sessions.map(({ place }) => place)).toEqual([{ kind: "driveItem", ...said }]);
      expect(services.store.statements()[0]).not.toHaveProperty("documentUrl");
    },
  );

  it("takes for their place the address of a workbook that is still being found", async () => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "silence", clientRequestId: "c" });
    const pane = createPane(services, "own");
    await pane.actions.readDocument();
    await pane.actions.add([brought("one"), { ...brought("two"), from: "statement" }], "added");
    expect(pane.state().sessions.map(({ place }) => place)).toEqual([
      { kind: "document", url: budgetUrl },
      { kind: "document", url: budgetUrl },
    ]);
    expect(latestNotice(pane)).toMatchObject({ about: { fileName: "" } });
  });

  it("leaves a notice that is not the one that was dismissed", async () => {
    const pane = createPane(fakeServices(), "own");
    await pane.actions.add([brought("one")], "added");
    const first = latestNotice(pane)?.number ?? 0;
    await pane.actions.add([brought("two")], "added");
    pane.actions.dismissNotice(first);
    expect(latestNotice(pane)).toMatchObject({ kind: "added", number: first + 1, count: 1 });
    pane.actions.dismissNotice(first + 1);
    expect(latestNotice(pane)).toBeUndefined();
  });
});
