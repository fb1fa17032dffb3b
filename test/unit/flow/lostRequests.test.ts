import { readBulkStep } from "../../../src/core/bulk/bulkRecord";
import type { BulkAction } from "../../../src/core/bulk/bulkRun";
import { fingerprint } from "../../../src/core/statements/fingerprint";
import { createBulkLog } from "../../../src/flow/bulk/bulkLog";
import { createPane } from "../../../src/flow/createPane";
import type { SentRequest } from "../../../src/flow/ports/sessionStore";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";

const [ONE, TWO] = [aSessionId("one"), aSessionId("two")];
const MARKS = [ONE, TWO].map(fingerprint);

/** A pane that is opened after a request of a run of two sessions was lost, and what it writes into that run. */
async function openedAfter(action: BulkAction, lost: Pick<SentRequest, "what" | "session">, settled = false) {
  const services = fakeServices();
  const { store } = services;
  const facts = { driveId: budget.driveId, itemId: budget.itemId };
  await createPane(services, "own").actions.add(
    [ONE, TWO].map((id) => ({ id, facts })),
    "added",
  );
  const log = createBulkLog(store);
  log.begin({ id: "run", action, files: [{ item: budget }], sessions: MARKS, fileOf: [0, 0], at: 1 });
  if (settled) log.note("run", MARKS[0] ?? "", { kind: "answered", outcome: "closed", at: 2 });
  store.noteSentRequest({ ...facts, id: "lost", fileName: budget.name, at: 3, ...lost });
  const pane = createPane(services, "own");
  await pane.actions.resumePending();
  await idle();
  const written = store.partRecords("step").flatMap((record) => {
    const step = readBulkStep(record);
    return step?.kind === "answered" ? [`${MARKS.indexOf(step.session) + 1} ${step.outcome} ${step.at}`] : [];
  });
  return { pane, written };
}

const after = async (...args: Parameters<typeof openedAfter>) => (await openedAfter(...args)).written;

describe("a request of a page that went away, in a run", () => {
  it.each([
    ["close", "close", true],
    ["check", "contact", true],
    ["keepAlive", "contact", true],
    ["check", "close", false],
    ["keepAlive", "close", false],
    ["close", "contact", false],
    ["close", "operation", false],
  ] as const)("of %s makes its item unknown only where it was such a request: %s", async (action, what, noted) => {
    expect(await after(action, { what, session: fingerprint(ONE) })).toEqual(noted ? ["1 unknown 3"] : []);
  });

  it("leaves the run alone where it was about a session that is not in it, or about none", async () => {
    expect(await after("close", { what: "close", session: fingerprint(aSessionId("three")) })).toEqual([]);
    expect(await after("close", { what: "close" })).toEqual([]);
  });

  it.each(["close", "check"] as const)(
    "is shown as unknown by the pane that finds it, and the rest as not sent: %s",
    async (action) => {
      const what = action === "close" ? "close" : "contact";
      const { pane } = await openedAfter(action, { what, session: fingerprint(ONE) });
      const { bulk } = pane.state();
      expect(bulk?.phase).toEqual({ kind: "interrupted" });
      expect(bulk?.items.map(({ state }) => state)).toMatchObject([
        { kind: "answered", outcome: "unknown", at: 3 },
        { kind: "queued" },
      ]);
    },
  );

  it("takes back no answer that came", async () => {
    expect(await after("close", { what: "close", session: fingerprint(ONE) }, true)).toEqual(["1 closed 2"]);
  });
});
