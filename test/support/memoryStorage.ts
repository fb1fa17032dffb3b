type Pane = { readonly storage: Storage; readonly events: EventTarget };

/** What is stored, with its names in their order and its characters counted as it changes, not at each question. */
class Entries extends Map<string, string> {
  #names: readonly string[] | undefined;
  #characters = 0;

  get names(): readonly string[] {
    return (this.#names ??= [...this.keys()]);
  }

  get characters(): number {
    return this.#characters;
  }

  override set(key: string, value: string): this {
    const before = this.get(key);
    if (before === undefined) this.#names = undefined;
    this.#characters += value.length - (before?.length ?? -key.length);
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    this.#characters -= key.length + (this.get(key)?.length ?? -key.length);
    this.#names = undefined;
    return super.delete(key);
  }

  override clear(): void {
    this.#characters = 0;
    this.#names = undefined;
    super.clear();
  }
}

/**
 * One origin's storage as two panes see it: what one writes is at once readable by the other, and the other gets a
 * `storage` event. Strict where a browser is: a quota in characters, and a property that can be blocked.
 */
export class MemoryOrigin {
  readonly entries = new Entries();
  /** Characters of keys and values together. */
  quota = Number.POSITIVE_INFINITY;
  blocked = false;
  deliversEvents = true;
  private readonly panes: EventTarget[] = [];

  open(): Pane {
    const events = new EventTarget();
    this.panes.push(events);
    return { storage: new MemoryStorage(this, events), events };
  }

  get size(): number {
    return this.entries.characters;
  }

  tell(from: EventTarget, key: string | null): void {
    if (!this.deliversEvents) return;
    for (const pane of this.panes) {
      if (pane !== from) pane.dispatchEvent(Object.assign(new Event("storage"), { key }));
    }
  }
}

class MemoryStorage implements Storage {
  readonly [name: string]: unknown;
  readonly #origin: MemoryOrigin;
  readonly #events: EventTarget;

  constructor(origin: MemoryOrigin, events: EventTarget) {
    this.#origin = origin;
    this.#events = events;
  }

  get length(): number {
    return this.#entries().size;
  }

  key(index: number): string | null {
    return this.#entries().names[index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#entries().get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const growth = value.length - (this.getItem(key)?.length ?? -key.length);
    if (this.#origin.size + growth > this.#origin.quota) throw new DOMException("no room", "QuotaExceededError");
    this.#entries().set(key, value);
    this.#origin.tell(this.#events, key);
  }

  removeItem(key: string): void {
    if (this.#entries().delete(key)) this.#origin.tell(this.#events, key);
  }

  clear(): void {
    this.#entries().clear();
    this.#origin.tell(this.#events, null);
  }

  #entries(): Entries {
    if (this.#origin.blocked) throw new DOMException("access is denied", "SecurityError");
    return this.#origin.entries;
  }
}
