import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import type { TokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { listen, type ListeningEmulator } from "../emulator/listen";
import type { Notice, PaneState } from "../../src/core/paneState";
import type { Pane } from "../../src/flow/createPane";
import { aDevice } from "../support/aDevice";
import { faultyFetch } from "./faultyFetch";
import type { NetworkFault, Step } from "./networkFaults";

export type NetworkCase = {
  readonly step: Step;
  readonly fault: NetworkFault;
  /** The session ends at Microsoft between the check and the close. */
  readonly endsBefore: boolean;
};

/**
 * Creates, checks and closes a session with one fault on the way. Answers what the pane says that the emulator knows to
 * be otherwise, and whatever was left busy, told twice or sent again; nothing when all is well.
 */
export async function complaintsAbout(one: NetworkCase, authority: TokenAuthority): Promise<readonly string[]> {
  const world = await listen({ authority, settings: { latencyMs: 0 } });
  try {
    return await live(one, world);
  } finally {
    await world.close();
  }
}

async function live({ step, fault, endsBefore }: NetworkCase, world: ListeningEmulator): Promise<readonly string[]> {
  const { emulator } = world;
  // Graph's own 401 alone is followed by a fresh token, and the same request once more.
  const renews = step === "createSession" && fault.name === "401 of Graph";
  const network = faultyFetch(step, fault.client);
  const device = await aDevice(world, {
    fetch: network.fetch,
    account: ownerAccount,
    now: emulator.control.now(),
    wait: async (ms) => {
      emulator.advance(ms);
      device.state.now += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
  const pane = device.pane();
  const { workbook } = pane.state();
  if (workbook.kind !== "found") return [`the workbook is ${workbook.kind}`];
  const watch = watchNotices(pane);
  emulator.control.clearRecords();
  if (fault.server !== undefined) emulator.plan({ operation: step, ...fault.server });

  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${step}, ${fault.name}${endsBefore ? ", ended" : ""}: ${what}`);
  const sent = (operation: Step) => emulator.requests().filter((request) => request.operation === operation);
  const after = (action: string, is: (notice: Notice) => string | undefined) => {
    const { notices, state } = watch.take();
    if (notices.length !== 1) complain(`${action} told ${notices.length} times`);
    if (state.activities.size > 0 || state.creating.kind !== "idle") complain(`${action} left something busy`);
    const wrong = notices.map(is).find((each) => each !== undefined);
    if (wrong !== undefined) complain(`${action}: ${wrong}`);
  };
  const open = () => emulator.control.sessions().filter(({ end }) => end === undefined);

  await pane.actions.create(workbook, true, false);
  await watch.until(({ creating }) => creating.kind !== "working" && creating.kind !== "pending");
  // What Graph was told to open is open by now, whether or not anybody asked for it.
  emulator.advance(2_000);
  after("create", (notice) => {
    if (notice.kind !== "create") return `is told as ${notice.kind}`;
    const { outcome } = notice;
    if (outcome.kind === "created") {
      return open().some(({ id }) => id === outcome.id) ? undefined : "created, and no such session is open";
    }
    const denied = outcome.kind === "refused" || outcome.kind === "later";
    return denied && open().length > 0 ? `${outcome.kind}, and a session is open` : undefined;
  });
  const creations = sent("createSession").length;
  if (creations !== (fault.client === "notSent" && step === "createSession" ? 0 : 1) && !renews) {
    complain(`${creations} creations were sent`);
  }

  const [session] = pane.state().sessions;
  if (session !== undefined) {
    await pane.actions.contact(session, workbook, false);
    const isOpen = open().length > 0;
    after("check", (notice) => {
      if (notice.kind !== "refresh") return `is told as ${notice.kind}`;
      if (["ended", "notKnown", "workbookGone"].includes(notice.outcome.kind) && isOpen) return notice.outcome.kind;
      return notice.outcome.kind === "alive" && !isOpen ? "alive, and it has ended" : undefined;
    });
    const [checked = session] = pane.state().sessions;
    if (endsBefore) emulator.control.expireSessions();
    await pane.actions.close(checked, workbook, false);
    const end = emulator.control.sessions().find(({ id }) => id === session.id)?.end;
    after("close", (notice) => {
      if (notice.kind !== "close") return `is told as ${notice.kind}`;
      const { kind } = notice.outcome;
      if (kind === "closed" && end !== "closed") return `closed, and it is ${end ?? "open"}`;
      if (["ended", "notKnown", "workbookGone"].includes(kind) && end === undefined) return `${kind}, and it is open`;
      return (kind === "refused" || kind === "later") && end === "closed" ? `${kind}, and it is closed` : undefined;
    });
    const row = pane.state().sessions[0]?.status.kind;
    if ((row === "closed" || row === "ended") && end === undefined) complain(`the row says ${row}, and it is open`);
    for (const operation of ["refreshSession", "closeSession"] as const) {
      const asked = sent(operation);
      const mayRepeat = asked.filter(({ answered }) => [401, 403, 429, 503].includes(Number(answered))).length;
      if (asked.length > 1 + mayRepeat) complain(`${operation} was sent ${asked.length} times`);
    }
  }
  if (emulator.violations().length > 0) complain("two requests of the workbook met");
  if (!network.wasMet() && fault.client !== undefined && complaints.length === 0) complain("the fault met no request");
  return complaints;
}

/** What was told, each notice once, and a way to wait for a state without a clock. */
function watchNotices(pane: Pane) {
  const told = new Map<number, Notice>();
  let taken = 0;
  pane.subscribe(() => {
    const { paneNotices, rowNotices } = pane.state();
    for (const each of [...paneNotices, ...rowNotices.values()]) told.set(each.number, each);
  });
  return {
    /** What was told since the last time. */
    take: () => {
      const notices = [...told.values()].filter(({ number }) => number > taken);
      taken = Math.max(taken, ...told.keys());
      return { notices, state: pane.state() };
    },
    until: (is: (state: PaneState) => boolean) =>
      new Promise<void>((resolve) => {
        const stop = pane.subscribe(() => {
          if (!is(pane.state())) return;
          stop();
          resolve();
        });
        if (is(pane.state())) {
          stop();
          resolve();
        }
      }),
  };
}
