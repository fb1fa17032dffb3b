import { PAGE_FOLDER } from "../core/pageNotes";
import type { StoreAnswer } from "../flow/ports/sessionStore";

/**
 * Our keys in a Storage that may be blocked, full, or changed by another pane at any moment. Nothing here throws. What
 * a blocked Storage refuses is held in memory while this pane is open, so that its session can still be closed.
 */
export type StorageAccess = {
  /** All our keys, of every version and kind. */
  readonly keys: () => readonly string[];
  /** How many keys the Storage holds, with those that are not ours; -1 where it is blocked. */
  readonly length: () => number;
  /** Those that have this before their last part; ends with a slash. */
  readonly keysIn: (folder: string) => ReadonlySet<string>;
  /** What stands before the last part of any of our keys. */
  readonly folders: () => readonly string[];
  /** Makes `keys` read storage again: another pane may have added one key and removed another. */
  readonly lookAgain: () => void;
  readonly read: (key: string) => string | undefined;
  /** Is exactly this text in storage now? It may be only held by this pane, or removed without an event. */
  readonly isKept: (key: string, text: string) => boolean;
  /** `blocked`: it is held in memory, and lost with this pane. */
  readonly write: (key: string, text: string) => StoreAnswer;
  readonly remove: (key: string) => StoreAnswer;
  /** Another pane changed this key of ours or, without a key, perhaps all of them. Returns the unsubscribe function. */
  readonly onForeignChange: (changed: (key: string | undefined) => void) => () => void;
};

type Options = {
  /** Called for every use: a browser may block the property itself. */
  readonly open: () => Storage;
  readonly prefix: string;
  /** Where `storage` events arrive: the window. */
  readonly events: EventTarget;
};

export function createStorageAccess({ open, prefix, events }: Options): StorageAccess {
  const folders = new Map<string, Set<string>>();
  const held = new Map<string, string>();
  const listeners = new Set<(key: string | undefined) => void>();
  let knownLength = -1;

  const isOurs = (key: string) => key.startsWith(prefix) || key === LANGUAGE_KEY || key.startsWith(PAGE_FOLDER);
  const has = (key: string) => {
    const folder = folderOf(key);
    const within = folders.get(folder);
    if (within === undefined) folders.set(folder, new Set([key]));
    else within.add(key);
  };
  const hasNot = (key: string) => {
    folders.get(folderOf(key))?.delete(key);
  };
  const scan = (storage: Storage) => {
    folders.clear();
    for (const key of held.keys()) has(key);
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      if (key !== null && isOurs(key)) has(key);
    }
    knownLength = storage.length;
  };

  events.addEventListener("storage", (event) => {
    const key = keyOf(event);
    if (key !== undefined && !isOurs(key)) return;
    knownLength = -1;
    for (const listener of listeners) listener(key);
  });

  const look = () =>
    attempt(() => {
      const storage = open();
      // Not every host delivers `storage` events; a changed length shows what another pane added or removed.
      if (storage.length !== knownLength) scan(storage);
    });

  return {
    keys: () => {
      look();
      return [...folders.values()].flatMap((within) => [...within]);
    },
    length: () => {
      look();
      return knownLength;
    },
    keysIn: (folder) => {
      look();
      return folders.get(folder) ?? NONE;
    },
    folders: () => {
      look();
      return [...folders.keys()];
    },
    lookAgain: () => {
      knownLength = -1;
    },
    read: (key) => held.get(key) ?? attempt(() => open().getItem(key) ?? undefined).value,
    isKept: (key, text) => attempt(() => open().getItem(key)).value === text,
    write: (key, text) => {
      const { answer } = attempt(() => {
        const storage = open();
        const before = storage.length;
        storage.setItem(key, text);
        if (before === knownLength && storage.length === before + 1) {
          has(key);
          knownLength = storage.length;
        } else knownLength = -1;
      });
      held.delete(key);
      if (answer.kind === "refused" && answer.why === "blocked") {
        held.set(key, text);
        has(key);
      }
      return answer;
    },
    remove: (key) => {
      if (held.delete(key)) {
        hasNot(key);
        return { kind: "stored" };
      }
      return attempt(() => {
        const storage = open();
        const before = storage.length;
        storage.removeItem(key);
        if (before === knownLength && storage.length === before - 1) {
          hasNot(key);
          knownLength = storage.length;
        } else knownLength = -1;
      }).answer;
    },
    onForeignChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf("/") + 1);
}

/** Undefined when a whole storage was cleared: then the event's key is null. */
function keyOf(event: Event): string | undefined {
  return "key" in event && typeof event.key === "string" ? event.key : undefined;
}

/** What `work` gives, and whether storage took it. */
export function attempt<T>(work: () => T): { readonly value?: T; readonly answer: StoreAnswer } {
  try {
    return { value: work(), answer: { kind: "stored" } };
  } catch (error) {
    return { answer: { kind: "refused", why: isFull(error) ? "full" : "blocked" } };
  }
}

/** By name: the error is a DOMException in some browsers, has its own class in newer ones, or is of another realm. */
function isFull(error: unknown): boolean {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : undefined;
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
}

/** The browser's storage for this page. Throws where the browser blocks it, even on the property itself. */
export function openPageStorage(): Storage {
  return window.localStorage;
}

/** The prefix of all our keys. The number is the version of the storage format; other versions use other numbers. */
export const STORE_NAME = "workbook-sessions/";
export const STORE_VERSION = "1/";

/**
 * Office's partition key comes first where the host has one, so that storage shared with other top-level sites stays
 * apart (Office, "Persist add-in state and settings"); Excel on Windows has none.
 */
export function keyPrefix(partitionKey: string | undefined): string {
  return `${partitionKey ?? ""}${STORE_NAME}`;
}

/** The folder of the one key of ours that has no prefix. */
export const LANGUAGE_FOLDER = `${STORE_NAME}${STORE_VERSION}language/`;

/**
 * Without Office's partition key, unlike all others: the language is read before office.js could give one, and the name
 * of a language is nothing to keep from another site that shows this pane.
 */
export const LANGUAGE_KEY = `${LANGUAGE_FOLDER}chosen`;
