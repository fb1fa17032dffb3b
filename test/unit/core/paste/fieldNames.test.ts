import { fieldOf, OTHER_NAMES } from "../../../../src/core/paste/fieldNames";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { STATEMENT_FIELDS } from "../../../../src/core/statements/statementFields";
import { aSessionId } from "../../../support/aStatement";

const names = [
  ...Object.entries(OTHER_NAMES),
  ...Object.keys(STATEMENT_FIELDS).map((field) => [field, field] as const),
];

describe("the names under which a paste may hold a field", () => {
  it("are each read as their own field, however somebody writes them", () => {
    for (const [name, field] of names) {
      const spellings = [name, name.toUpperCase(), name.toLowerCase(), ` ${name}: `, [...name].join("-")];
      expect([name, ...spellings.map(fieldOf)]).toEqual([name, ...spellings.map(() => field)]);
    }
  });

  it("are in Latin letters, by which alone names are compared: one of other letters would stand for every number", () => {
    for (const [name] of names) expect(name).toMatch(/^[A-Za-z][A-Za-z _-]{0,59}$/);
    expect(["", "1", "2026-03-02", "фаил"].map(fieldOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("hold a record within the record under any spelling, too", () => {
    const sessionId = aSessionId("fields");
    const reading = (name: string) =>
      JSON.stringify(readPaste(JSON.stringify({ sessionId, [name]: { tool: "Blink", run: "812" } })));
    const expected = reading("createdBy");
    expect(expected).toContain("Blink");
    for (const name of ["CreatedBy", "created_by", "Created by", "created-by"]) expect(reading(name)).toBe(expected);
  });
});
