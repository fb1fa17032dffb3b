import type { OwnerKey } from "../core/account";
import { isSameItem } from "../core/documents/driveItem";
import { PAGE_FOLDER } from "../core/pageNotes";
import { DEFAULT_VIEW, SORT_KEYS } from "../core/sessions/listView";
import { MOMENT_SECONDS, withinMoment } from "../core/sessions/momentToThink";
import { readStatement } from "../core/statements/readStatement";
import type { SessionStore, StoreAnswer } from "../flow/ports/sessionStore";
import { after, createFolderShelves, createNumberSettings, laterThan, latest, replaceOlder } from "./latestShelf";
import { createFirstRowsShelf } from "./firstRowsShelf";
import { createLanguageSetting } from "./languageSetting";
import { keyPrefix, LANGUAGE_FOLDER, STORE_VERSION, createStorageAccess } from "./storageAccess";
import * as read from "./storedRecords";
import { readFolderFile, readFolderPlace, readSentRequest } from "./storedRecords";
import { createRecordCollection, type RecordReading, type RecordCollection } from "./recordCollection";
import { DEFAULT_RETENTION_DAYS, withinRetention } from "../core/statements/retention";
import { SESSIONS_A_STEP } from "../core/statements/repeatedMerge";

export type BrowserStoreOptions = {
  /** `openPageStorage`; called for every use, and allowed to throw. */
  readonly open: () => Storage;
  /** `Office.context.partitionKey`. */
  readonly partitionKey: string | undefined;
  /** The window, for its `storage` events. */
  readonly events: EventTarget;
  /** A new random id for every record. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

/** Read by the part that wrote it. */
const asItIs = (record: unknown): RecordReading<unknown> => ({ kind: "record", record });

const RETENTION = "retentionDays";
const MOMENT = "momentSeconds";
const SORT = "sort";
const KEEP_TOASTS = "keepToasts";
/** So many records are read and merged before anybody could see a difference. */
const LARGE = 500;
/** As long as a statement with every field and a long id. */
const PROBE = "x".repeat(4096);

/** SessionStore over the browser's storage. Records are written once; the latest of a name or URL counts. */
export function createBrowserStore({ open, partitionKey, events, newId, now }: BrowserStoreOptions): SessionStore {
  const prefix = keyPrefix(partitionKey);
  const access = createStorageAccess({ open, prefix, events });
  const probes = `${prefix}${STORE_VERSION}probe/`;
  const folders = [probes, LANGUAGE_FOLDER, PAGE_FOLDER];
  const shelf = <T>(kind: string, readJson: (json: unknown) => RecordReading<T>): RecordCollection<T> => {
    const folder = `${prefix}${STORE_VERSION}${kind}/`;
    folders.push(folder);
    return createRecordCollection(access, folder, readJson, newId);
  };
  const statements = shelf("statement", read.readStatementRecord);
  const documents = shelf("document", read.readRememberedDocument);
  const pending = shelf("pending", read.readPendingCreate);
  const owners = shelf("owner", read.readOwner);
  const settings = shelf("setting", read.readSetting);
  const history = shelf("history", read.readHistoryRecord);
  const sent = shelf("sent", readSentRequest);
  const parts = { run: shelf("run", asItIs), step: shelf("step", asItIs) };
  const firstRows = shelf("first-rows", read.readFirstRows);
  const first = createFirstRowsShelf({ firstRows, statements, documents }, now);
  const folder = { files: shelf("folder-file", readFolderFile), places: shelf("folder-place", readFolderPlace) };

  const shelves = [statements, documents, pending, owners, settings, history, sent, folder.files, folder.places];
  /** What is written there changes nothing that is shown. */
  const silent = [probes, PAGE_FOLDER, `${prefix}${STORE_VERSION}first-rows/`];
  const remembered = (url: string) => latest(documents.records().filter((document) => document.url === url));
  const { setting, set } = createNumberSettings(settings, now);
  const retentionDays = () => {
    const days = setting(RETENTION);
    return days === undefined ? DEFAULT_RETENTION_DAYS : withinRetention(days);
  };

  return {
    statements: statements.records,
    quarantined: () => {
      const ofLaterVersions = access
        .folders()
        .filter((other) => !folders.some((folder) => other.startsWith(folder)))
        .flatMap((other) => [...access.keysIn(other)]);
      return [
        ...shelves.flatMap((each) => each.quarantined()),
        ...ofLaterVersions.map((key) => ({ key, why: "newer" as const })),
      ];
    },
    isLarge: () => access.length() > LARGE,
    firstRows: first.firstRows,
    keepFirstRows: first.keepFirstRows,
    check: () => {
      const key = `${probes}${newId()}`;
      const answer = access.write(key, PROBE);
      access.remove(key);
      return answer;
    },
    add: (statement) => {
      // Only what a reader would keep is written.
      const reading = readStatement(statement);
      if (reading.kind !== "statement") return NOT_STORABLE;
      const answer = statements.add(reading.statement);
      first.outdate(statement);
      return answer;
    },
    dropSession: (id, kept) => statements.drop((each) => each.sessionId === id && kept?.has(each) !== true),
    dropStatements: statements.drop,
    dropDocuments: documents.drop,
    readOn: () => shelves.reduce((left, each) => left - each.readOn(left), SESSIONS_A_STEP) < SESSIONS_A_STEP,
    forgetEverything: () => access.keys().filter((key) => access.remove(key).kind === "stored").length,
    usedBytes: () =>
      access.keys().reduce((bytes, key) => bytes + 2 * (key.length + (access.read(key)?.length ?? 0)), 0),
    isEmpty: () => access.keys().length === 0,
    remembered,
    remember: (document) => {
      const before = remembered(document.url);
      const answer = replaceOlder(documents, laterThan(before, document), ({ url }) => url === document.url);
      if (before !== undefined && isSameItem(before.item, document.item)) first.follow(document.url);
      return answer;
    },
    pendingCreates: pending.records,
    addPendingCreate: pending.add,
    dropPendingCreate: (operation) => pending.drop((each) => each.operation === operation),
    sentRequests: sent.records,
    noteSentRequest: sent.add,
    dropSentRequests: sent.drop,
    lookAgain: access.lookAgain,
    ownerName: (key) => latest(owners.records().filter(({ ownerKey }) => ownerKey === key))?.displayName,
    nameOwner: (key, displayName) => {
      const last = latest(owners.records());
      if (last?.ownerKey === key && last.displayName === displayName) return STORED;
      const record = { ownerKey: key, displayName, at: after(last, now()) };
      // A name that finds no room is stored at a later sign-in.
      return replaceOlder(owners, record, (other) => other.ownerKey === key);
    },
    // Only nameOwner writes these records, and it was given an OwnerKey.
    lastOwner: () => latest(owners.records())?.ownerKey as OwnerKey | undefined,
    retentionDays,
    setRetentionDays: (days) => set(RETENTION, withinRetention(days)),
    momentSeconds: () => withinMoment(setting(MOMENT) ?? MOMENT_SECONDS),
    setMomentSeconds: (seconds) => set(MOMENT, withinMoment(seconds)),
    ...createLanguageSetting(open),
    view: () => ({
      sort: SORT_KEYS[setting(SORT) ?? -1] ?? DEFAULT_VIEW.sort,
      keepToasts: setting(KEEP_TOASTS) === 1,
    }),
    setView: ({ sort, keepToasts }) => {
      const sorted = sort === undefined ? STORED : set(SORT, SORT_KEYS.indexOf(sort));
      const kept = keepToasts === undefined ? STORED : set(KEEP_TOASTS, Number(keepToasts));
      return sorted.kind === "refused" ? sorted : kept;
    },
    history: () => history.records().toSorted((one, other) => (one.at > other.at ? -1 : 1)),
    addHistory: history.add,
    dropHistory: history.drop,
    ...createFolderShelves(folder, now),
    partRecords: (kind) => parts[kind].records(),
    addPartRecord: (kind, record) => parts[kind].add(record),
    dropPartRecords: (kind, isDropped) => parts[kind].drop(isDropped),
    onChange: (redraw) =>
      access.onForeignChange((key) => {
        if (!silent.some((folder) => key?.startsWith(folder))) redraw();
      }),
  };
}

const STORED: StoreAnswer = { kind: "stored" };
/** Graph gave something that no header or reader accepts: it is lost with the pane, as if storage were blocked. */
const NOT_STORABLE: StoreAnswer = { kind: "refused", why: "blocked" };
