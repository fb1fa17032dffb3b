import fc from "fast-check";
import { canonicalJson } from "../../../src/core/statements/fingerprint";
import { exportCsv, exportJson } from "../../../src/core/statements/statementCsv";
import { FILE_LIMITS, readPaste } from "../../../src/core/paste/readPaste";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { createPane } from "../../../src/flow/createPane";
import { arbitraryStatement } from "../../support/arbitraryStatement";
import { tombstoneId } from "../../../src/core/statements/tombstone";
import { aSessionId, aStatement } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";

function aPane() {
  const pane = createPane(fakeServices(), "own");
  pane.actions.workOn(budget);
  return pane;
}

/** What the Add dialog does with a file. */
async function importInto(pane: ReturnType<typeof aPane>, text: string) {
  const { rows, left } = readPaste(text, FILE_LIMITS);
  expect(left).toEqual([]);
  return pane.actions.add(rows, "imported");
}

const said = (statements: readonly SessionStatement[]) =>
  new Set(statements.map(({ door: _ofReader, heard: _too, ...statement }) => canonicalJson(statement)));

describe("records of our own format that come from a file", () => {
  it.each([
    ["JSON", exportJson],
    ["CSV", exportCsv],
  ])("lose nothing on the way out of one device and into another: %s", async (_format, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryStatement, { minLength: 1, maxLength: 15 }), async (statements) => {
        const [one, other] = [aPane(), aPane()];
        for (const statement of statements) one.store.add(statement);
        await importInto(other, write(one.store.statements()));
        const arrived = said(other.store.statements());
        expect([...said(one.store.statements())].filter((statement) => !arrived.has(statement))).toEqual([]);
        const ids = (pane: typeof one) => new Set(pane.state().sessions.map(({ id }) => id));
        // What was forgotten there was not forgotten here.
        expect(ids(other)).toEqual(new Set(statements.map(({ sessionId }) => sessionId)));
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it("keep their writers and their times, and count as somebody else's word", async () => {
    const pane = aPane();
    const record = aStatement({
      ...{ driveId: budget.driveId, itemId: budget.itemId, writer: "pane-9", writtenAt: "2026-01-01T10:00:00Z" },
      ...{ answer: "closed", answeredAt: "2026-01-01T10:00:00Z", door: "createdHere" },
    });
    await importInto(pane, exportJson([record]));
    const heard = { in: "text", read: "2026-03-02T10:00:00.000Z" };
    expect(pane.store.statements()).toContainEqual({ ...record, door: "imported", heard });
    expect(pane.state().sessions[0]?.status.kind).toBe("reportedClosed");
  });

  it("are not kept twice where they are known already", async () => {
    const pane = aPane();
    await pane.actions.add([{ id: aSessionId("one"), facts: { label: "Nightly" } }], "added");
    const before = pane.store.statements();
    await importInto(pane, exportJson(before));
    expect(pane.store.statements()).toEqual(before);
  });

  it("show a session again that was forgotten here", async () => {
    const pane = aPane();
    await pane.actions.add([{ id: aSessionId("one"), facts: {} }], "added");
    const exported = exportJson(pane.store.statements());
    pane.store.add(aStatement({ forgotten: true, writtenAt: "2027-01-01T00:00:00Z" }));
    await importInto(pane, exported);
    expect(pane.state().sessions.map(({ id }) => id)).toEqual([aSessionId("one")]);
  });

  it("belong to the workbook that is shown when they name none", async () => {
    const pane = aPane();
    await importInto(pane, exportJson([aStatement({ label: "Nightly" })]));
    expect(pane.state().sessions[0]?.place).toMatchObject({ kind: "driveItem", itemId: budget.itemId });
  });

  it("forget no session, whatever tombstones are among them", async () => {
    const pane = aPane();
    const known = aSessionId("known");
    await pane.actions.add([{ id: known, facts: {} }], "added");
    const buried = [known, tombstoneId(known), aSessionId("new")].map((sessionId) =>
      aStatement({ sessionId, forgotten: true, writtenAt: "2026-03-03T10:00:00Z" }),
    );
    await importInto(pane, exportJson(buried));
    const listed = pane.state().sessions.map(({ id }) => id);
    expect(listed.toSorted()).toEqual([known, aSessionId("new")].toSorted());
  });

  it("stop at the first that finds no room, and say so", async () => {
    const services = fakeServices();
    const store = { ...services.store, add: () => ({ kind: "refused", why: "full" }) as const };
    const pane = createPane({ ...services, store }, "own");
    expect(await importInto(pane, exportJson([aStatement()]))).toEqual({ kind: "refused", why: "full" });
  });
});
