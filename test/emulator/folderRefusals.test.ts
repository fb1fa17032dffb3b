import { readPaste } from "../../src/core/paste/readPaste";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { aDevice, type Device } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";
import { watchedFetch } from "../support/watchedFetch";
import { emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const watched = watchedFetch();
const NOW = Date.parse("2026-11-24T08:00:00Z");

const open = (): Promise<Device> => aDevice(world(), { fetch: watched.fetch, account: ownerAccount, now: NOW });
const folderOf = (device: Device) => device.pane().state().folder;
const isWritten = (name: string) =>
  world()
    .emulator.control.filesOf(ownerAccount)
    .some(({ path, text }) => path.endsWith(".json") && text?.includes(aSessionId(name)));
const asked = (operation: string) =>
  world()
    .emulator.requests()
    .filter((each) => each.operation === operation).length;

const add = async (device: Device, ...names: readonly string[]) =>
  await device.pane().actions.add(
    names.map((name) => ({ id: aSessionId(name), facts: { persistChanges: true } })),
    "added",
  );

/** Somebody's record of a workbook whose id is no name that OneDrive takes for a folder. */
async function importOfNoFolder(device: Device, ...names: readonly string[]): Promise<void> {
  const record = (name: string) => ({
    ...{ format: "workbook-session/1", sessionId: aSessionId(name), driveId: "b!abcd", itemId: "~$01ABC" },
    ...{ writer: "somebody", writtenAt: "2020-01-01T00:00:00Z" },
  });
  await device.pane().actions.add(readPaste(JSON.stringify(names.map(record))).rows, "imported");
}

describe("a record that OneDrive does not take", () => {
  it("waits, and says so, while all others are written", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await importOfNoFolder(device, "odd");
    await add(device, "one");
    await watched.settled();
    expect(isWritten("one")).toBe(true);
    expect(isWritten("odd")).toBe(false);
    expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 1, syncError: "refusedSome" });
    await device.reopen();
    expect(folderOf(device)).toMatchObject({ waiting: 1, syncError: "refusedSome" });
  });

  it("does not keep later ones from being written at once, and is not sent again for each", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await importOfNoFolder(device, "odd");
    await watched.settled();
    world().emulator.control.clearRecords();
    await add(device, "one");
    await watched.settled();
    await add(device, "two");
    await watched.settled();
    expect([isWritten("one"), isWritten("two")]).toEqual([true, true]);
    // The folder of the open workbook, made for the first of them.
    expect(asked("createFolder")).toBe(1);
    expect(folderOf(device)).toMatchObject({ waiting: 1, syncError: "refusedSome" });
  });

  it("asks for a folder that cannot be made once, however much belongs in it", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await importOfNoFolder(device, "odd", "odder", "oddest");
    await watched.settled();
    expect(folderOf(device)).toMatchObject({ waiting: 3, syncError: "refusedSome" });
    world().emulator.control.clearRecords();
    await device.reopen();
    expect(asked("createFolder")).toBe(1);
  });

  it.each([400, 413])("is sent again at the next opening (%i)", async (status) => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    world().emulator.plan({ operation: "putContent", answer: { kind: "error", status, codes: ["invalidRequest"] } });
    await add(device, "one", "two", "three");
    await watched.settled();
    expect(["one", "two", "three"].filter(isWritten)).toHaveLength(2);
    expect(folderOf(device)).toMatchObject({ waiting: 1, syncError: "refusedSome" });
    await device.reopen();
    expect(["one", "two", "three"].filter(isWritten)).toHaveLength(3);
    expect(folderOf(device)?.syncError).toBeUndefined();
  });

  it.each([
    [502, "busy"],
    [503, "busy"],
    [404, "noAnswer"],
    [403, "noAnswer"],
  ] as const)("is told apart from a page of something on the way (%i: %s), which passes", async (status, syncError) => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    world().emulator.plan({ operation: "putContent", answer: { kind: "html", status } });
    await add(device, "one");
    await watched.settled();
    expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 1, syncError });
    await device.reopen();
    expect(isWritten("one")).toBe(true);
    expect(folderOf(device)?.syncError).toBeUndefined();
  });

  it("gives way to a lock in what is told, as a lock passes", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    const refusal = (status: number) =>
      world().emulator.plan({ operation: "putContent", answer: { kind: "error", status, codes: ["refused"] } });
    refusal(423);
    refusal(413);
    await add(device, "one", "two", "three");
    await watched.settled();
    expect(["one", "two", "three"].filter(isWritten)).toHaveLength(1);
    expect(folderOf(device)).toMatchObject({ waiting: 2, syncError: "locked" });
  });

  it("is another matter than an account for which OneDrive allows nothing: there, one try is enough", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    world().emulator.plan({
      ...{ operation: "putContent", times: Infinity },
      answer: { kind: "error", status: 403, codes: ["accessDenied"] },
    });
    await add(device, "one", "two", "three");
    await watched.settled();
    expect(asked("putContent")).toBe(1);
    expect(folderOf(device)).toMatchObject({ waiting: 3, syncError: "refused" });
  });
});
