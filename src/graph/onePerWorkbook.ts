import type { OnePerWorkbook } from "../flow/ports/services";

/**
 * One request at a time per workbook (Graph, "Best practices for the Excel API"), across all panes of this browser
 * through the Web Locks API; if that is absent or refused, at least within this pane. A browser that blocks site data
 * refuses locks too, but only at the request. The work starts once, and its result counts whatever happens to the lock.
 */
export function createOnePerWorkbook(locks: LockManager | undefined): OnePerWorkbook {
  const queues = new Map<string, Promise<unknown>>();
  return async <T>(item: Parameters<OnePerWorkbook>[0], work: () => Promise<T>): Promise<T> => {
    const name = `workbook-sessions:${item.driveId}:${item.itemId}`;
    let begun: Promise<T> | undefined;
    // Async, so that work which throws synchronously rejects its promise too.
    const begin = () => (begun ??= (async () => work())());
    if (locks !== undefined) {
      try {
        await locks.request(name, begin);
      } catch {
        // Either the lock was refused before the work began (handled below), or the work failed (`begun` rejects).
      }
      if (begun !== undefined) return begun;
    }
    const turn = (queues.get(name) ?? Promise.resolve()).then(begin, begin);
    queues.set(name, turn);
    return turn;
  };
}
