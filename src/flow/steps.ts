/** Does work that comes in short steps, with a pause after each in which the pane can be drawn and used. */
export async function runInSteps(steps: Iterable<unknown>, pause: () => Promise<void>): Promise<void> {
  for (const _step of steps) await pause();
}

export function runAtOnce(steps: Iterable<unknown>): void {
  Array.from(steps);
}
