import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { isGivenSessionId } from "../../src/core/sessions/workbookSession";
import type { GraphOperation } from "../../src/demo/graph/graphAddress";
import { aDevice, type Device } from "../support/aDevice";
import { emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0, asyncCreate: "created" } });

const open = (): Promise<Device> => aDevice(world(), { fetch, account: ownerAccount, now: Date.now() });

/** What Graph was asked since the last call, in that order. */
function asked(): readonly GraphOperation[] {
  const { emulator } = world();
  const operations = emulator.requests().map(({ operation }) => operation);
  emulator.control.clearRecords();
  return operations;
}

function bookOf(device: Device) {
  const { workbook } = device.pane().state();
  if (workbook.kind !== "found") throw new Error("The workbook is not found.");
  return workbook;
}

/** A device that opened the workbook on another day, created two sessions then, and has just opened it again. */
async function openedAgain(): Promise<Device> {
  const device = await open();
  for (let count = 0; count < 2; count += 1) await device.pane().actions.create(bookOf(device), true, false);
  await device.reopen();
  asked();
  return device;
}

/** As the pane does: its confirmation shows the file as Graph names it, and its button closes. */
async function close(device: Device, place: number): Promise<void> {
  const { actions, state } = device.pane();
  const session = state().sessions[place];
  if (session === undefined || !isGivenSessionId(session.id)) throw new Error("There is no such session.");
  const workbook = bookOf(device);
  await actions.whichFile(workbook.item);
  await actions.close(session, workbook, false);
}

describe("what is asked of Graph, at most", () => {
  it("a close in a pane that was just opened asks for the file that its confirmation names, and closes", async () => {
    const device = await openedAgain();
    await close(device, 0);
    expect(asked()).toEqual(["item", "closeSession"]);
  });

  it("every further close is one request", async () => {
    const device = await openedAgain();
    await close(device, 0);
    asked();
    await close(device, 1);
    expect(asked()).toEqual(["closeSession"]);
  });

  it("a create and a look whether a session is alive are one request each", async () => {
    const device = await openedAgain();
    await device.pane().actions.create(bookOf(device), true, false);
    expect(asked()).toEqual(["createSession"]);
    const [session] = device.pane().state().sessions;
    if (session === undefined) throw new Error("There is no session.");
    await device.pane().actions.contact(session, bookOf(device), false);
    expect(asked()).toEqual(["refreshSession"]);
  });

  it("opening a workbook never seen looks up its address, its folder of records and the drive; seen before, no more than that", async () => {
    const device = await open();
    const first = asked();
    expect(first).toEqual(["sharedItem", "children", "drive"]);
    await device.reopen();
    expect(asked().length).toBeLessThanOrEqual(first.length);
  });
});
