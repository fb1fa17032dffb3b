import type { OwnerKey } from "../../../src/core/account";
import { createBrowserStore } from "../../../src/store/browserStore";
import { aStatement } from "../../support/aStatement";
import { MemoryOrigin } from "../../support/memoryStorage";

const OWNER = "0011223344556677" as OwnerKey;
const NOW = Date.UTC(2026, 0, 31, 10);

function aStore(change: (storage: Storage) => Storage = (storage) => storage) {
  const origin = new MemoryOrigin();
  const { storage, events } = origin.open();
  let ids = 0;
  const open = () => change(storage);
  const newId = () => `id-${(ids += 1)}`;
  return { origin, store: createBrowserStore({ open, partitionKey: undefined, events, newId, now: () => NOW }) };
}

/** A browser whose storage throws this at every write. */
function throwing(name: string) {
  const setItem = () => {
    throw Object.assign(new Error("no room"), { name });
  };
  return (storage: Storage): Storage =>
    new Proxy(storage, { get: (from, key) => (key === "setItem" ? setItem : bound(from, key)) });
}

function bound(storage: Storage, key: string | symbol): unknown {
  const value: unknown = Reflect.get(storage, key, storage);
  return typeof value === "function" ? value.bind(storage) : value;
}

describe("storage without room", () => {
  it("keeps the older place of the folder when the newer finds none, and the older note of a file", () => {
    const { origin, store } = aStore();
    const file = { owner: OWNER, folder: "i", file: "f", tag: "1", outcome: "read", marks: [] } as const;
    store.noteFolderPlace({ owner: OWNER, folder: "", id: "old" });
    store.noteFolderFile(file);
    origin.quota = origin.size;
    expect(store.noteFolderPlace({ owner: OWNER, folder: "", id: "new" })).toEqual({ kind: "refused", why: "full" });
    expect(store.noteFolderFile({ ...file, tag: "2" })).toEqual({ kind: "refused", why: "full" });
    expect(store.folderPlaces(OWNER)).toMatchObject([{ id: "old" }]);
    expect(store.folderFiles()).toMatchObject([{ tag: "1" }]);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["NS_ERROR_DOM_QUOTA_REACHED", "full"],
    ["SecurityError", "blocked"],
  ])("that throws %s is %s", (name, why) => {
    const { store } = aStore(throwing(name));
    expect([store.add(aStatement()), store.check()]).toEqual([
      { kind: "refused", why },
      { kind: "refused", why },
    ]);
  });
});
