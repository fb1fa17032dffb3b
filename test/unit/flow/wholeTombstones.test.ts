import type { OwnerKey } from "../../../src/core/account";
import { fingerprintOf } from "../../../src/core/statements/waitingStatements";
import { tombstoneId } from "../../../src/core/statements/tombstone";
import { createPane } from "../../../src/flow/createPane";
import type { FolderFile } from "../../../src/flow/ports/sessionStore";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";

const OWNER = "0123456789abcdef" as OwnerKey;
const ID = aSessionId("one");
const AT = "2026-03-02T11:00:00.000Z";
const tombstone = aStatement({
  ...{ sessionId: ID, driveId: budget.driveId, itemId: budget.itemId, ownerKey: OWNER },
  ...{ forgotten: true, writtenAt: AT, writer: "an earlier version" },
});
const aFile = (file: string, parts: Partial<FolderFile> = {}): FolderFile => ({
  ...{ owner: OWNER, folder: budget.itemId, file, tag: "1", outcome: "read", mine: true },
  ...{ marks: ["0123456789abcdef", fingerprintOf(tombstone)], ...parts },
});

/** Opens a pane over what an earlier version left, and loads what it does first. */
async function opened(services = fakeServices()) {
  const pane = createPane(services, "own");
  await pane.actions.stopKeepingAlive(ID);
  return pane;
}

describe("a tombstone with a whole id, as earlier versions wrote it", () => {
  it("becomes a mark, later than it, with the place and the owner by which it finds other devices", async () => {
    const services = fakeServices();
    services.store.add(tombstone);
    await opened(services);
    const [left, ...more] = services.store.statements();
    expect(more).toEqual([]);
    expect(left).toMatchObject({
      ...{ sessionId: tombstoneId(ID), forgotten: true, writtenAt: "2026-03-02T11:00:00.001Z" },
      ...{ driveId: budget.driveId, itemId: budget.itemId, ownerKey: OWNER },
    });
    expect(left?.writer).not.toBe("an earlier version");
  });

  it("has its own files noted as to be removed, and no others", async () => {
    const services = fakeServices();
    services.store.add(tombstone);
    const before = aStatement({ sessionId: ID, label: "before", writtenAt: "2026-03-01T11:00:00.000Z" });
    services.store.add(before);
    services.store.noteFolderFile(aFile("what was said before", { marks: [fingerprintOf(before)] }));
    services.store.noteFolderFile(aFile("its tombstone"));
    services.store.noteFolderFile(aFile("another tombstone of it"));
    services.store.noteFolderFile(aFile("another device's", { mine: undefined as never }));
    services.store.noteFolderFile(aFile("of another session", { marks: ["0123456789abcdef"] }));
    await opened(services);
    const files = services.store.folderFiles().map(({ file, wholeId, tag }) => [file, wholeId, tag]);
    expect(files.toSorted()).toEqual([
      ["another device's", undefined, "1"],
      ["another tombstone of it", true, "1"],
      ["its tombstone", true, "1"],
      ["of another session", undefined, "1"],
      ["what was said before", undefined, "1"],
    ]);
    expect(services.store.statements().map(({ sessionId }) => sessionId)).toEqual([tombstoneId(ID)]);
  });

  it("becomes a tombstone where its files were noted before, without noting them once more", async () => {
    const services = fakeServices();
    services.store.add(tombstone);
    services.store.noteFolderFile(aFile("its tombstone", { wholeId: true }));
    const noteFolderFile = jest.fn(() => ({ kind: "refused", why: "full" }) as const);
    await opened({ ...services, store: { ...services.store, noteFolderFile } });
    expect(noteFolderFile).not.toHaveBeenCalled();
    expect(services.store.statements().map(({ sessionId }) => sessionId)).toEqual([tombstoneId(ID)]);
  });

  it("stays as it is where nobody could note which files are its own", async () => {
    const services = fakeServices();
    services.store.add(tombstone);
    services.store.noteFolderFile(aFile("its tombstone"));
    const noteFolderFile = () => ({ kind: "refused", why: "full" }) as const;
    const pane = await opened({ ...services, store: { ...services.store, noteFolderFile } });
    expect(services.store.statements()).toEqual([tombstone]);
    expect(pane.state().sessions).toEqual([]);
  });

  it("of a session that was added again since then is left with it", async () => {
    const services = fakeServices();
    services.store.add(tombstone);
    services.store.add(aStatement({ sessionId: ID, addedByHand: true, writtenAt: "2026-03-02T12:00:00.000Z" }));
    const pane = await opened(services);
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([ID]);
    expect(services.store.statements()).toHaveLength(2);
  });

  it("is no reason to leave the next one alone: several become marks together, and sessions stay", async () => {
    const services = fakeServices();
    for (const name of ["one", "two", "three"]) {
      services.store.add({ ...tombstone, sessionId: aSessionId(name) });
    }
    services.store.add(aStatement({ sessionId: aSessionId("living"), writtenAt: AT }));
    services.store.add(aStatement({ sessionId: tombstoneId(aSessionId("gone")), forgotten: true, writtenAt: AT }));
    await opened(services);
    expect(
      services.store
        .statements()
        .map(({ sessionId }) => sessionId)
        .toSorted(),
    ).toEqual(
      [
        ...["one", "two", "three", "gone"].map((name) => tombstoneId(aSessionId(name))),
        aSessionId("living"),
      ].toSorted(),
    );
  });
});
