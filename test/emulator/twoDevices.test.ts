import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import { tombstoneId } from "../../src/core/statements/tombstone";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { createTokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { AUTOMATION_APP } from "../../src/demo/graph/driveItemBody";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { createGraphEmulator, type GraphEmulator } from "../../src/demo/graph/graphEmulator";
import { aDevice, type Device } from "../support/aDevice";
import { chanceFrom, randomFault, randomOperation } from "../support/randomOperations";

const ROOT = "https://graph.microsoft.com/v1.0";
const FILES = "https://contoso-my.sharepoint.com";
const START = Date.parse("2026-11-24T08:00:00Z");
const MINUTE = 60_000;
const OPERATIONS = 1_000;

type Story = {
  readonly emulator: GraphEmulator;
  readonly devices: readonly Device[];
  /** Every session id that ever became known anywhere. */
  readonly entered: Set<string>;
  readonly automationToken: string;
  readonly chance: () => number;
};

async function begin(seed: number): Promise<Story> {
  const chance = chanceFrom(seed);
  const authority = createTokenAuthority({ now: () => START });
  let passed = 0;
  const options = { root: ROOT, downloadRoot: FILES, authority, now: () => START + (passed += 1_000) };
  const emulator = createGraphEmulator({ ...options, settings: { latencyMs: 0, pageSize: 100 } });
  const overNoSocket: typeof fetch = async (input, init) => {
    const answer = await emulator.handle(new Request(input, init));
    if (answer === "cut") throw new TypeError("Failed to fetch");
    return answer;
  };
  let ids = 0;
  const newId = () => `${seed.toString(16)}-${(ids += 1).toString(16).padStart(6, "0")}`;
  const world = { root: ROOT, downloadRoot: FILES, emulator, authority };
  const devices: Device[] = [];
  for (const offset of [-10 * MINUTE, 3 * 24 * 60 * MINUTE]) {
    const device = await aDevice(world, { fetch: overNoSocket, account: ownerAccount, now: START + offset, newId });
    await device.pane().actions.keepInFolder();
    devices.push(device);
  }
  const automationToken = authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: AUTOMATION_APP });
  return { emulator, devices, entered: new Set(), chance, automationToken };
}

async function act(story: Story, device: Device, number: number): Promise<void> {
  const { chance, emulator, entered } = story;
  device.state.now += Math.floor(chance() * 2 * MINUTE);
  const fault = randomFault(chance);
  if (fault !== undefined) emulator.plan(fault);
  const { actions, state } = device.pane();
  const { sessions, workbook } = state();
  if (workbook.kind !== "found") throw new Error("The workbook is not found any more.");
  const operation = randomOperation(chance, number);
  const session = "which" in operation ? sessions[Math.floor(operation.which * sessions.length)] : undefined;
  switch (operation.kind) {
    case "add":
      entered.add(operation.id);
      await actions.add([{ id: operation.id, facts: { persistChanges: operation.persistChanges } }], "added");
      break;
    case "create":
      await actions.create(workbook, operation.persistChanges, false);
      for (const { id } of state().sessions) entered.add(id);
      break;
    case "close":
      if (session !== undefined) await actions.close(session, workbook, false);
      break;
    case "forget":
      if (session !== undefined) actions.forget(session);
      break;
    case "describe":
      if (session !== undefined) await actions.setDetails(session, { label: operation.label, note: operation.note });
      break;
    case "automation":
      await byAutomation(story, operation, number);
      break;
    case "connection":
      device.state.online = !device.state.online;
      break;
    case "readFolder":
      await actions.readFolder(false);
      break;
    case "reopen":
      device.state.online = true;
      await device.reopen();
  }
}

/** An automation knows no pane: it puts a file where the folder is. */
async function byAutomation(
  { emulator, entered, automationToken }: Story,
  { id, closed }: { readonly id: WorkbookSessionId; readonly closed: boolean },
  number: number,
): Promise<void> {
  const record: Partial<SessionStatement> = {
    sessionId: id,
    driveId: workbooks.budget.drive.id,
    itemId: workbooks.budget.id,
    createdBy: { tool: "Power Automate", run: String(number) },
    ...(closed ? { status: "closed" } : {}),
  };
  const url = `${ROOT}/me/drive/root:/Apps/Workbook%20Sessions/${workbooks.budget.id}/run-${number}-${id.slice(-3)}.json:/content`;
  const headers = { Authorization: `Bearer ${automationToken}`, "Content-Type": "application/json" };
  const answer = await emulator.handle(new Request(url, { method: "PUT", headers, body: JSON.stringify(record) }));
  if (answer !== "cut" && answer.status === 201) entered.add(id);
}

/**
 * What both devices have to agree on. Where a session is of, what was answered here, and when this device learnt of it is
 * each one's own point of view; and what is forgotten is forgotten on one device only.
 */
function listOf(device: Device, forgotten: ReadonlySet<string>): readonly unknown[] {
  return device
    .pane()
    .state()
    .sessions.filter(({ id }) => !forgotten.has(tombstoneId(id)))
    .map(({ id, persistChanges, place: shown, ownerKey, createdBy, label, note }) => {
      const place = "nameReported" in shown ? { ...shown, nameReported: undefined } : shown;
      const said = label === undefined && note === undefined ? {} : { label, note };
      return { id, persistChanges, place, ownerKey, createdBy, ...said };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function tombstonesOf(device: Device): Set<string> {
  const statements = device.pane().store.statements();
  return new Set(statements.flatMap(({ forgotten, sessionId }) => (forgotten === true ? [sessionId] : [])));
}

describe("two devices with wrong clocks and one OneDrive folder", () => {
  it.each([2026])(
    "have the same list after 1,000 operations each, with faults, and lost no session (seed %i)",
    async (seed) => {
      const story = await begin(seed);
      const { devices, emulator, entered } = story;
      for (let number = 1; number <= OPERATIONS; number += 1) {
        await Promise.all(devices.map((device) => act(story, device, number)));
      }
      emulator.control.clearFaults();
      for (let round = 0; round < 3; round += 1) {
        for (const device of devices) {
          device.state.online = true;
          await device.reopen();
          await device.pane().actions.resumeFolder();
        }
      }
      const [one, other] = devices;
      if (one === undefined || other === undefined) throw new Error("There are two devices.");
      for (const device of devices)
        expect(device.pane().state().folder).toMatchObject({ writing: "on", waiting: 0, unread: [] });
      const tombstones = new Set([...tombstonesOf(one), ...tombstonesOf(other)]);
      expect(listOf(one, tombstones)).toEqual(listOf(other, tombstones));
      // Most ids of the pool were forgotten on one device or the other at some time, and some added again.
      expect(listOf(one, tombstones).length).toBeGreaterThan(0);
      const listed = new Set<string>(
        devices.flatMap((device) =>
          device
            .pane()
            .state()
            .sessions.map(({ id }) => id),
        ),
      );
      expect(listed.size).toBeGreaterThan(20);
      const isKnown = (id: string) => listed.has(id) || tombstones.has(tombstoneId(id as WorkbookSessionId));
      expect([...entered].filter((id) => !isKnown(id))).toEqual([]);
    },
  );
});
