import { exportHistory } from "../../../src/core/history/historyCsv";
import { type EntryWords, historyGroups, searchHistory } from "../../../src/core/history/historyView";
import { entryOf } from "../../../src/core/results/entryOf";
import { readHistoryEntry, type HistoryEntry } from "../../../src/core/history/historyEntry";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import type { SessionNaming } from "../../../src/core/sessions/sessionNaming";
import { aSessionId } from "../../support/aStatement";

const MIDNIGHT = Date.UTC(2026, 2, 29);
const STARTS = { today: MIDNIGHT, yesterday: MIDNIGHT - 23 * 3_600_000 };

function anEntry(at: number, parts: Partial<HistoryEntry> = {}): HistoryEntry {
  return { at: new Date(at).toISOString(), outcome: "closed", shortId: "…90f1.S", ...parts };
}

const NIGHTLY: SessionNaming = { label: "Nightly", origin: "added", addedAt: MIDNIGHT };
const WORDS: EntryWords = { outcome: (outcome) => `was ${outcome}`, name: ({ naming }) => naming?.label ?? "" };

describe("the history", () => {
  it("is grouped by the days of the caller's zone, the latest first, the future under today, empty days left out", () => {
    const [future, dawn, lateNight, before] = [MIDNIGHT + 9e8, MIDNIGHT, MIDNIGHT - 1, STARTS.yesterday - 1].map((at) =>
      anEntry(at),
    ) as [HistoryEntry, HistoryEntry, HistoryEntry, HistoryEntry];
    expect(historyGroups([before, lateNight, dawn, future], STARTS)).toEqual([
      { day: "today", entries: [future, dawn] },
      { day: "yesterday", entries: [lateNight] },
      { day: "earlier", entries: [before] },
    ]);
    expect(historyGroups([dawn], STARTS).map(({ day }) => day)).toEqual(["today"]);
  });

  it("is searched by name, file, account, short id, request-id and the words of the outcome, in any letter case", () => {
    const budget = anEntry(MIDNIGHT, { fileName: "Budget 2026.xlsx", requestId: "REQ-1" });
    const forecast = anEntry(MIDNIGHT, {
      fileName: "Forecast.xlsx",
      accountName: "Guest account",
      outcome: "refused",
      naming: NIGHTLY,
    });
    const found = (query: string) => searchHistory([budget, forecast], query, WORDS);
    expect(found("budget")).toEqual([budget]);
    expect(found("xlsx GUEST")).toEqual([forecast]);
    expect(found("was refused")).toEqual([forecast]);
    expect(found("nightly")).toEqual([forecast]);
    expect(found("req-1")).toEqual([budget]);
    expect(found("  ")).toEqual([budget, forecast]);
    expect(found("budget guest")).toEqual([]);
  });

  it("reads back what was written, and refuses what is not an entry of this version", () => {
    const named = { name: "Nightly flow", persistChanges: false, naming: NIGHTLY };
    const entry = anEntry(MIDNIGHT, { requestId: "REQ-1", accountName: "Owner account", ...named });
    const file = { driveId: "d", itemId: "i", before: { modifiedAt: new Date(MIDNIGHT).toISOString(), tag: "1" } };
    expect(readHistoryEntry({ ...entry, file })).toEqual({ ...entry, file });
    expect(readHistoryEntry({ ...entry, file: { driveId: 1 } })).toEqual(entry);
    const earlier = anEntry(MIDNIGHT);
    expect(readHistoryEntry(JSON.parse(JSON.stringify(earlier)))).toEqual(earlier);
    expect(readHistoryEntry({ ...entry, persistChanges: "no" })).toEqual({ ...entry, persistChanges: undefined });
    expect(readHistoryEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    expect(readHistoryEntry({ ...entry, naming: { origin: "added" } })).toEqual({ ...entry, naming: undefined });
    for (const other of [null, 1, {}, { ...entry, outcome: "toString" }, { ...entry, at: "once" }]) {
      expect(readHistoryEntry(other)).toBeUndefined();
    }
  });

  it("keeps of a session without a name from what one is made, and no more", () => {
    const { label: _none, ...unnamed } = NIGHTLY;
    const session: KnownSession = {
      ...{ id: aSessionId("one"), persistChanges: false, place: { kind: "notKnown" }, note: "A note" },
      ...{ ...unnamed, createdBy: { url: "https://example.org/run" }, handedOver: false, status: { kind: "open" } },
    };
    const answered = { fileName: "Budget 2026.xlsx", outcome: { kind: "closed" }, at: MIDNIGHT } as const;
    expect(entryOf({ ...answered, session }).naming).toEqual(unnamed);
    expect(entryOf({ ...answered, session: { ...session, label: "Nightly" } })).toMatchObject({ name: "Nightly" });
  });

  it("is exported as CSV, without a formula that a file name could smuggle in", () => {
    expect(exportHistory([anEntry(MIDNIGHT, { fileName: '=1,"2".xlsx', naming: NIGHTLY })], WORDS.name)).toBe(
      "at,outcome,accountName,fileName,shortId,requestId,clientRequestId,name\r\n" +
        `2026-03-29T00:00:00.000Z,closed,,"'=1,""2"".xlsx",…90f1.S,,,Nightly\r\n`,
    );
  });
});
