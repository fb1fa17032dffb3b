import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { htmlTable } from "../../../src/core/results/tableText";
import { describeSelected } from "../../../src/strings/describeSelected";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { selectedSentences } from "../../../src/strings/messages/selectedSentences";
import { aSessionId } from "../../support/aStatement";
import { PLANTED_TOKENS } from "../../support/plantedTokens";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const place = { kind: "driveItem", driveId: "b!1", itemId: "01A", fileName: "Budget 2026.xlsx" } as const;

function aSession(name: string, more: Partial<KnownSession> = {}): KnownSession {
  const known = { persistChanges: true, place, addedAt: NOW, handedOver: false, origin: "added" } as const;
  return { id: aSessionId(name), ...known, status: { kind: "open" }, ...more };
}

const described = (...sessions: readonly KnownSession[]) =>
  describeSelected(sessions, { words: selectedSentences, names: paneSentences, language: "en-US", now: NOW });

describe("the selected sessions in an email", () => {
  it("have name, short ID, workbook, kind and state, in the order of the list", () => {
    const closed = aSession("two", { label: "Nightly", persistChanges: false, status: { kind: "closed", at: NOW } });
    const { columns, rows, summary } = described(aSession("one", { label: "Month end" }), closed);
    expect(columns).toEqual(["Session", "ID", "Workbook", "Kind", "State"]);
    expect(rows.map(([name]) => name)).toEqual(["Month end", "Nightly"]);
    expect(rows.map(([_name, id]) => id)).toEqual(
      [aSessionId("one"), aSessionId("two")].map((id) => `…${id.slice(-6)}`),
    );
    expect(rows.map((row) => row[2])).toEqual(["Budget 2026.xlsx", "Budget 2026.xlsx"]);
    expect(rows.map((row) => row[3])).toEqual([paneSentences.kind.saves, paneSentences.kind.temporary]);
    expect(rows.map((row) => row[4]?.split(" · ")[0])).toEqual([
      paneSentences.status.mayBeOpen,
      paneSentences.status.closed,
    ]);
    expect(summary).toMatch(/^2 sessions, as this add-in knew them at /);
  });

  it("never hold a whole ID or a token, whatever a session or a workbook is called", () => {
    const id = aSessionId("secret");
    const token = PLANTED_TOKENS["jwt"] ?? "";
    const table = described(
      aSession("one", { label: `see ${id}` }),
      aSession("two", { place: { ...place, fileName: `${token}.xlsx` } }),
    );
    expect(htmlTable(table)).not.toContain(id);
    expect(htmlTable(table)).not.toContain(token);
    expect(htmlTable(table).split(selectedSentences.leftOut)).toHaveLength(3);
  });
});
