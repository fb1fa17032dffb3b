import type { OwnerKey } from "../../../src/core/account";
import { tombstoneId } from "../../../src/core/statements/tombstone";
import { createPane } from "../../../src/flow/createPane";
import type { ImportedSession } from "../../../src/flow/importSessions";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const OWNER = "0123456789abcdef" as OwnerKey;
const OTHER = "fedcba9876543210" as OwnerKey;

const brought = (name: string, facts: ImportedSession["facts"] = {}, from: "statement" | "text" = "statement") => ({
  ...{ id: aSessionId(name), facts, from },
});

/** A pane of an account that is known, with a workbook that is shown. */
function aPane() {
  const origin = new MemoryOrigin();
  const services = fakeServices(origin);
  services.store.nameOwner(OWNER, "Owner account");
  const pane = createPane(services, "own");
  pane.actions.workOn(budget);
  const listed = (name: string) => pane.state().sessions.find(({ id }) => id === aSessionId(name));
  return { origin, services, pane, listed };
}

describe("records of our own format that are brought", () => {
  it("are all there for this pane where storage is blocked, placed and owned as ever, and that is said", async () => {
    const { origin, pane, listed, services } = aPane();
    origin.blocked = true;
    const rows = [brought("one", { label: "One" }), brought("two", { label: "Two" }), brought("three", {}, "text")];
    expect(await pane.actions.add(rows, "imported")).toEqual({ kind: "stored" });
    expect(latestNotice(pane)).toMatchObject({ kind: "added", count: 3, storageFailure: "blocked" });
    for (const name of ["one", "two", "three"]) {
      expect(listed(name)).toMatchObject({
        place: { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId },
        ownerKey: OWNER,
      });
    }
    expect([listed("one")?.label, listed("two")?.label]).toEqual(["One", "Two"]);
    const before = services.store.statements().length;
    await pane.actions.add(rows.slice(0, 2), "imported");
    expect(services.store.statements()).toHaveLength(before);
  });

  it("are not said to be kept where only what is said of them here was not: whose they are", async () => {
    const origin = new MemoryOrigin();
    const services = fakeServices(origin);
    await createPane(services, "own").actions.add([brought("one", { label: "One" })], "imported");
    services.store.nameOwner(OWNER, "Owner account");
    const pane = createPane(services, "own");
    origin.blocked = true;
    expect(await pane.actions.add([brought("one", { label: "One" })], "imported")).toEqual({ kind: "stored" });
    expect(latestNotice(pane)).toMatchObject({ kind: "added", count: 0, known: 1, storageFailure: "blocked" });
    expect(pane.state().sessions).toMatchObject([{ ownerKey: OWNER, label: "One" }]);
  });

  it("are brought as they are, and nothing is said of them that they say already", async () => {
    const { pane, services } = aPane();
    const facts = { driveId: budget.driveId, itemId: budget.itemId, label: "One", writtenAt: "2026-03-01T00:00:00Z" };
    await pane.actions.add([brought("one", facts, "text")], "added");
    const before = services.store.statements().length;
    await pane.actions.add([brought("one", { ...facts, label: "Another" })], "imported");
    expect(services.store.statements()).toHaveLength(before + 1);
    expect(services.store.statements().at(-1)).toMatchObject({ ...facts, label: "Another", door: "imported" });
    expect(services.store.statements().at(-1)).not.toHaveProperty("addedByHand");
    expect(services.store.statements().at(-1)?.heard).toEqual({ in: "text", read: "2026-03-02T10:00:00.000Z" });
  });

  it("belong to the account that brings them, unless it was said here whose they are", async () => {
    const { pane, services, listed } = aPane();
    services.store.add(
      aStatement({ sessionId: aSessionId("one"), ownerKey: OTHER, writtenAt: "2026-03-01T00:00:00Z" }),
    );
    services.store.add(
      aStatement({
        ...{ sessionId: aSessionId("two"), ownerKey: OTHER, writtenAt: "2026-03-01T00:00:00Z", door: "folder" },
        heard: { in: "folder", owner: OTHER },
      }),
    );
    await pane.actions.add([brought("one"), brought("two"), brought("three", { ownerKey: OTHER })], "imported");
    expect(["one", "two", "three"].map((name) => listed(name)?.ownerKey)).toEqual([OTHER, OWNER, OWNER]);
  });

  it("belong to nobody where no account is known", async () => {
    const services = fakeServices();
    const pane = createPane(services, "own");
    pane.actions.workOn(budget);
    await pane.actions.add([brought("one", { label: "One" }), brought("two", {}, "text")], "imported");
    for (const each of services.store.statements()) expect(each).not.toHaveProperty("ownerKey");
  });

  it("are placed in the workbook that is shown one by one: those that name another file are not", async () => {
    const { pane, listed } = aPane();
    await pane.actions.add(
      [brought("one", { fileName: "Head count.xlsx" }), brought("two", { label: "Two" })],
      "imported",
    );
    expect(listed("one")?.place).toEqual({ kind: "notKnown" });
    expect(listed("two")?.place).toMatchObject({ kind: "driveItem", itemId: budget.itemId });
  });

  it("are not moved from where a session is known to belong", async () => {
    const { pane, services, listed } = aPane();
    const place = { driveId: "b!elsewhere", itemId: "01ELSEWHERE" };
    services.store.add(aStatement({ sessionId: aSessionId("one"), ...place, writtenAt: "2026-03-01T00:00:00Z" }));
    await pane.warm();
    await pane.actions.add([brought("one", { label: "One" })], "imported");
    expect(listed("one")?.place).toMatchObject(place);
    await pane.actions.add([brought("one", { label: "Two" }, "text")], "added");
    expect(listed("one")?.place).toMatchObject(place);
    expect(listed("one")?.label).toBe("Two");
  });

  it.each([1, 2, 3])("claim nothing where storage is full by the record %i", async (room) => {
    const { services } = aPane();
    let left = room - 1;
    const add: typeof services.store.add = (statement) =>
      (left -= 1) >= 0 ? services.store.add(statement) : { kind: "refused", why: "full" };
    const pane = createPane({ ...services, store: { ...services.store, add } }, "own");
    pane.actions.workOn(budget);
    const rows = [brought("one", { label: "One" }), brought("two", { label: "Two" })];
    expect(await pane.actions.add(rows, "imported")).toEqual({ kind: "refused", why: "full" });
    expect(latestNotice(pane)).toBeUndefined();
    expect(services.store.statements()).toHaveLength(room - 1);
  });

  it("are looked for in OneDrive again only where their session was forgotten here", async () => {
    const { pane, services } = aPane();
    const marks = { owner: OWNER, folder: budget.itemId, tag: "1", outcome: "read", marks: [] } as const;
    for (const name of ["one", "two"]) {
      const mark = tombstoneId(aSessionId(name)).replace("forgotten-", "");
      services.store.noteFolderFile({ ...marks, file: name, session: mark });
    }
    services.store.noteFolderFile({ ...marks, file: "of no session" });
    await pane.actions.add([brought("one")], "imported");
    expect(services.store.folderFiles()).toHaveLength(3);
    services.store.add(aStatement({ sessionId: tombstoneId(aSessionId("one")), forgotten: true }));
    services.store.add(aStatement({ sessionId: tombstoneId(aSessionId("two")), forgotten: true }));
    await pane.actions.add([brought("one"), brought("three")], "imported");
    expect(services.store.folderFiles().map(({ file }) => file)).toEqual(["two", "of no session"]);
  });
});
