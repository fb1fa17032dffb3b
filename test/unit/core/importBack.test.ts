import fc from "fast-check";
import { exportCsv, exportJson } from "../../../src/core/statements/statementCsv";
import { FILE_LIMITS, readPaste } from "../../../src/core/paste/readPaste";
import { arbitraryStatement } from "../../support/arbitraryStatement";

describe("an export that is read back", () => {
  it.each([
    ["JSON", exportJson],
    ["CSV", exportCsv],
    ["NDJSON", (statements: readonly unknown[]) => statements.map((statement) => JSON.stringify(statement)).join("\n")],
    [
      "CSV with Excel's sep= line",
      (statements: Parameters<typeof exportCsv>[0]) => `sep=,\r\n${exportCsv(statements)}`,
    ],
  ])("gives every statement again, as it was: %s", (_format, write) => {
    fc.assert(
      fc.property(fc.array(arbitraryStatement, { minLength: 1, maxLength: 20 }), (statements) => {
        const { rows, left } = readPaste(write(statements), FILE_LIMITS);
        expect(left).toEqual([]);
        expect(rows.map(({ id, facts }) => ({ format: "workbook-session/1", sessionId: id, ...facts }))).toEqual(
          statements,
        );
        expect(rows.every(({ from }) => from === "statement")).toBe(true);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
