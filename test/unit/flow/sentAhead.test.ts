import fc from "fast-check";
import { REQUEST_LIMIT_MS } from "../../../src/flow/takeTurn";
import { createPane } from "../../../src/flow/createPane";
import type { SentRequest } from "../../../src/flow/ports/sessionStore";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, openBudget } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { settableClock } from "../../support/manualClock";
import { MemoryOrigin } from "../../support/memoryStorage";
import { latestNotice } from "../../support/latestNotice";

const HERE = { driveId: budget.driveId, itemId: budget.itemId };
const ID = aSessionId("one");
const SECOND = 1_000;
const HOUR = 60 * 60 * SECOND;
const DAY = 24 * HOUR;

/** What waits for a storage in memory and ports that answer at once goes on with a few turns of the event loop. */
async function aMoment() {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A browser whose storage holds a note of a request of a page that is gone, `ahead` of the clock. */
async function aBrowser(ahead: number, note: Partial<SentRequest> = {}) {
  const origin = new MemoryOrigin();
  const clock = settableClock();
  const open = () => {
    const services = { ...fakeServices(origin), clock };
    return { services, pane: createPane(services, "own") };
  };
  const first = open();
  await first.pane.actions.add([{ id: ID, facts: HERE, said: { persistChanges: true } }], "added");
  const at = clock.now() + ahead;
  first.services.store.noteSentRequest({
    ...{ id: "gone", ...HERE, fileName: budget.name, what: "contact", at },
    ...note,
  });
  /** How long a contact of this pane waits before it is sent, by the clock on the wall. `each`: called every second. */
  const waits = async ({ pane, services }: ReturnType<typeof open>, each: () => void = () => undefined) => {
    const [session] = pane.state().sessions;
    if (session === undefined) throw new Error("The pane lists no session.");
    const before = services.sent.length;
    const began = clock.passed();
    let isDone = false;
    void pane.actions.contact(session, openBudget, false).finally(() => (isDone = true));
    await aMoment();
    // Twice as long as it may take at most.
    for (let second = 0; !isDone && second < (2 * REQUEST_LIMIT_MS) / SECOND; second += 1) {
      await clock.advance(SECOND);
      each();
      await aMoment();
    }
    if (services.sent.length === before) return Number.POSITIVE_INFINITY;
    return clock.passed() - began;
  };
  return { clock, open, first, waits };
}

const laterVersion = { what: "archive" as "close", archive: { of: "a later version" } } as Partial<SentRequest>;

const NOTES: readonly (readonly [string, Partial<SentRequest>])[] = [
  ["of a later version", laterVersion],
  ["that no pane has told of yet", {}],
  ["that was told of", { told: true }],
];

describe.each(NOTES)("a note %s, whose time is still to come", (_which, note) => {
  it.each([30 * SECOND, HOUR, 365 * DAY, Number.MAX_VALUE])(
    "holds up actions as long as a request can last, once for all of them and all panes: %d ms ahead",
    async (ahead) => {
      const { open, first, waits } = await aBrowser(ahead, note);
      expect(await waits(first)).toBe(REQUEST_LIMIT_MS);
      expect(await waits(first)).toBe(0);
      expect(await waits(open())).toBe(0);
    },
  );

  it("holds up another pane for the rest only, though the first one stopped waiting", async () => {
    const { clock, open, first, waits } = await aBrowser(DAY, note);
    const [session] = first.pane.state().sessions;
    if (session === undefined) throw new Error("The pane lists no session.");
    const stopped = first.pane.actions.contact(session, openBudget, false);
    await idle();
    for (let second = 0; second < 20; second += 1) await clock.advance(SECOND);
    first.pane.actions.stop(ID);
    await stopped;
    expect(await waits(open())).toBe(REQUEST_LIMIT_MS - 20 * SECOND);
  });

  it("holds up actions from when the next pane opened, where that was before", async () => {
    const { clock, open, waits } = await aBrowser(DAY, note);
    const later = open();
    await later.pane.actions.resumePending();
    await idle();
    await clock.advance(45 * SECOND);
    // What was told of by an earlier pane is looked at with the first action.
    expect(await waits(later)).toBe(note.told === true ? REQUEST_LIMIT_MS : REQUEST_LIMIT_MS - 45 * SECOND);
  });

  it("holds up an action for as long as its request can run, however often the clock is set meanwhile", async () => {
    const jump = fc.record({ after: fc.nat(70), by: fc.integer({ min: -2 * DAY, max: 2 * DAY }) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -60 * SECOND, max: DAY }),
        fc.array(jump, { maxLength: 6 }),
        async (ahead, jumps) => {
          const { clock, open, first, waits } = await aBrowser(ahead, note);
          const sentAt = clock.now() + ahead;
          let second = 0;
          const set = () => {
            for (const { after, by } of jumps) if (after === second) clock.set(by);
            second += 1;
          };
          set();
          const rest = REQUEST_LIMIT_MS - Math.max(0, clock.now() - sentAt);
          const waited = await waits(first, set);
          expect(waited).toBeGreaterThanOrEqual(rest);
          // In the last ten seconds, or in those that follow, such a time may have been a sleep of the computer.
          const isSleep = ({ after, by }: (typeof jumps)[number]) =>
            by > 2 * 60 * SECOND && after * SECOND >= rest - 10 * SECOND;
          const sleeps = jumps.filter(isSleep).length;
          expect(waited).toBeLessThanOrEqual(REQUEST_LIMIT_MS + 10 * SECOND * sleeps);
          // Nobody sets the clock any more.
          expect((await waits(first)) + (await waits(open()))).toBeLessThanOrEqual(REQUEST_LIMIT_MS);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });
});

it("what a later version wrote of its request stays as it is, but for the time", async () => {
  const { clock, first, waits } = await aBrowser(DAY, laterVersion);
  const at = clock.now();
  await waits(first);
  expect(first.services.store.sentRequests()).toEqual([
    { id: "gone", ...HERE, fileName: budget.name, ...laterVersion, at },
  ]);
});

it("a creation that was lost is told with a time that has come", async () => {
  const { clock, open } = await aBrowser(DAY, { what: "create" });
  const at = clock.now();
  const { pane } = open();
  await pane.actions.resumePending();
  await idle();
  expect(latestNotice(pane)).toMatchObject({ kind: "create", outcome: { kind: "maybeOpened" }, at });
});
