import { runEntries } from "../../../../src/core/bulk/runEntries";
import type { BulkItem, BulkRun } from "../../../../src/core/bulk/bulkRun";
import type { KnownSession } from "../../../../src/core/sessions/knownSession";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { openBudget } from "../../../support/fakeServices";

const AT = Date.UTC(2026, 2, 29, 10);

function aSession(parts: Partial<KnownSession> = {}): KnownSession {
  return {
    id: "cluster=X&session=1.abcdef" as WorkbookSessionId,
    persistChanges: true,
    place: { kind: "notKnown" },
    origin: "createdHere",
    addedAt: AT,
    handedOver: false,
    status: { kind: "open" },
    ...parts,
  };
}

function entriesOf(...states: readonly Omit<BulkItem, "workbook">[]) {
  const items = states.map((item) => ({ ...item, workbook: openBudget }));
  const run: BulkRun = { id: "run", action: "close", items, phase: { kind: "done" } };
  return runEntries(run, AT);
}

describe("the results of closing many", () => {
  it("tell what was never sent from what may have been done without an answer", () => {
    const session = aSession();
    const outcomes = entriesOf(
      { session, state: { kind: "queued" } },
      { session, state: { kind: "sending" } },
      { session, state: { kind: "notSent", why: "stopped", at: AT } },
      { session, state: { kind: "answered", outcome: "refused", at: AT } },
    ).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["notSent", "unknown", "notSent", "refused"]);
  });

  it("tell when each was answered or skipped; one that was not sent has the time of the question", () => {
    const session = aSession();
    const [earlier, later, now] = [AT - 120_000, AT - 60_000, AT].map((at) => new Date(at).toISOString());
    const times = entriesOf(
      { session, state: { kind: "answered", outcome: "closed", at: AT - 120_000 } },
      { session, state: { kind: "notSent", why: "closed", at: AT - 60_000 } },
      { session, state: { kind: "queued" } },
      { session, state: { kind: "sending" } },
    ).map(({ at }) => at);
    expect(times).toEqual([earlier, later, now, now]);
  });

  it("name the account that asked and Graph's request, as far as there was an answer", () => {
    const answer = { kind: "answered", outcome: "closed", at: AT, account: "Owner account", requestId: "r-1" } as const;
    const [asked, skipped] = entriesOf(
      { session: aSession(), state: answer },
      { session: aSession(), state: { kind: "notSent", why: "closed", at: AT } },
    );
    expect(asked).toMatchObject({ accountName: "Owner account", requestId: "r-1" });
    expect(Object.keys(skipped ?? {})).toEqual(expect.not.arrayContaining(["accountName", "requestId", "file"]));
  });

  it("name each session, and know the file of those that may have saved changes", () => {
    const state = { kind: "answered", outcome: "closed", at: AT } as const;
    const [named, unnamed, temporary] = entriesOf(
      { session: aSession({ label: "Nightly" }), state },
      { session: aSession(), state },
      { session: aSession({ persistChanges: false }), state },
    );
    expect(named).toMatchObject({ name: "Nightly", shortId: "…abcdef", file: { itemId: openBudget.item.itemId } });
    expect(unnamed).toMatchObject({ naming: { origin: "createdHere", addedAt: AT } });
    expect(temporary).not.toHaveProperty("file");
    expect(JSON.stringify([named, unnamed, temporary])).not.toContain("cluster=");
  });
});
