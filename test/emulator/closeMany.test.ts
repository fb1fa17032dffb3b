import type { BulkRun } from "../../src/core/bulk/bulkRun";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { createTokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { codedFault, type Fault } from "../../src/demo/graph/faultPlan";
import { createGraphEmulator, type GraphEmulator } from "../../src/demo/graph/graphEmulator";
import { isGivenSessionId, type WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import type { Pane } from "../../src/flow/createPane";
import { createOnePerWorkbook } from "../../src/graph/onePerWorkbook";
import { aDevice, type Device, type DeviceOptions } from "../support/aDevice";
import { until } from "../support/until";

const ROOT = "https://graph.microsoft.com/v1.0";
const NOW = Date.parse("2026-11-24T08:00:00Z");
const MANY = 60;
const authority = createTokenAuthority({ now: () => NOW });

type Story = {
  readonly emulator: GraphEmulator;
  readonly device: Device;
  /** In the order of the run. */
  readonly ids: readonly WorkbookSessionId[];
  readonly waits: number[];
  /** Every close that reached Graph or was lost on the way, by the place of its session, counted from 1. */
  readonly closes: number[];
  /** What happens to the next close of the session at this place, once; true lets it through. */
  readonly atNext: Map<number, () => boolean | Promise<boolean>>;
};

/** 60 sessions of one workbook, each seen alive from here, so that the end of one can be told from a wrong id. */
async function begin(options: Partial<DeviceOptions> = {}): Promise<Story> {
  const emulator = createGraphEmulator({
    ...{ root: ROOT, downloadRoot: "https://contoso-my.sharepoint.com", authority, now: () => NOW },
    settings: { latencyMs: 0, asyncCreate: "created" },
  });
  const ids: WorkbookSessionId[] = [];
  const closes: number[] = [];
  const waits: number[] = [];
  const atNext: Story["atNext"] = new Map();
  const line: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith("/closeSession")) {
      const place = ids.findIndex((id) => id === request.headers.get("workbook-session-id")) + 1;
      closes.push(place);
      const happens = atNext.get(place);
      atNext.delete(place);
      const goesOn = (await happens?.()) ?? true;
      if (!goesOn) throw new TypeError("Failed to fetch");
    }
    const answer = await emulator.handle(request);
    if (answer === "cut") throw new TypeError("Failed to fetch");
    return answer;
  };
  const device: Device = await aDevice(
    { root: ROOT, downloadRoot: "https://contoso-my.sharepoint.com", emulator, authority },
    {
      ...{ fetch: line, account: ownerAccount, now: NOW },
      wait: async (ms) => {
        waits.push(ms);
        device.state.now += ms;
      },
      ...options,
    },
  );
  const { actions } = device.pane();
  for (let place = 1; place <= MANY; place += 1) await actions.create(bookOf(device.pane()), place % 2 === 0, false);
  ids.push(...emulator.control.sessions().flatMap(({ id }) => (isGivenSessionId(id) ? [id] : [])));
  emulator.control.clearRecords();
  waits.length = 0;
  return { emulator, device, ids, waits, closes, atNext };
}

function bookOf(pane: Pane) {
  const { workbook } = pane.state();
  if (workbook.kind !== "found") throw new Error("The workbook is not found.");
  return workbook;
}

function closeAll({ ids }: Story, pane: Pane): Promise<void> {
  const byId = new Map(pane.state().sessions.map((session) => [session.id, session]));
  const workbook = bookOf(pane);
  const sessions = ids.flatMap((id) => byId.get(id) ?? []);
  return pane.actions.closeMany(sessions.map((session) => ({ session, workbook })));
}

function runOf(pane: Pane): BulkRun {
  const { bulk } = pane.state();
  if (bulk === undefined) throw new Error("The pane shows no run.");
  return bulk;
}

/** What the pane says of the session at this place. */
function stateAt({ ids }: Story, pane: Pane, place: number): string {
  const state = runOf(pane).items.find(({ session }) => session.id === ids[place - 1])?.state;
  if (state?.kind === "answered") return state.outcome;
  return state?.kind === "notSent" ? state.why : String(state?.kind);
}

const placesWith = (story: Story, pane: Pane, word: string) =>
  Array.from({ length: MANY }, (_each, index) => index + 1).filter((place) => stateAt(story, pane, place) === word);

const isOver = ({ emulator, ids }: Story, place: number) =>
  emulator.control.sessions().find(({ id }) => id === ids[place - 1])?.end !== undefined;

/** The scenario of a bad day: 7 is throttled, 12 times out, 20 had ended, 31 is refused, the line drops at 40. */
function badDay({ emulator, device, ids, atNext }: Story): void {
  const answer = (fault: Omit<Fault, "operation">) => () => {
    emulator.plan({ operation: "closeSession", ...fault });
    return true;
  };
  atNext.set(7, answer({ answer: codedFault({ status: 429, retryAfterSeconds: 17 }) }));
  atNext.set(12, answer({ answer: codedFault({ secondLevel: "gatewayTimeoutUncategorized" }), afterEffect: true }));
  atNext.set(20, async () => {
    const id = ids[19] ?? "";
    const path = new URL(`${ROOT}/drives/${pathOf(device)}/workbook/closeSession`);
    const token = authority.issue(ownerAccount, ["Files.ReadWrite"], {
      clientId: "5e2d1c7a-90b4-4f3e-8a61-7c9d0e5b2f48",
    });
    const headers = { Authorization: `Bearer ${token}`, "workbook-session-id": id };
    await emulator.handle(new Request(path, { method: "POST", headers }));
    return true;
  });
  atNext.set(31, answer({ answer: codedFault({ status: 403 }) }));
  atNext.set(40, () => {
    device.state.online = false;
    return false;
  });
}

function pathOf(device: Device): string {
  const { driveId, itemId } = bookOf(device.pane()).item;
  return `${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
}

describe("closing 60 sessions on a bad day", () => {
  it("ends each in its true state, one request at a time, and repeats nothing without reason", async () => {
    const story = await begin();
    const { emulator, device, waits, closes } = story;
    const pane = device.pane();
    badDay(story);
    await closeAll(story, pane);
    expect(runOf(pane).phase).toMatchObject({
      kind: "stopped",
      why: { kind: "trouble", trouble: { kind: "offline" } },
    });
    // The moment to think of them all, and the wait that Graph asked for.
    expect(waits).toEqual([5_000, 17_000]);
    expect(placesWith(story, pane, "unknown")).toEqual([12, 40]);
    expect(placesWith(story, pane, "ended")).toEqual([20]);
    expect(placesWith(story, pane, "refused")).toEqual([31]);
    expect(placesWith(story, pane, "queued")).toEqual(Array.from({ length: 20 }, (_each, index) => 41 + index));
    expect(placesWith(story, pane, "closed")).toHaveLength(36);
    // The throttled one was sent twice, because Graph asked for that.
    expect(closes).toEqual([1, 2, 3, 4, 5, 6, 7, 7, ...Array.from({ length: 33 }, (_each, index) => 8 + index)]);

    device.state.online = true;
    closes.length = 0;
    await pane.actions.retryFailed();
    expect(closes).toEqual([12, 31, 40]);
    expect([12, 31, 40].map((place) => stateAt(story, pane, place))).toEqual(["ended", "closed", "closed"]);
    expect(runOf(pane).phase).toEqual({ kind: "stopped" });

    closes.length = 0;
    await pane.actions.continueMany();
    expect(closes).toEqual(Array.from({ length: 20 }, (_each, index) => 41 + index));
    expect(runOf(pane).phase).toEqual({ kind: "done" });
    expect(emulator.control.sessions().every(({ end }) => end !== undefined)).toBe(true);
    expect(emulator.violations()).toEqual([]);
    expect([pane.state().activities.size, pane.state().rowNotices.size]).toEqual([0, 0]);
  });

  it("goes on after a reload in the middle of request 25: that one is unknown, the others are sent once", async () => {
    const story = await begin({ limitMs: 2_000 });
    const { emulator, device, closes, atNext } = story;
    let left = () => {};
    const leaving = new Promise<void>((resolve) => (left = resolve));
    atNext.set(25, () => {
      left();
      // The answer never reaches the page: it is gone.
      return new Promise(() => {});
    });
    void closeAll(story, device.pane());
    await leaving;
    await device.reopen();
    const pane = device.pane();
    await pane.actions.resumePending();
    await until(() => pane.state().bulk?.phase.kind === "interrupted", "the run, as it was left");
    expect(placesWith(story, pane, "closed")).toHaveLength(24);
    expect(placesWith(story, pane, "unknown")).toEqual([25]);
    expect(placesWith(story, pane, "queued")).toHaveLength(35);
    expect(closes).toHaveLength(25);

    await pane.actions.continueMany();
    expect(closes.slice(25)).toEqual(Array.from({ length: 35 }, (_each, index) => 26 + index));
    expect(runOf(pane).phase).toEqual({ kind: "done" });
    await pane.actions.retryFailed();
    expect([closes.at(-1), stateAt(story, pane, 25), isOver(story, 25)]).toEqual([25, "closed", true]);
    expect(emulator.violations()).toEqual([]);
  });

  it("is one run for two panes: the second watches, can go on once the first has stopped, and sends nothing twice", async () => {
    const story = await begin({ onePerWorkbook: createOnePerWorkbook(undefined) });
    const { emulator, device, closes, atNext } = story;
    const first = device.pane();
    let second: Pane | undefined;
    atNext.set(10, async () => {
      second = await device.another();
      await second.actions.resumePending();
      await until(
        () => second?.state().bulk?.phase.kind === "elsewhere",
        "the second pane to show the run of the first",
      );
      await second.actions.continueMany();
      return true;
    });
    atNext.set(30, () => {
      first.actions.stopMany();
      return true;
    });
    await closeAll(story, first);
    await until(
      () => second?.state().bulk?.phase.kind === "interrupted",
      "the second pane to know that the first stopped",
    );
    if (second === undefined) throw new Error("The second pane never opened.");
    expect(closes).toHaveLength(30);
    await Promise.all([second.actions.continueMany(), first.actions.continueMany()]);
    expect(closes).toEqual(Array.from({ length: MANY }, (_each, index) => index + 1));
    expect([runOf(first).phase, runOf(second).phase]).toEqual([{ kind: "done" }, { kind: "done" }]);
    expect(
      [placesWith(story, first, "closed"), placesWith(story, second, "closed")].map(({ length }) => length),
    ).toEqual([MANY, MANY]);
    expect(emulator.violations()).toEqual([]);
  });
});
