import { readPaste } from "../../src/core/paste/readPaste";
import { sessionsOf } from "../../src/core/sessions/sessionsOf";
import { colleagueAccount, ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { workbookOf } from "../../src/pane/workbookOf";
import { aDevice, type Device } from "../support/aDevice";
import { PUBLISHED_SESSION_IDS } from "../support/publishedSessionIds";
import { emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const { budget, second } = workbooks;
const [, , id] = PUBLISHED_SESSION_IDS;
const NOW = Date.parse("2026-11-24T08:00:00Z");
const LATER = "2026-11-24T09:00:00Z";

const open = () => aDevice(world(), { fetch, account: ownerAccount, now: NOW });
const bring = async (device: Device, text: string, door: "added" | "imported" = "added") =>
  await device.pane().actions.add(readPaste(text).rows, door);
const groups = (device: Device) => {
  const { here, elsewhere, ofOthers } = sessionsOf(device.pane().state());
  const ids = (sessions: typeof here) => sessions.map((session) => session.id);
  return { here: ids(here), elsewhere: ids(elsewhere), ofOthers: ids(ofOthers) };
};
const requestFor = (itemId: string) =>
  `POST https://graph.microsoft.com/v1.0/me/drive/items/${itemId}/workbook/closeSession\nworkbook-session-id: ${id}`;

describe("a request on the own drive that names the item alone", () => {
  it("belongs to the open workbook when that is the item, and can be closed there", async () => {
    const device = await open();
    await bring(device, requestFor(budget.id));
    expect(groups(device).here).toEqual([id]);
    const { sessions, workbook } = device.pane().state();
    const [session] = sessions;
    if (session === undefined) throw new Error("not added");
    expect(workbookOf(session, workbook)?.item.driveId).toBe(budget.drive.id);
  });

  it("stays apart when the open workbook is another one", async () => {
    const device = await open();
    await bring(device, requestFor(second.id));
    expect(groups(device)).toMatchObject({ here: [], elsewhere: [id] });
  });

  it("belongs to the open workbook in our own format, too", async () => {
    const device = await open();
    await bring(device, JSON.stringify({ format: "workbook-session/1", sessionId: id, itemId: budget.id }), "imported");
    expect(groups(device).here).toEqual([id]);
  });
});

describe("records in our own format that name no owner", () => {
  const place = { driveId: budget.drive.id, itemId: budget.id };
  const record = { format: "workbook-session/1", sessionId: id, ...place, writer: "flow" };
  const importRecord = (device: Device, facts: object = {}) =>
    bring(device, JSON.stringify({ ...record, writtenAt: "2026-11-24T07:00:00Z", ...facts }), "imported");
  const written = (account: typeof ownerAccount) =>
    world()
      .emulator.control.filesOf(account)
      .filter(({ path }) => path.startsWith("Apps/") && path.endsWith(".json"));

  it("belong to the account that brought them: the next one neither lists them nor writes them to its OneDrive", async () => {
    const device = await open();
    await importRecord(device);
    expect(groups(device).here).toEqual([id]);
    device.state.account = colleagueAccount;
    await device.pane().actions.readFolder(false);
    expect(groups(device)).toMatchObject({ here: [], ofOthers: [id] });
    await device.pane().actions.keepInFolder();
    expect(written(colleagueAccount)).toEqual([]);
  });

  it("belong to it also when the session was forgotten here before", async () => {
    const device = await open();
    await importRecord(device);
    const [session] = device.pane().state().sessions;
    if (session === undefined) throw new Error("not imported");
    device.pane().store.forgetEverything();
    device.pane().store.add({ format: "workbook-session/1", sessionId: session.id, forgotten: true, writtenAt: LATER });
    await importRecord(device);
    expect(
      device
        .pane()
        .state()
        .sessions.map(({ ownerKey }) => ownerKey),
    ).toEqual([device.pane().state().owner]);
  });

  it("stay with the account that brought them, whatever owner one of them names, and say so", async () => {
    const device = await open();
    await importRecord(device, { ownerKey: "fedcba9876543210" });
    await importRecord(device, { writtenAt: "2026-11-24T07:30:00Z" });
    expect(groups(device)).toMatchObject({ here: [id], ofOthers: [] });
    expect(device.pane().state().sessions[0]?.doubts).toContain("owner");
  });

  it("are not written again when they are brought again", async () => {
    const device = await open();
    await importRecord(device);
    const before = device.pane().store.statements();
    await importRecord(device);
    expect(device.pane().store.statements()).toEqual(before);
  });
});
