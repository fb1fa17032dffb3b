import { canonicalJson } from "../core/statements/fingerprint";
import { jsonHoldsToken } from "../core/credentials";
import { parsedJson } from "../core/json";
import type { Quarantined, StoreAnswer } from "../flow/ports/sessionStore";
import type { StorageAccess } from "./storageAccess";

export type RecordReading<T> =
  { readonly kind: "record"; readonly record: T } | { readonly kind: "quarantined"; readonly why: Quarantined["why"] };

/**
 * The records of one kind. Each is written once under its own key and never changed: two panes at once overwrite
 * nothing, and an unreadable record never blocks a write.
 */
export type RecordCollection<T> = {
  /** The same array until something changed. Each record is parsed once. */
  readonly records: () => readonly T[];
  /** The same array until something changed. */
  readonly quarantined: () => readonly Quarantined[];
  /** The records under these keys, without reading any other. Keys that are not there, or not of this kind, give none. */
  readonly only: (keys: readonly string[]) => readonly T[];
  /** Reads at most `count` further records, and returns how many it has read. `records` reads all that are left. */
  readonly readOn: (count: number) => number;
  readonly keysOf: (isWanted: (record: T) => boolean) => readonly string[];
  /** An identical record is not added twice. */
  readonly add: (record: T) => StoreAnswer;
  /** Drops readable records only. What could not be removed stays, and the answer says why. */
  readonly drop: (isDropped: (record: T) => boolean) => StoreAnswer;
};

export function createRecordCollection<T>(
  access: StorageAccess,
  /** Prefix, version and kind, with a slash at the end. */
  folder: string,
  read: (json: unknown) => RecordReading<T>,
  newId: () => string,
): RecordCollection<T> {
  const readings = new Map<string, RecordReading<T> & { readonly text: string }>();
  let records: readonly T[] | undefined;
  let unreadable: readonly Quarantined[] | undefined;
  let texts: Map<string, string> | undefined;

  const changed = () => {
    records = undefined;
    unreadable = undefined;
    texts = undefined;
  };

  access.onForeignChange((key) => {
    if (key?.startsWith(folder) === false) return;
    if (key === undefined) readings.clear();
    else readings.delete(key);
    changed();
  });

  const load = (key: string) => {
    const text = access.read(key);
    if (text !== undefined) readings.set(key, { ...readText(text, read), text });
  };

  const refresh = () => {
    const keys = access.keysIn(folder);
    const known = readings.size;
    for (const key of keys) if (!readings.has(key)) load(key);
    if (readings.size === known && keys.size === known) return;
    for (const key of readings.keys()) if (!keys.has(key)) readings.delete(key);
    changed();
  };

  return {
    records: () => {
      refresh();
      records ??= [...readings.values()].flatMap((reading) => (reading.kind === "record" ? [reading.record] : []));
      return records;
    },
    quarantined: () => {
      refresh();
      unreadable ??= [...readings].flatMap(([key, reading]) =>
        reading.kind === "quarantined" ? [{ key, why: reading.why }] : [],
      );
      return unreadable;
    },
    only: (keys) =>
      keys.flatMap((key) => {
        if (!key.startsWith(folder)) return [];
        if (!readings.has(key)) {
          load(key);
          changed();
        }
        const reading = readings.get(key);
        return reading?.kind === "record" ? [reading.record] : [];
      }),
    readOn: (count) => {
      const unread = [...access.keysIn(folder)].filter((key) => !readings.has(key)).slice(0, count);
      for (const key of unread) load(key);
      if (unread.length > 0) changed();
      return unread.filter((key) => readings.has(key)).length;
    },
    keysOf: (isWanted) => {
      refresh();
      return [...readings].flatMap(([key, reading]) =>
        reading.kind === "record" && isWanted(reading.record) ? [key] : [],
      );
    },
    add: (record) => {
      // The last check before storage: whatever went wrong before, no credential is stored.
      if (jsonHoldsToken(record)) return { kind: "refused", why: "blocked" };
      const text = canonicalJson(record);
      refresh();
      texts ??= new Map([...readings].map(([key, reading]) => [reading.text, key]));
      const known = texts.get(text);
      if (known !== undefined && access.isKept(known, text)) return { kind: "stored" };
      const key = known ?? `${folder}${newId()}`;
      const answer = access.write(key, text);
      if (answer.kind === "stored") {
        readings.set(key, { kind: "record", record, text });
        texts.set(text, key);
        records = undefined;
      }
      return answer;
    },
    drop: (isDropped) => {
      refresh();
      let answer: StoreAnswer = { kind: "stored" };
      for (const [key, reading] of readings) {
        if (reading.kind !== "record" || !isDropped(reading.record)) continue;
        const removed = access.remove(key);
        if (removed.kind === "refused") {
          answer = removed;
          continue;
        }
        readings.delete(key);
        changed();
      }
      return answer;
    },
  };
}

function readText<T>(text: string, read: (json: unknown) => RecordReading<T>): RecordReading<T> {
  const json = parsedJson(text);
  // Half-written or foreign text under our name: shown as corrupt, and left as it is.
  return json === undefined ? { kind: "quarantined", why: "corrupt" } : read(json);
}
