import type { SessionStore, StoreAnswer } from "../flow/ports/sessionStore";
import type { FolderFileRecord, FolderPlaceRecord } from "./readRecord";
import type { RecordCollection } from "./recordCollection";

export function latest<T extends { readonly at: string | number }>(records: readonly T[]): T | undefined {
  return records.reduce<T | undefined>(
    (found, each) => (found !== undefined && found.at >= each.at ? found : each),
    undefined,
  );
}

/** Later than what it replaces, even when the clock was set back. */
export function after(last: { readonly at: number } | undefined, now: number): number {
  return Math.max(now, (last?.at ?? 0) + 1);
}

type FolderStore = Pick<
  SessionStore,
  "folderFiles" | "noteFolderFile" | "dropFolderFiles" | "folderPlaces" | "noteFolderPlace" | "forgetFolderPlaces"
>;

/** What this device knows of the OneDrive folder, over the shelves that hold it. `now` in milliseconds. */
export function createFolderShelves(
  {
    files,
    places,
  }: { readonly files: RecordCollection<FolderFileRecord>; readonly places: RecordCollection<FolderPlaceRecord> },
  now: () => number,
): FolderStore {
  const after = (records: readonly { readonly at: number }[]) => Math.max(now(), ...records.map(({ at }) => at + 1));
  return {
    folderFiles: () => latestOf(files.records(), ({ owner, file }) => `${owner} ${file}`),
    noteFolderFile: (file) => {
      const older = files.records().filter((each) => each.file === file.file && each.owner === file.owner);
      const answer = files.add({ ...file, at: after(older) });
      if (answer.kind === "stored" && older.length > 0) {
        const replaced = new Set(older);
        files.drop((each) => replaced.has(each));
      }
      return answer;
    },
    dropFolderFiles: files.drop,
    folderPlaces: (owner) =>
      latestOf(
        places.records().filter((each) => each.owner === owner),
        ({ folder }) => folder,
      ),
    noteFolderPlace: (place) => {
      const older = places.records().filter((each) => each.owner === place.owner && each.folder === place.folder);
      const answer = places.add({ ...place, at: after(older) });
      if (answer.kind === "stored") {
        const replaced = new Set(older);
        places.drop((each) => replaced.has(each));
      }
      return answer;
    },
    forgetFolderPlaces: (owner) => places.drop((each) => each.owner === owner),
  };
}

/** Two panes at once may note the same; the later note counts. */
function latestOf<T extends { readonly at: number }>(records: readonly T[], keyOf: (record: T) => string): T[] {
  const latest = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    const other = latest.get(key);
    if (other === undefined || other.at < record.at) latest.set(key, record);
  }
  return [...latest.values()];
}

type Setting = { readonly name: string; readonly value: number; readonly at: number };

/** Settings by name, each a number; the latest of a name counts. `now` in milliseconds since the epoch. */
export function createNumberSettings(settings: RecordCollection<Setting>, now: () => number) {
  return {
    setting: (wanted: string): number | undefined =>
      latest(settings.records().filter(({ name }) => name === wanted))?.value,
    set: (name: string, value: number): StoreAnswer => {
      const at = after(latest(settings.records()), now());
      const answer = settings.add({ name, value, at });
      if (answer.kind === "stored") settings.drop((each) => each.name === name && each.at < at);
      return answer;
    },
  };
}
