import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { aDevice, type Device } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";
import { aClient, emulatorPerTest } from "./callGraph";
import { until } from "../support/until";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const DAY = 24 * 60 * 60_000;
const OLD = aSessionId("old");

const open = (now = world().emulator.control.now()): Promise<Device> =>
  aDevice(world(), { fetch, account: ownerAccount, now });

const filesOf = (id: string) =>
  world()
    .emulator.control.filesOf(ownerAccount)
    .filter(({ path, text }) => path.endsWith(".json") && text?.includes(id));

async function say(device: Device, facts: object, id = OLD): Promise<void> {
  device.state.now += 60_000;
  await device.pane().actions.add([{ id, facts }], "added");
  await device.pane().actions.resumeFolder();
}

/** Opened, named anew so many times, then closed, and only then named once more. */
async function aClosedSession(device: Device, names: number, id = OLD): Promise<void> {
  const rename = async (label: string) => {
    device.state.now += 60_000;
    const session = device
      .pane()
      .state()
      .sessions.find((each) => each.id === id);
    if (session === undefined) throw new Error("The session is not there.");
    await device.pane().actions.setDetails(session, { label, note: "" });
    await device.pane().actions.resumeFolder();
  };
  await say(device, { persistChanges: true }, id);
  for (let name = 1; name <= names; name += 1) await rename(`name ${name}`);
  await say(device, { status: "closed", closedAt: new Date(device.state.now).toISOString() }, id);
  await rename("last name");
}

/** Past the retention, with a young file that proves it; browsers give the keys of a storage in any order. */
async function aMonthLater(device: Device): Promise<void> {
  world().emulator.advance(31 * DAY);
  device.state.now += 31 * DAY;
  const young = aSessionId("young");
  await device.pane().actions.add([{ id: young, facts: { persistChanges: true } }], "added");
  // Written at once; tidied only at the next reading.
  await until(() => filesOf(young).length > 0);
  await until(() => device.pane().state().folder?.waiting === 0);
}

function turnStorage({ origin }: Device): void {
  const entries = [...origin.entries].reverse();
  origin.entries.clear();
  for (const [key, value] of entries) origin.entries.set(key, value);
}

/** What a device sees that was never there before. */
async function seenByAnother(device: Device): Promise<readonly (string | undefined)[]> {
  const other = await open(device.state.now);
  const { sessions } = other.pane().state();
  return sessions.filter(({ id }) => id === OLD).map(({ status }) => status.kind);
}

describe("tidying the files of a session of which there are many", () => {
  it("removes them all at one opening, though they are more than are removed at once", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 22);
    expect(filesOf(OLD).length).toBeGreaterThan(20);
    await aMonthLater(device);
    await device.reopen();
    expect(filesOf(OLD)).toEqual([]);
    expect(await seenByAnother(device)).toEqual([]);
  });

  it.each([
    [0, false],
    [1, false],
    [2, false],
    [3, false],
    [0, true],
    [1, true],
    [2, true],
    [3, true],
  ])("shows it as open to nobody when %i are removed and the next is locked", async (removed, turned) => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 1);
    expect(filesOf(OLD)).toHaveLength(4);
    if (turned) turnStorage(device);
    const { emulator } = world();
    if (removed > 0) emulator.plan({ operation: "deleteItem", times: removed, answer: { kind: "delay", ms: 0 } });
    const unlock = emulator.plan({
      ...{ operation: "deleteItem", times: Infinity },
      answer: { kind: "error", status: 423, codes: ["resourceLocked"] },
    });
    await aMonthLater(device);
    await device.reopen();
    expect(filesOf(OLD)).toHaveLength(4 - removed);
    expect(await seenByAnother(device)).toEqual(["reportedClosed"]);
    unlock();
    await device.reopen();
    expect(filesOf(OLD)).toEqual([]);
  });

  it("goes on with other sessions while a file of one is locked", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 0);
    await aClosedSession(device, 0, aSessionId("other"));
    world().emulator.plan({
      operation: "deleteItem",
      answer: { kind: "error", status: 423, codes: ["resourceLocked"] },
    });
    await aMonthLater(device);
    await device.reopen();
    expect([filesOf(OLD).length, filesOf(aSessionId("other")).length].sort()).toEqual([0, 3]);
  });

  it("leaves the rest of a session for the next opening rather than a part of it", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 10);
    await aClosedSession(device, 10, aSessionId("other"));
    await aMonthLater(device);
    await device.reopen();
    const left = [filesOf(OLD).length, filesOf(aSessionId("other")).length].sort();
    expect(left).toEqual([0, 13]);
    await device.reopen();
    expect([...filesOf(OLD), ...filesOf(aSessionId("other"))]).toEqual([]);
  });

  it("leaves a session alone while one of its files does not come", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 0);
    world().emulator.plan({ operation: "download", times: Infinity, answer: { kind: "html", status: 503 } });
    await aMonthLater(device);
    await device.reopen();
    expect(filesOf(OLD)).toHaveLength(3);
    world().emulator.control.clearFaults();
    await device.reopen();
    expect(filesOf(OLD)).toEqual([]);
  });

  it("goes on although OneDrive does not take some record", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 0);
    await aMonthLater(device);
    world().emulator.plan({
      ...{ operation: "putContent", times: Infinity },
      answer: { kind: "error", status: 413, codes: ["requestEntityTooLarge"] },
    });
    await device.pane().actions.add([{ id: aSessionId("large"), facts: { persistChanges: true } }], "added");
    await device.reopen();
    expect(device.pane().state().folder).toMatchObject({ syncError: "refusedSome", waiting: 1 });
    expect(filesOf(OLD)).toEqual([]);
  });

  it("removes nothing while there is a file that could be about any session, and was not read", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await aClosedSession(device, 0);
    await aMonthLater(device);
    const path = `/me/drive/root:/Apps/Workbook%20Sessions/${workbooks.budget.id}/theirs.json:/content`;
    const body = JSON.stringify({ sessionId: OLD, itemId: workbooks.budget.id });
    expect((await aClient(world()).send("PUT", path, { body })).status).toBe(201);
    world().emulator.plan({ operation: "download", answer: { kind: "html", status: 503 } });
    await device.reopen();
    await device.reopen();
    expect(filesOf(OLD)).toHaveLength(4);
  });
});
