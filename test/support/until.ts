import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds. It ends what would never come; no test is measured by it, however busy its machine. */
const LIMIT = 120_000;

/** Waits for something that announces itself to nobody: looks again and again until it holds. */
export async function until(holds: () => boolean | Promise<boolean>, what = String(holds)): Promise<void> {
  const limit = AbortSignal.timeout(LIMIT);
  while (!(await holds())) {
    if (limit.aborted) throw new Error(`Waited in vain for: ${what}`);
    await pause(10);
  }
}
