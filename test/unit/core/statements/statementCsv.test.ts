import fc from "fast-check";
import { exportCsv, exportJson, CSV_COLUMNS, recordOfCells } from "../../../../src/core/statements/statementCsv";
import { parseDelimited } from "../../../../src/core/paste/delimitedText";
import { readStatement } from "../../../../src/core/statements/readStatement";
import { STATEMENT_FIELDS } from "../../../../src/core/statements/statementFields";
import { aStatement } from "../../../support/aStatement";
import { arbitraryStatement } from "../../../support/arbitraryStatement";

/** Text as people and spreadsheets write it, formulas and quotes included. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."=+-@'\",;\t\n |ä😀ab{}") }),
  fc.constantFrom("=HYPERLINK(1)", "'=1", "''", "+1", "@a", "-2", " outer ", "TRUE", "null"),
);

const rich = fc
  .record({ statement: arbitraryStatement, label: text, note: text, writer: text, maker: text, extra: fc.jsonValue() })
  .map(({ statement, label, note, writer, maker, extra }) => {
    const createdBy = { tool: maker, run: "812", url: "https://contoso.com/run" };
    const reading = readStatement({ ...statement, label, note, writer, createdBy, extra, more: label });
    return reading.kind === "statement" ? reading.statement : statement;
  });

function readBack(csv: string): readonly unknown[] {
  const [head, ...rows] = parseDelimited(csv, ",");
  return rows.map(({ cells }) => {
    const named = cells.map((cell, column): [string, string] => [head?.cells[column] ?? "", cell]);
    const reading = readStatement(recordOfCells(Object.fromEntries(named)));
    return reading.kind === "statement" ? { ...reading.statement, leftOut: reading.leftOut } : reading;
  });
}

describe("an export", () => {
  it("loses nothing as JSON", () => {
    fc.assert(
      fc.property(fc.array(rich), (statements) => {
        const back = (JSON.parse(exportJson(statements)) as unknown[]).map(readStatement);
        expect(back).toEqual(statements.map((statement) => ({ kind: "statement", statement, leftOut: [] })));
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it("loses nothing as CSV", () => {
    fc.assert(
      fc.property(fc.array(rich), (statements) => {
        expect(readBack(exportCsv(statements))).toEqual(statements.map((statement) => ({ ...statement, leftOut: [] })));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("has a column for every field of the format", () => {
    expect(CSV_COLUMNS).toEqual(expect.arrayContaining([...Object.keys(STATEMENT_FIELDS), "sessionId", "format"]));
  });

  it("gives a spreadsheet no formula to run", () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1"].map((label) =>
      aStatement({ label, createdBy: { tool: label } }),
    );
    const cells = parseDelimited(exportCsv(formulas), ",").flatMap((row) => row.cells);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(exportCsv(formulas)).toContain("'=1+1");
  });

  it("is understood after Excel saved it", () => {
    expect(recordOfCells({ sessionId: "s", persistChanges: "TRUE", more: "not JSON", costCentre: "12" })).toEqual({
      format: "workbook-session/1",
      sessionId: "s",
      persistChanges: true,
      more: "not JSON",
      costCentre: "12",
    });
  });
});
