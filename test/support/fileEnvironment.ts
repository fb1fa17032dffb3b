import asyncHooks, { AsyncLocalStorage } from "node:async_hooks";
import { TestEnvironment } from "jest-environment-node";

const ofThisFile = new Set<AsyncLocalStorage<unknown>>();

class NotedStorage<T> extends AsyncLocalStorage<T> {
  constructor() {
    super();
    ofThisFile.add(this);
  }
}
asyncHooks.AsyncLocalStorage = NotedStorage;

/**
 * Jest's environment of Node, which gives up at a file's end what its AsyncLocalStorages hold. Jest makes one for each
 * file and lets none go, and up to Node 22 every promise is written down in all there are: after a hundred files, that
 * was a third of all work.
 */
export default class FileEnvironment extends TestEnvironment {
  override async teardown(): Promise<void> {
    await super.teardown();
    for (const storage of ofThisFile) storage.disable();
    ofThisFile.clear();
  }
}
