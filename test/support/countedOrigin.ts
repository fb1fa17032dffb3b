import { MemoryOrigin } from "./memoryStorage";

/** What was done to a storage: the same on every machine, at every moment. */
export type StorageWork = {
  /** Texts asked for by their key. */
  readonly reads: number;
  /** Characters of those texts; each is parsed at most once. */
  readonly characters: number;
  /** Texts written or removed. */
  readonly writes: number;
  /** Keys named by number, which is how the whole storage is looked through. */
  readonly keys: number;
};

/** One origin's storage that counts what its panes do. */
export class CountedOrigin extends MemoryOrigin {
  #work = { reads: 0, characters: 0, writes: 0, keys: 0 };

  /** What the panes did while this was done. */
  async workOf(act: () => unknown): Promise<StorageWork> {
    this.#work = { reads: 0, characters: 0, writes: 0, keys: 0 };
    await act();
    return { ...this.#work };
  }

  override open() {
    const { storage, events } = super.open();
    const count = (change: (work: { reads: number; characters: number; writes: number; keys: number }) => void) =>
      change(this.#work);
    // The keys in order, until one is written or removed: naming one of many must not walk through all.
    let keys: readonly string[] | undefined;
    const counted: Storage = {
      get length() {
        return storage.length;
      },
      key: (index) => {
        count((work) => (work.keys += 1));
        keys ??= [...this.entries.keys()];
        return keys[index] ?? null;
      },
      getItem: (key) => {
        const text = storage.getItem(key);
        count((work) => {
          work.reads += 1;
          work.characters += text?.length ?? 0;
        });
        return text;
      },
      setItem: (key, text) => {
        keys = undefined;
        count((work) => (work.writes += 1));
        storage.setItem(key, text);
      },
      removeItem: (key) => {
        keys = undefined;
        count((work) => (work.writes += 1));
        storage.removeItem(key);
      },
      clear: () => {
        keys = undefined;
        storage.clear();
      },
    };
    return { storage: counted, events };
  }
}
