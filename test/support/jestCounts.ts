import { readFileSync, rmSync } from "node:fs";

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Reads jest's JSON report once. A file that could not be run at all counts as one failed test. */
export function jestCounts(report: string, exitCode: number): Counts {
  const counts = readCounts(report);
  const failed = counts.failed === 0 && exitCode !== 0 ? 1 : counts.failed;
  return { ...counts, failed };
}

function readCounts(report: string): Counts {
  let text: string;
  try {
    text = readFileSync(report, "utf8");
    rmSync(report);
  } catch {
    // Jest ended before it could write: its exit code tells.
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const json = JSON.parse(text) as Record<string, number | undefined>;
  const numberOf = (name: string) => json[name] ?? 0;
  return {
    passed: numberOf("numPassedTests"),
    failed: numberOf("numFailedTests") + numberOf("numRuntimeErrorTestSuites"),
    skipped: numberOf("numPendingTests") + numberOf("numTodoTests"),
  };
}
