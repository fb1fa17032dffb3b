import type { OwnerKey } from "../../../src/core/account";
import { createPane, type Pane } from "../../../src/flow/createPane";
import { describeFolder } from "../../../src/strings/describeFolder";
import { english } from "../../../src/strings/language";
import { folderSentences } from "../../../src/strings/messages/folderSentences";
import { aSessionId } from "../../support/aStatement";
import { fakeFolder } from "../../support/fakeFolder";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { MemoryOrigin } from "../../support/memoryStorage";

const OWNER = "0123456789abcdef" as OwnerKey;
const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const IDS = ["one", "two", "three"].map(aSessionId);

/** A pane that writes to OneDrive, and whose folder answers only when it is let. */
async function aPane(writes = true, origin = new MemoryOrigin()) {
  const folder = fakeFolder();
  const given = fakeServices(origin);
  const services = { ...given, recordFolder: folder.port };
  services.loadOnline = async () => ({ graph: services.graph, recordFolder: folder.port });
  services.answers.graph = () => ({ kind: "ok", value: budget });
  services.store.nameOwner(OWNER, "Owner account");
  if (writes) {
    services.store.noteFolderPlace({ owner: OWNER, folder: "", id: "root" });
    services.store.noteFolderPlace({ owner: OWNER, folder: budget.itemId, id: `folder-${budget.itemId}` });
  }
  const pane = createPane(services, "own");
  await pane.actions.readDocument();
  await idle();
  folder.asked.length = 0;
  const hold = () => {
    let answer = () => {};
    folder.until = new Promise<void>((resolve) => (answer = resolve));
    return answer;
  };
  const session = (id: string | undefined) => {
    const found = pane.state().sessions.find((each) => each.id === id);
    if (found === undefined) throw new Error("not listed");
    return found;
  };
  return { pane, services, folder, hold, session };
}

describe("what is written to OneDrive one after the other", () => {
  it.each(["stopKeepingInFolder", "forgetEverything"] as const)(
    "ends with %s: nothing follows what is on its way",
    async (stop) => {
      const { pane, folder, hold } = await aPane();
      const answer = hold();
      await pane.actions.add(
        IDS.map((id) => ({ id, facts: HERE })),
        "added",
      );
      await idle();
      expect(folder.asked).toHaveLength(1);
      pane.actions[stop]();
      await idle();
      answer();
      await idle();
      expect(folder.asked).toHaveLength(1);
    },
  );

  it.each<[string, (pane: Pane) => unknown]>([
    ["stops keeping them there", (pane) => pane.actions.stopKeepingInFolder()],
    ["forgets everything", (pane) => pane.actions.forgetEverything()],
  ])("ends where another pane %s", async (_what, act) => {
    const origin = new MemoryOrigin();
    const { pane, folder, hold } = await aPane(true, origin);
    const other = createPane(fakeServices(origin), "own");
    await other.actions.readDocument();
    const answer = hold();
    await pane.actions.add(
      IDS.map((id) => ({ id, facts: HERE })),
      "added",
    );
    await idle();
    await act(other);
    await idle();
    answer();
    await idle();
    expect(folder.asked).toHaveLength(1);
  });

  it("leaves out a session that is forgotten before its turn", async () => {
    const { pane, folder, hold, session } = await aPane();
    const answer = hold();
    await pane.actions.add(
      IDS.map((id) => ({ id, facts: HERE })),
      "added",
    );
    await idle();
    pane.actions.forget(session(IDS[2]));
    await idle();
    answer();
    await idle();
    const texts = folder.files.map(({ reading }) => (reading.kind === "text" ? reading.text : "")).join();
    expect([...IDS.slice(1).map((id) => texts.includes(id))]).toEqual([true, false]);
  });

  it("stays forgotten, as does the account, where the folder is being read as everything is forgotten", async () => {
    const { pane, services, folder, hold } = await aPane(false);
    folder.put("one", JSON.stringify({ format: "workbook-session/1", sessionId: IDS[0], ...HERE }));
    const answer = hold();
    void pane.actions.readFolder(false);
    await idle();
    pane.actions.forgetEverything();
    await idle();
    answer();
    await idle();
    expect([pane.state().sessions, services.store.ownerName(OWNER)]).toEqual([[], undefined]);
  });
});

describe("what is said to be saved in OneDrive", () => {
  it("is never all that is listed, while a session without a workbook is", async () => {
    const { pane, folder } = await aPane();
    folder.folders.clear();
    const lineOf = () => {
      const { folder: state } = pane.state();
      return state === undefined ? undefined : describeFolder(state, english(folderSentences), "en")?.line;
    };
    await pane.actions.readFolder(false);
    await pane.actions.keepInFolder();
    await pane.actions.add([{ id: aSessionId("one"), facts: HERE }], "added");
    await idle();
    expect(lineOf()).toBe("OneDrive: your sessions are saved there");
    await pane.actions.add([{ id: aSessionId("two"), facts: { fileName: "Other.xlsx" } }], "added");
    await idle();
    expect(pane.state().sessions.map(({ place }) => place.kind)).toEqual(["driveItem", "notKnown"]);
    expect(lineOf()).toBe("Sessions in OneDrive");
  });
});

describe("undo", () => {
  it.each([
    ["closed", { kind: "ok", value: undefined }, { kind: "closed" }],
    ["no answer", { kind: "silence", clientRequestId: "1" }, { kind: "marked", as: "noAnswer" }],
    ["a refusal", { kind: "error", error: { status: 403, codes: ["accessdenied"] } }, { kind: "open" }],
  ] as const)(
    "lists a session with what Microsoft answered to its close while it was forgotten: %s",
    async (_what, graph, status) => {
      const { pane, services, session } = await aPane();
      const [id] = IDS;
      if (id === undefined) throw new Error("There is no id.");
      await pane.actions.add([{ id, facts: HERE, said: { persistChanges: true } }], "added");
      let answer = () => {};
      const until = new Promise<void>((resolve) => (answer = resolve));
      const closeSession = async () => {
        await until;
        return graph;
      };
      Object.assign(services.graph, { closeSession });
      const closing = pane.actions.close(session(id), openBudget, true);
      await idle();
      pane.actions.forget(session(id));
      await idle();
      answer();
      await closing;
      await idle();
      expect(pane.state().sessions).toEqual([]);
      expect(JSON.stringify(services.store.statements())).not.toContain(id);
      const forgotten = pane.state().paneNotices.find((each) => each.kind === "forgotten");
      if (forgotten?.kind !== "forgotten") throw new Error("Undo is not offered.");
      pane.actions.undoForget(forgotten);
      await idle();
      expect(pane.state().sessions[0]?.status).toMatchObject(status);
    },
  );
});
