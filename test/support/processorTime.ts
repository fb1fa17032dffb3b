/** Seconds that this process computed for the work: what else runs on the machine does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** What is linear takes a tenth of this; what is quadratic, a hundred times as long with the texts that tests give. */
export const ENOUGH_SECONDS = 10;
