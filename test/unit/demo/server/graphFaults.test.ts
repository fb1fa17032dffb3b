import { errorCodeRemedies } from "../../../../src/core/answers/errorCodeRemedies";
import { graphCodes, graphFaults } from "../../../../src/demo/server/graphFaults";

describe("what the panel can make Graph do", () => {
  it("is nothing when it is healthy", () => {
    expect(graphFaults({ kind: "healthy" })).toEqual([]);
  });

  it("cuts every connection when it is offline", () => {
    expect(graphFaults({ kind: "offline" })).toEqual([{ operation: "any", times: Infinity, answer: { kind: "cut" } }]);
  });

  it("offers every code that the product knows", () => {
    const known = new Set(errorCodeRemedies.map(({ code }) => code.toLowerCase()));
    expect(new Set(graphCodes.map((code) => code.toLowerCase()))).toEqual(known);
  });

  it.each(graphCodes.map((code) => [code]))("answers workbook calls with %s, with the status of its family", (code) => {
    for (const { answer } of graphFaults({ kind: "code", code })) {
      if (answer.kind !== "error") throw new Error(`An error was wanted, not ${answer.kind}.`);
      expect(answer.codes.at(-1)).toBe(code);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });
});
