import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import { tombstoneId } from "../../src/core/statements/tombstone";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { chanceFrom, randomFault, randomOperation } from "../support/randomOperations";
import { keepInFolder } from "./support/keepInFolder";
import { leaveRecord } from "../../src/demo/scenarios/asAutomation";
import { nameOf, openPane, type OpenedPane } from "./support/openPane";
import { doInPane, settledPane, type InPane } from "./support/paneInside";
import { clockOffBy, openSecondDevice } from "./support/secondDevice";
import { closeStoryBrowser } from "./support/storyBrowser";

const OPERATIONS = 1_000;
const MINUTE = 60_000;
const { budget } = workbooks;
const place = { driveId: budget.drive.id, itemId: budget.id };

type Device = OpenedPane & { readonly connection: { online: boolean } };

type Story = {
  readonly devices: readonly [Device, Device];
  /** Every session id that ever became known anywhere. */
  readonly entered: Set<string>;
  readonly chance: () => number;
};

let story: Story;

afterEach(async () => {
  const [first, other] = story.devices;
  try {
    await other.finish();
  } finally {
    await first.finish();
  }
});
afterAll(closeStoryBrowser);

async function begin(seed: number): Promise<Story> {
  const first = await openPane({ inPane: clockOffBy(-10 * MINUTE) });
  const other = await openSecondDevice(first, clockOffBy(3 * 24 * 60 * MINUTE));
  // Each device sends one request at a time to a workbook; neither knows when the other does.
  for (const { watch } of [first, other]) {
    watch.allow("overlap", /./);
    // What the browser itself says of the faults.
    watch.allow("console", /^(Failed to load resource|Access to fetch at)/);
  }
  for (const { pane } of [first, other]) await keepInFolder(pane);
  return {
    devices: [
      { ...first, connection: { online: true } },
      { ...other, connection: { online: true } },
    ],
    entered: new Set(),
    chance: chanceFrom(seed),
  };
}

async function setOnline({ context, connection }: Device, online: boolean): Promise<void> {
  connection.online = online;
  await context.setOffline(!online);
}

async function act({ entered, chance }: Story, device: Device, number: number): Promise<void> {
  const { simulation } = device;
  const fault = randomFault(chance);
  if (fault !== undefined) simulation.graph.plan(fault);
  const operation = randomOperation(chance, number);
  switch (operation.kind) {
    case "automation": {
      const { id, closed } = operation;
      const body = { sessionId: id, ...place, createdBy: { tool: "n8n" }, ...(closed ? { status: "closed" } : {}) };
      if (await leaveRecord(simulation, budget.id, `run-${number}-${id.slice(-3)}.json`, body)) entered.add(id);
      break;
    }
    case "connection":
      await setOnline(device, !device.connection.online);
      break;
    case "reopen":
      await setOnline(device, true);
      await device.reopen();
      break;
    default:
      if (operation.kind === "add") entered.add(operation.id);
      for (const id of await doInPane(await device.paneFrame(), operation)) entered.add(id);
  }
}

/** Everything is told to everybody: what waited is written, and each has read what the other wrote. */
async function makePeace({ devices }: Story): Promise<readonly InPane[]> {
  devices[0].simulation.graph.control.clearFaults();
  for (const device of devices) {
    await setOnline(device, true);
    await settledPane(await device.paneFrame());
  }
  for (const device of [...devices, ...devices]) {
    await device.reopen();
    await settledPane(await device.paneFrame());
  }
  return Promise.all(devices.map(async (device) => settledPane(await device.paneFrame())));
}

/** What both have to agree on: as in test/emulator/twoDevices.test.ts, all that is not one device's own view. */
function listOf({ sessions }: InPane, forgotten: ReadonlySet<string>): readonly unknown[] {
  return sessions
    .filter(({ id }) => !forgotten.has(tombstoneId(id)))
    .map(({ id, persistChanges, place: shown, ownerKey, createdBy, label, note }) => {
      const place = "nameReported" in shown ? { ...shown, nameReported: undefined } : shown;
      return { id, persistChanges, place, ownerKey, createdBy, label, note };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** The short ids in the names that rows have: of a long list only those near the window are drawn, on each device others. */
function shownSessions({ rows }: Device): Promise<string[]> {
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")?.split(",").at(-1) ?? ""));
}

describe("two browsers with wrong clocks and one OneDrive folder", () => {
  it("have the same truth after 1,000 operations each, with faults, and lost no session", async () => {
    story = await begin(2026);
    const { devices, entered } = story;
    for (let number = 1; number <= OPERATIONS; number += 1) {
      await Promise.all(devices.map((device) => act(story, device, number)));
    }
    const [one, other] = await makePeace(story);
    for (const device of [one, other]) {
      expect(device?.folder).toMatchObject({ writing: "on", waiting: 0, unread: [] });
    }
    if (one === undefined || other === undefined) throw new Error("There are two devices.");
    const tombstones = new Set([...one.tombstones, ...other.tombstones]);
    expect(listOf(one, tombstones)).toEqual(listOf(other, tombstones));
    // Most ids of the pool were forgotten on one device or the other at some time, and some added again.
    expect(listOf(one, tombstones).length).toBeGreaterThan(0);
    const known = new Set<string>([...one.sessions, ...other.sessions].map(({ id }) => id));
    expect(known.size).toBeGreaterThan(20);
    const isKnown = (id: string) => known.has(id) || tombstones.has(tombstoneId(id as WorkbookSessionId));
    expect([...entered].filter((id) => !isKnown(id))).toEqual([]);
    for (const [index, { sessions }] of [one, other].entries()) {
      const device = devices[index];
      if (device === undefined) throw new Error("There are two devices.");
      const here = sessions.filter((session) => "itemId" in session.place && session.place.itemId === budget.id);
      await device.pane.getByRole("heading", { name: paneSentences.listTitle(here.length) }).waitFor();
      const shown = await shownSessions(device);
      expect(shown.length).toBeGreaterThan(5);
      const names = here.map(({ id }) => nameOf(id));
      expect(shown.filter((name) => !names.some((id) => name.includes(id)))).toEqual([]);
    }
    // What a device forgot doesn't come back to it, however often it reads.
    const idsOf = (all: readonly InPane[]) => all.map(({ sessions }) => sessions.map(({ id }) => id).sort());
    expect(idsOf(await makePeace(story))).toEqual(idsOf([one, other]));
  });
});
