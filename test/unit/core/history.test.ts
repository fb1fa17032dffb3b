import { exportHistory, historyGroups, searchHistory } from "../../../src/core/history/historyView";
import { readHistoryEntry, type HistoryEntry } from "../../../src/core/history/historyEntry";

const MIDNIGHT = Date.UTC(2026, 2, 29);
const STARTS = { today: MIDNIGHT, yesterday: MIDNIGHT - 23 * 3_600_000 };

function anEntry(at: number, parts: Partial<HistoryEntry> = {}): HistoryEntry {
  return { at: new Date(at).toISOString(), outcome: "closed", shortId: "…90f1.S", ...parts };
}

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

  it("is searched by file, account, short id, request-id and the words of the outcome, in any letter case", () => {
    const budget = anEntry(MIDNIGHT, { fileName: "Budget 2026.xlsx", requestId: "REQ-1" });
    const forecast = anEntry(MIDNIGHT, { fileName: "Forecast.xlsx", accountName: "Guest account", outcome: "refused" });
    const found = (query: string) => searchHistory([budget, forecast], query, (outcome) => `was ${outcome}`);
    expect(found("budget")).toEqual([budget]);
    expect(found("xlsx GUEST")).toEqual([forecast]);
    expect(found("was refused")).toEqual([forecast]);
    expect(found("req-1")).toEqual([budget]);
    expect(found("  ")).toEqual([budget, forecast]);
    expect(found("budget guest")).toEqual([]);
  });

  it("reads back what was written, and refuses what is not an entry of this version", () => {
    const named = { name: "Nightly flow", persistChanges: false };
    const entry = anEntry(MIDNIGHT, { requestId: "REQ-1", accountName: "Owner account", ...named });
    const earlier = anEntry(MIDNIGHT);
    expect(readHistoryEntry(JSON.parse(JSON.stringify(earlier)))).toEqual(earlier);
    expect(readHistoryEntry({ ...entry, persistChanges: "no" })).toEqual({ ...entry, persistChanges: undefined });
    expect(readHistoryEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    for (const other of [null, 1, {}, { ...entry, outcome: "toString" }, { ...entry, at: "once" }]) {
      expect(readHistoryEntry(other)).toBeUndefined();
    }
  });

  it("is exported as CSV, without a formula that a file name could smuggle in", () => {
    expect(exportHistory([anEntry(MIDNIGHT, { fileName: '=1,"2".xlsx' })])).toBe(
      "at,outcome,accountName,fileName,shortId,requestId,clientRequestId\r\n" +
        `2026-03-29T00:00:00.000Z,closed,,"'=1,""2"".xlsx",…90f1.S,,\r\n`,
    );
  });
});
