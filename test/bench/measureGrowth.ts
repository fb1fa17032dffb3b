import type { HistoryEntry } from "../../src/core/history/historyEntry";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { createPane, type Pane } from "../../src/flow/createPane";
import { keyPrefix, STORE_VERSION } from "../../src/store/storageAccess";
import { aSessionId } from "../support/aStatement";
import { CountedOrigin, type StorageWork } from "../support/countedOrigin";
import { budget, budgetUrl, fakeServices, openBudget } from "../support/fakeServices";

/** What a device knows before its pane is opened. */
export type StoredAmounts = {
  readonly sessions: number;
  /** Among which they are spread. All but the open one have the same number; that one has at most `HERE`. */
  readonly workbooks: number;
  readonly history: number;
};

export const STEPS = ["open", "add", "sync", "close"] as const;

export type GrowthWork = Readonly<Record<(typeof STEPS)[number], StorageWork>>;

/** Sessions of the open workbook. */
const HERE = 10;
const KEYS = `${keyPrefix(undefined)}${STORE_VERSION}`;
const BEFORE = "2026-03-02T09:00:00.000Z";

/** What one pane does to its storage, over the real store and flow: a second opening, then one session's life. */
export async function measureGrowth(amounts: StoredAmounts): Promise<GrowthWork> {
  const origin = new CountedOrigin();
  fill(origin, amounts);
  const earlier = createPane(fakeServices(origin), "own");
  await earlier.actions.readDocument();
  await earlier.warm();
  // Its page is gone: it writes nothing more, and nobody hears of it.
  origin.deliversEvents = false;
  const { services, paint, painting } = slowlyPainted(origin);
  let whole: Promise<unknown> | undefined;
  let pane: Pane | undefined;
  const open = await origin.workOf(() => {
    pane = createPane(services, "own");
    pane.actions.lookAhead();
    whole = pane.actions.readDocument();
    return Promise.race([painting, whole]);
  });
  paint();
  await whole;
  if (pane === undefined) throw new Error("No pane was opened.");
  const { actions, state } = pane;
  const id = aSessionId("new");
  const { driveId, itemId } = budget;
  const add = await origin.workOf(() =>
    actions.add([{ id, facts: { driveId, itemId }, said: { persistChanges: true } }], "added"),
  );
  const sync = await origin.workOf(() => actions.readDocument());
  const session = state().sessions.find((each) => each.id === id);
  if (session === undefined) throw new Error("The session that was added is not in the list.");
  const close = await origin.workOf(() => actions.close(session, openBudget, false));
  return { open, add, sync, close };
}

/** Services whose first picture is painted when it is told so; `painting` says that the pane waits for it. */
function slowlyPainted(origin: CountedOrigin) {
  let paint: () => void = () => undefined;
  const painted = new Promise<void>((resolve) => (paint = resolve));
  let asked: () => void = () => undefined;
  const painting = new Promise<void>((resolve) => (asked = resolve));
  const fakes = fakeServices(origin);
  const services = {
    ...fakes,
    document: { ...fakes.document, urlAtLoad: () => budgetUrl },
    painted: () => {
      asked();
      return painted;
    },
  };
  return { services, paint, painting };
}

function fill({ entries }: CountedOrigin, { sessions, workbooks, history }: StoredAmounts): void {
  const put = (kind: string, name: string | number, record: object) =>
    entries.set(`${KEYS}${kind}/seed-${name}`, JSON.stringify(record));
  const here = Math.min(HERE, sessions);
  for (let index = 0; index < sessions; index += 1) {
    const itemId = index < here || workbooks === 1 ? budget.itemId : `01OTHER${index % (workbooks - 1)}`;
    put("statement", index, statement(index, itemId));
  }
  for (let index = 0; index < history; index += 1) put("history", index, closed(index));
  put("document", "budget", { url: budgetUrl, item: budget, at: BEFORE });
  for (let other = 1; other < workbooks; other += 1) {
    const name = `Other ${other}.xlsx`;
    const item = { ...budget, itemId: `01OTHER${other - 1}`, name };
    put("document", other, { url: budgetUrl.replace(/[^/]*$/, encodeURIComponent(name)), item, at: BEFORE });
  }
}

function statement(index: number, itemId: string): SessionStatement {
  return {
    format: "workbook-session/1",
    sessionId: aSessionId(`seed ${index}`),
    ...{ driveId: budget.driveId, itemId, door: "added", addedByHand: true, writtenAt: BEFORE },
  };
}

function closed(index: number): HistoryEntry {
  return { at: BEFORE, outcome: "closed", shortId: String(index).padStart(6, "0") };
}
