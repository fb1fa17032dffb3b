import type { OnePerWorkbook } from "../flow/ports";

/**
 * One request at a time per workbook (Graph, "Best practices for the Excel API"), across all panes of this browser
 * through the Web Locks API; where that is absent, at least within this pane.
 */
export function createOnePerWorkbook(locks: LockManager | undefined): OnePerWorkbook {
  const queues = new Map<string, Promise<unknown>>();
  return (item, work) => {
    const name = `workbook-sessions:${item.driveId}:${item.itemId}`;
    // LockManager types the callback's answer loosely: what `work` returns is what `request` resolves to.
    if (locks !== undefined) return locks.request(name, work);
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, turn);
    return turn;
  };
}
