import { readTime } from "../core/readTime";
import type { SessionStore, StoreAnswer } from "../flow/ports/sessionStore";
import type { FolderFileRecord, FolderPlaceRecord } from "./storedRecords";
import type { RecordCollection } from "./recordCollection";

type Dated = { readonly at: string | number };

/** The latest record of each key. Two panes may write the same key at once; of two with one time the first counts. */
export function latestPerKey<T extends Dated>(records: readonly T[], keyOf: (record: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    const other = found.get(key);
    if (other === undefined || other.at < record.at) found.set(key, record);
  }
  return [...found.values()];
}

export function latest<T extends Dated>(records: readonly T[]): T | undefined {
  return latestPerKey(records, () => "")[0];
}

/** Writes the newer record, and only then drops the older ones that it replaces: if it finds no room, they stay. */
export function replaceOlder<T extends Dated>(
  collection: RecordCollection<T>,
  record: T,
  isSame: (other: T) => boolean,
): StoreAnswer {
  const answer = collection.add(record);
  if (answer.kind === "stored") collection.drop((other) => isSame(other) && other.at < record.at);
  return answer;
}

/** A time later than that of the replaced record, even when the clock was set back. */
export function after(last: { readonly at: number } | undefined, now: number): number {
  return Math.max(now, (last?.at ?? 0) + 1);
}

/** The same for a record that has its time as text. */
export function laterThan<T extends { readonly at: string }>(last: T | undefined, record: T): T {
  const time = readTime(last?.at) ?? 0;
  return time > (readTime(record.at) ?? 0) ? { ...record, at: new Date(time + 1).toISOString() } : record;
}

type FolderStore = Pick<
  SessionStore,
  "folderFiles" | "noteFolderFile" | "dropFolderFiles" | "folderPlaces" | "noteFolderPlace" | "forgetFolderPlaces"
>;

/** What this device knows about the OneDrive folder, kept in these two collections. `now` in milliseconds. */
export function createFolderShelves(
  {
    files,
    places,
  }: { readonly files: RecordCollection<FolderFileRecord>; readonly places: RecordCollection<FolderPlaceRecord> },
  now: () => number,
): FolderStore {
  return {
    folderFiles: () => latestPerKey(files.records(), ({ owner, file }) => `${owner} ${file}`),
    noteFolderFile: (file) => {
      const isSame = (other: FolderFileRecord) => other.file === file.file && other.owner === file.owner;
      return replaceOlder(files, { ...file, at: after(latest(files.records().filter(isSame)), now()) }, isSame);
    },
    dropFolderFiles: files.drop,
    folderPlaces: (owner) =>
      latestPerKey(
        places.records().filter((each) => each.owner === owner),
        ({ folder }) => folder,
      ),
    noteFolderPlace: (place) => {
      const isSame = (other: FolderPlaceRecord) => other.owner === place.owner && other.folder === place.folder;
      return replaceOlder(places, { ...place, at: after(latest(places.records().filter(isSame)), now()) }, isSame);
    },
    forgetFolderPlaces: (owner) => places.drop((each) => each.owner === owner),
  };
}

type Setting = { readonly name: string; readonly value: number; readonly at: number };

/** Settings by name, each a number; the latest of a name counts. `now` in milliseconds since the epoch. */
export function createNumberSettings(settings: RecordCollection<Setting>, now: () => number) {
  return {
    setting: (wanted: string): number | undefined =>
      latest(settings.records().filter(({ name }) => name === wanted))?.value,
    set: (name: string, value: number): StoreAnswer => {
      const at = after(latest(settings.records()), now());
      return replaceOlder(settings, { name, value, at }, (other) => other.name === name);
    },
  };
}
