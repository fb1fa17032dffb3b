import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jestCounts } from "../../support/jestCounts";

describe("the sum of a test run", () => {
  let folder = "";
  const report = (json: object) => {
    const file = join(folder, "report.json");
    writeFileSync(file, JSON.stringify(json));
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "jest-counts-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("counts what passed, failed and was left out", () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(jestCounts(file, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it("counts a file that could not be run as a failure", () => {
    expect(jestCounts(report({ numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }), 1).failed).toBe(
      1,
    );
  });

  it("counts a run that ended badly as a failure, though no test failed", () => {
    expect(jestCounts(report({ numPassedTests: 7 }), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(jestCounts(join(folder, "nowhere.json"), 139)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
