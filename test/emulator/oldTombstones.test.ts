import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { tombstoneId } from "../../src/core/statements/tombstone";
import { aDevice, type Device } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";
import { emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const NOW = Date.parse("2026-11-24T08:00:00Z");
const MINUTE = 60_000;
const ID = aSessionId("f0a9");
const { budget } = workbooks;

const open = (): Promise<Device> => aDevice(world(), { fetch, account: ownerAccount, now: NOW });

const idsOf = (device: Device) =>
  device
    .pane()
    .state()
    .sessions.map(({ id }) => id);

const tombstoneFiles = () =>
  world()
    .emulator.control.filesOf(ownerAccount)
    .flatMap(({ path, text = "" }) => (path.endsWith(".json") && text.includes('"forgotten"') ? [text] : []));

/** A tombstone as earlier versions wrote it, here and in the folder. */
async function buryAsBefore(device: Device): Promise<void> {
  const tombstone: SessionStatement = {
    format: "workbook-session/1",
    sessionId: ID,
    writer: "an earlier version",
    writtenAt: new Date(NOW + MINUTE).toISOString(),
    driveId: budget.drive.id,
    itemId: budget.id,
    forgotten: true,
  };
  device.pane().store.add(tombstone);
  await device.pane().actions.resumeFolder();
}

describe("a session that was forgotten with an earlier version, which kept its whole id", () => {
  it("is kept as a mark once the pane is opened, here and in this device's own file, and stays forgotten", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await buryAsBefore(device);
    expect(tombstoneFiles()).toEqual([expect.stringContaining(ID)]);

    await device.reopen();
    await device.pane().actions.resumeFolder();
    expect(idsOf(device)).toEqual([]);
    expect(
      device
        .pane()
        .store.statements()
        .map(({ sessionId }) => sessionId),
    ).toEqual([tombstoneId(ID)]);
    expect([...device.origin.entries.values()].join()).not.toContain(ID);
    expect(tombstoneFiles()).toHaveLength(1);
    expect(tombstoneFiles()[0]).toContain(tombstoneId(ID));
    expect(tombstoneFiles()[0]).not.toContain(ID);
  });

  it("stays forgotten when another device's file brings it, and comes back when the user adds it", async () => {
    const [one, other] = [await open(), await open()];
    await other.pane().actions.keepInFolder();
    await buryAsBefore(one);
    await other.pane().actions.add([{ id: ID, facts: { persistChanges: true } }], "added");
    await other.pane().actions.resumeFolder();
    await one.reopen();
    expect(idsOf(one)).toEqual([]);
    one.state.now += 5 * MINUTE;
    await one.pane().actions.add([{ id: ID, facts: {} }], "added");
    expect(idsOf(one)).toEqual([ID]);
  });

  it("leaves the file alone that another device wrote", async () => {
    const [one, other] = [await open(), await open()];
    await one.pane().actions.keepInFolder();
    await other.pane().actions.keepInFolder();
    await buryAsBefore(other);
    await one.reopen();
    await one.pane().actions.resumeFolder();
    expect(tombstoneFiles()).toEqual([expect.stringContaining(ID)]);
  });
});

describe("a session that is added again after it was forgotten", () => {
  it("is told once more what OneDrive's files say of it, which were passed over meanwhile", async () => {
    const [one, other] = [await open(), await open()];
    await other.pane().actions.keepInFolder();
    const facts = { persistChanges: true, createdBy: { tool: "n8n" } } as const;
    await other.pane().actions.add([{ id: ID, facts }], "added");
    await other.pane().actions.resumeFolder();
    await one.pane().actions.readFolder(false);
    const [session] = one.pane().state().sessions;
    expect(session?.createdBy).toEqual({ tool: "n8n" });
    if (session !== undefined) one.pane().actions.forget(session);
    await one.pane().actions.readFolder(false);
    expect(idsOf(one)).toEqual([]);
    expect([...one.origin.entries.values()].join()).not.toContain(ID);

    one.state.now += MINUTE;
    await one.pane().actions.add([{ id: ID, facts: {} }], "added");
    expect(one.pane().state().sessions[0]?.createdBy).toBeUndefined();
    await one.pane().actions.readFolder(false);
    expect(one.pane().state().sessions[0]).toMatchObject({ id: ID, createdBy: { tool: "n8n" } });
  });
});
