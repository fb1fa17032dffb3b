import type { OnePerWorkbook } from "../flow/ports/services";

/**
 * One request at a time per workbook (Graph, "Best practices for the Excel API"), across all panes of this browser
 * through the Web Locks API; where that is absent or refused, at least within this pane. A browser that blocks site data
 * refuses locks as well, and only when asked. Work is begun once: what it answers counts, whatever becomes of the lock.
 */
export function createOnePerWorkbook(locks: LockManager | undefined): OnePerWorkbook {
  const queues = new Map<string, Promise<unknown>>();
  return async <T>(item: Parameters<OnePerWorkbook>[0], work: () => Promise<T>): Promise<T> => {
    const name = `workbook-sessions:${item.driveId}:${item.itemId}`;
    let begun: Promise<T> | undefined;
    // Async, so that work which throws at once is a refusal of its promise too.
    const begin = () => (begun ??= (async () => work())());
    if (locks !== undefined) {
      try {
        await locks.request(name, begin);
      } catch {
        // Refused before the work began, or the work failed: the first is taken up below, the second told by `begun`.
      }
      if (begun !== undefined) return begun;
    }
    const turn = (queues.get(name) ?? Promise.resolve()).then(begin, begin);
    queues.set(name, turn);
    return turn;
  };
}
