import type { KnownSession } from "../../src/core/sessions/knownSession";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { createTokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import type { Fault } from "../../src/demo/graph/faultPlan";
import { createGraphEmulator, type GraphEmulator } from "../../src/demo/graph/graphEmulator";
import { aDevice, type Device } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";

const ROOT = "https://graph.microsoft.com/v1.0";
const FILES = "https://contoso-my.sharepoint.com";
const START = Date.parse("2026-11-24T08:00:00Z");
const MINUTE = 60_000;
const OPERATIONS = 1_000;

const FAULTS: readonly Fault[] = [
  ...[412, 423, 429, 503, 507].map((status) => putFault({ kind: "error", status, codes: ["planned"] })),
  putFault({ kind: "cut" }),
  { ...putFault({ kind: "cut" }), afterEffect: true },
  putFault({ kind: "error", status: 409, codes: ["nameAlreadyExists"] }),
  { operation: "children", answer: { kind: "error", status: 503, codes: ["serviceNotAvailable"] } },
  { operation: "children", answer: { kind: "cut" } },
  { operation: "createFolder", answer: { kind: "error", status: 429, codes: ["activityLimitReached"] } },
  { operation: "download", times: 3, answer: { kind: "html", status: 503 } },
  { operation: "download", answer: { kind: "cut" } },
  { operation: "closeSession", answer: { kind: "error", status: 503, codes: ["serviceUnavailable"] } },
];

function putFault(answer: Fault["answer"]): Fault {
  return { operation: "putContent", answer };
}

/** mulberry32: the same story every time, in which the seed is the only chance. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

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
  const automationToken = authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID });
  return { emulator, devices, entered: new Set(), chance, automationToken };
}

async function act(story: Story, device: Device, number: number): Promise<void> {
  const { chance, emulator, entered } = story;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
  device.state.now += Math.floor(chance() * 2 * MINUTE);
  if (chance() < 0.3) {
    const fault = pick(FAULTS);
    if (fault !== undefined) emulator.plan(fault);
  }
  const { actions, state } = device.pane();
  const { sessions, workbook } = state();
  if (workbook.kind !== "found") throw new Error("The workbook is not found any more.");
  const session = pick(sessions);
  const what = chance();
  if (what < 0.28 || session === undefined) {
    // From a pool, so that ids are forgotten and added again, on both devices.
    const id = aSessionId(`n${Math.floor(chance() * 60)}`);
    entered.add(id);
    actions.add([{ id, facts: { persistChanges: chance() < 0.5 } }], "added");
  } else if (what < 0.36) {
    await actions.create(workbook, chance() < 0.5, false);
    for (const { id } of state().sessions) entered.add(id);
  } else if (what < 0.48) await actions.close(session, workbook, false);
  else if (what < 0.56) actions.forget(session);
  else if (what < 0.74)
    actions.describe(session, { label: `label ${number}`, note: pick(["", "monthly", "nightly"]) ?? "" });
  else if (what < 0.8) await byAutomation(story, `n${60 + Math.floor(chance() * 30)}`, number);
  else if (what < 0.88) device.state.online = !device.state.online;
  else if (what < 0.98) await actions.readFolder(false);
  else {
    device.state.online = true;
    await device.reopen();
  }
}

/** An automation knows no pane: it puts a file where the folder is, in whatever state the session may be. */
async function byAutomation(story: Story, name: string, number: number): Promise<void> {
  const { emulator, chance, entered, automationToken } = story;
  const record: Partial<SessionStatement> = {
    sessionId: aSessionId(name),
    driveId: workbooks.budget.drive.id,
    itemId: workbooks.budget.id,
    createdBy: { tool: "Power Automate", run: String(number) },
    ...(chance() < 0.3 ? { status: "closed" } : {}),
  };
  const url = `${ROOT}/me/drive/root:/Apps/Workbook%20Sessions/${workbooks.budget.id}/run-${number}-${name}.json:/content`;
  const headers = { Authorization: `Bearer ${automationToken}`, "Content-Type": "application/json" };
  const answer = await emulator.handle(new Request(url, { method: "PUT", headers, body: JSON.stringify(record) }));
  if (answer !== "cut" && answer.status === 201) entered.add(aSessionId(name));
}

const CLIENT_ID = "5e2d1c7a-90b4-4f3e-8a61-7c9d0e5b2f48";

/** What both devices have to agree on: all but where a session is of, which is each one's own point of view. */
function listOf(device: Device): readonly Omit<KnownSession, "door">[] {
  return device
    .pane()
    .state()
    .sessions.map(({ door: _ownView, ...session }) => session);
}

function tombstonesOf(device: Device): Set<string> {
  const listed = new Set<string>(
    device
      .pane()
      .state()
      .sessions.map(({ id }) => id),
  );
  const statements = device.pane().store.statements();
  return new Set(
    statements
      .filter(({ forgotten }) => forgotten === true)
      .flatMap(({ sessionId }) => (listed.has(sessionId) ? [] : [sessionId])),
  );
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
      expect(listOf(one)).toEqual(listOf(other));
      expect(listOf(one).length).toBeGreaterThan(20);
      const known = new Set([...listOf(one).map(({ id }) => id), ...tombstonesOf(one)]);
      expect([...entered].filter((id) => !known.has(id))).toEqual([]);
      expect(tombstonesOf(one)).toEqual(tombstonesOf(other));
    },
    240_000,
  );
});
