import type { SyncError, FolderState } from "../../core/folderState";
import type { PaneState } from "../../core/paneState";
import { createSyncRun, joinRequests, BACKGROUND_SYNC, WRITE_ONLY_SYNC, type SyncRequest } from "./syncRun";
import { failedSince } from "../failedSince";
import type { OnlineContext } from "../paneContext";
import { createSyncBackoff } from "./syncBackoff";
import { maySince } from "../traffic";
import { syncFolder } from "./syncFolder";
import { waitingFor } from "./writeToFolder";

export type FolderActions = {
  /** Reads the folders of all workbooks; `interactive` from the sign-in button. */
  readonly readFolder: (interactive: boolean) => Promise<void>;
  /** The user's click that allows this device to write for this account; makes the folder if there is none. */
  readonly keepInFolder: () => Promise<void>;
  readonly stopKeepingInFolder: () => void;
  readonly stopReadingFolder: () => void;
  /** Syncs again, because the device is online again. */
  readonly resumeFolder: () => Promise<void>;
};

const START: FolderState = { reading: { kind: "notYet" }, writing: "off", waiting: 0, unread: [] };

/** Syncs this device with the OneDrive folder: at every workbook that opens, and whenever a statement is recorded. */
export function createFolderActions(context: OnlineContext): FolderActions {
  const { services, model } = context;
  const { store } = services;
  let running: Promise<void> | undefined;
  let stopper: AbortController | undefined;
  let next: SyncRequest | undefined;
  const refused = new Set<string>();
  let unsent = false;
  // The user signed in elsewhere in the pane since the last sync began. A sync's own sign-in does not set it.
  let signedIn = false;
  let noting = false;
  let seen: Pick<PaneState, "sessions" | "owner"> & { readonly item?: string } = { sessions: [] };

  const folder = () => model.state().folder ?? START;
  const show = (change: Partial<FolderState>) =>
    model.update((state) => ({ ...state, folder: { ...(state.folder ?? START), ...change } }));

  const showWriting = () => {
    const { owner } = model.state();
    const root = owner === undefined ? undefined : store.folderPlaces(owner).find((place) => place.folder === "");
    const writing = root === undefined ? "off" : root.id === "" ? "gone" : "on";
    const waiting = owner === undefined || writing === "off" ? [] : waitingFor(store, owner);
    unsent = waiting.some(({ mark }) => !refused.has(mark));
    const unplaced = model.state().sessions.some(({ place }) => place.kind !== "driveItem");
    show({ writing, unplaced, waiting: new Set(waiting.map(({ statement }) => statement.sessionId)).size });
  };

  /** Runs one sync at a time; requests that come meanwhile are joined into one more. Resolves when none is left. */
  const sync = (wanted: SyncRequest): Promise<void> => {
    next = next === undefined ? wanted : joinRequests(next, wanted);
    // Starts a microtask later at least, so that listeners of its first state change already find it running.
    running ??= context.readAll().then(syncAll);
    return running;
  };

  /** Nothing is read or written any more but what is asked for later. */
  const stop = () => {
    next = undefined;
    stopper?.abort();
  };

  const syncAll = async () => {
    const before = context.traffic.sent;
    try {
      while (next !== undefined) {
        const now = next;
        next = undefined;
        stopper = new AbortController();
        await syncOnce(now, stopper.signal);
      }
    } catch (thrown) {
      // The folder's own line shows the error, where the user looks for it; the next sync starts anew.
      show({
        reading: { kind: "trouble", trouble: { kind: "failed", thrown, maybeSent: maySince(context.traffic, before) } },
      });
      return;
    } finally {
      running = undefined;
      next = undefined;
    }
    // Write what was recorded meanwhile, and react to a sign-in.
    if (stopper?.signal.aborted === true) return;
    await writeOn();
    look();
  };

  /** Writes what was recorded here for the other devices at once, unless the last sync failed. */
  const writeOn = async () => {
    const { writing, syncError } = folder();
    if (writing === "on" && unsent && (syncError === undefined || syncError === "refusedSome"))
      await sync(WRITE_ONLY_SYNC);
  };

  const syncOnce = async ({ interactive, read, keep }: SyncRequest, signal: AbortSignal) => {
    const before = folder();
    signedIn = false;
    const { syncError: _settled, ...unsettled } = before;
    const reading: FolderState["reading"] = read === "nothing" ? before.reading : { kind: "reading" };
    model.update((state) => ({ ...state, folder: { ...unsettled, reading } }));
    const { workbook, owner } = model.state();
    const item = workbook.kind === "found" ? workbook.item : undefined;
    const asking = { fileAccess: context.fileAccess(), interactive, signal, ...(read === "nothing" && { owner }) };
    const run = createSyncRun(services, asking);
    const folders = read === "nothing" ? undefined : { all: read === "all" || item === undefined, item };
    const { retryAfterSeconds, ...result } = await syncFolder(services, run, { folders, keep, refused });
    const account = run.account();
    if (account !== undefined && !signal.aborted) {
      noting = true;
      await context.noteAccount(account);
    }
    show(signal.aborted ? { reading: before.reading } : result);
    context.redraw();
    showWriting();
    if (result.syncError === undefined || result.syncError === "refusedSome") backoff.reset();
    else if (!signal.aborted && TRANSIENT.has(result.syncError))
      backoff.schedule(retryAfterSeconds).catch(failedSince(context));
  };

  const backoff = createSyncBackoff(services.clock, async () => {
    if (folder().syncError !== undefined && folder().writing === "on") await sync(BACKGROUND_SYNC);
  });

  const look = () => {
    const { sessions, owner, workbook } = model.state();
    const item = workbook.kind === "found" ? workbook.item.itemId : undefined;
    const before = seen;
    seen = { sessions, ...(owner === undefined ? {} : { owner }), ...(item === undefined ? {} : { item }) };
    if (item !== undefined && item !== before.item) return void sync(BACKGROUND_SYNC);
    if (running !== undefined) return;
    const { reading, syncError } = folder();
    const wanted = signedIn && (reading.kind === "signInNeeded" || syncError === "signInNeeded");
    if (wanted || (owner !== before.owner && reading.kind !== "notYet")) return void sync(BACKGROUND_SYNC);
    if (sessions === before.sessions) return;
    showWriting();
    void writeOn();
  };

  model.subscribe(look);
  context.onSignedIn(() => {
    if (noting) {
      noting = false;
      return;
    }
    signedIn = true;
    look();
  });
  look();
  return {
    readFolder: (interactive) => sync({ read: "all", interactive, keep: false }),
    keepInFolder: () => sync({ read: "shown", interactive: true, keep: true }),
    stopKeepingInFolder: () => {
      stop();
      const { owner } = model.state();
      if (owner !== undefined) context.reportStorageFailure(store.forgetFolderPlaces(owner), true);
      showWriting();
    },
    stopReadingFolder: stop,
    resumeFolder: async () => {
      if (folder().reading.kind !== "notYet") await sync(BACKGROUND_SYNC);
    },
  };
}

/** Errors that pass by themselves. */
const TRANSIENT: ReadonlySet<SyncError> = new Set<SyncError>(["busy", "locked", "changed", "noAnswer"]);
