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

/** What a pane that is opened later writes into a run of two sessions, of which a request was lost. */
async function after(action: BulkAction, lost: Pick<SentRequest, "what" | "session">, settled = false) {
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
  await createPane(services, "own").actions.resumePending();
  await idle();
  return store.partRecords("step").flatMap((record) => {
    const step = readBulkStep(record);
    return step?.kind === "answered" ? [`${MARKS.indexOf(step.session) + 1} ${step.outcome} ${step.at}`] : [];
  });
}

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

  it("takes back no answer that came", async () => {
    expect(await after("close", { what: "close", session: fingerprint(ONE) }, true)).toEqual(["1 closed 2"]);
  });
});
