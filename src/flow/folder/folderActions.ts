import type { FolderHoldUp, FolderState } from "../../core/folderState";
import type { PaneState } from "../../core/paneState";
import { createFolderVisit, joined, QUIETLY, WRITE_ONLY, type WantedVisit } from "./folderVisit";
import type { OnlineContext } from "../paneContext";
import { createLaterTries } from "../backoff";
import { visitFolder } from "./visitFolder";
import { waitingFor } from "./writeToFolder";

export type FolderActions = {
  /** Reads the folders of all workbooks; `interactive` from the sign-in button. */
  readonly readFolder: (interactive: boolean) => Promise<void>;
  /** The click that lets this device write for this account, and makes the folder where there is none. */
  readonly keepInFolder: () => Promise<void>;
  readonly stopKeepingInFolder: () => void;
  readonly stopReadingFolder: () => void;
  /** The device is online again: what waits is tried once more. */
  readonly resumeFolder: () => Promise<void>;
};

const START: FolderState = { reading: { kind: "notYet" }, writing: "off", waiting: 0, unread: [] };

/** Keeps this device and the OneDrive folder together: at every workbook that opens, and whenever something is said. */
export function createFolderActions(context: OnlineContext): FolderActions {
  const { services, model } = context;
  const { store } = services;
  let running: Promise<void> | undefined;
  let stopper: AbortController | undefined;
  let next: WantedVisit | undefined;
  const refused = new Set<string>();
  let unsent = false;
  // Somebody signed in, elsewhere in the pane, since the last visit began. A visit's own sign-in is in its answer.
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
    show({ writing, waiting: new Set(waiting.map(({ statement }) => statement.sessionId)).size });
  };

  /** One visit at a time; what is asked for meanwhile is one more visit after it. Ends when there is nothing more. */
  const visit = (wanted: WantedVisit): Promise<void> => {
    next = next === undefined ? wanted : joined(next, wanted);
    // A step later, so that what the first change of state sets off already finds it running.
    running ??= Promise.resolve().then(visitAll);
    return running;
  };

  const visitAll = async () => {
    stopper = new AbortController();
    const { signal } = stopper;
    try {
      while (next !== undefined && !signal.aborted) {
        const now = next;
        next = undefined;
        await visitOnce(now, signal);
      }
    } catch (thrown) {
      // Said in the folder's own line, where it is looked for; the next visit starts anew.
      show({ reading: { kind: "trouble", trouble: { kind: "failed", thrown, maybeSent: true } } });
      return;
    } finally {
      running = undefined;
      next = undefined;
    }
    // What was said meanwhile, and whoever signed in.
    if (signal.aborted) return;
    await writeOn();
    look();
  };

  /** What was said here goes to the other devices at once, unless the last try was held up. */
  const writeOn = async () => {
    const { writing, holdUp } = folder();
    if (writing === "on" && unsent && (holdUp === undefined || holdUp === "refusedSome")) await visit(WRITE_ONLY);
  };

  const visitOnce = async ({ interactive, read, keep }: WantedVisit, signal: AbortSignal) => {
    const before = folder();
    signedIn = false;
    const { holdUp: _settled, ...unsettled } = before;
    const reading: FolderState["reading"] = read === "nothing" ? before.reading : { kind: "reading" };
    model.update((state) => ({ ...state, folder: { ...unsettled, reading } }));
    const { workbook, owner } = model.state();
    const item = workbook.kind === "found" ? workbook.item : undefined;
    const asking = { reach: context.reach(), interactive, signal, ...(read === "nothing" && { owner }) };
    const visiting = createFolderVisit(services, asking);
    const folders = read === "nothing" ? undefined : { all: read === "all" || item === undefined, item };
    const { retryAfterSeconds, ...visited } = await visitFolder(services, visiting, { folders, keep, refused });
    const account = visiting.account();
    if (account !== undefined) {
      noting = true;
      await context.noteAccount(account);
    }
    show(signal.aborted ? { reading: before.reading } : visited);
    context.redraw();
    showWriting();
    if (visited.holdUp === undefined || visited.holdUp === "refusedSome") tries.succeeded();
    else if (!signal.aborted && PASSING.has(visited.holdUp)) tries.again(retryAfterSeconds).catch(context.failed);
  };

  const tries = createLaterTries(services.clock, async () => {
    if (folder().holdUp !== undefined && folder().writing === "on") await visit(QUIETLY);
  });

  const look = () => {
    const { sessions, owner, workbook } = model.state();
    const item = workbook.kind === "found" ? workbook.item.itemId : undefined;
    const before = seen;
    seen = { sessions, ...(owner === undefined ? {} : { owner }), ...(item === undefined ? {} : { item }) };
    if (item !== undefined && item !== before.item) return void visit(QUIETLY);
    if (running !== undefined) return;
    const { reading, holdUp } = folder();
    const wanted = signedIn && (reading.kind === "signInNeeded" || holdUp === "signInNeeded");
    if (wanted || (owner !== before.owner && reading.kind !== "notYet")) return void visit(QUIETLY);
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
    readFolder: (interactive) => visit({ read: "all", interactive, keep: false }),
    keepInFolder: () => visit({ read: "shown", interactive: true, keep: true }),
    stopKeepingInFolder: () => {
      const { owner } = model.state();
      if (owner !== undefined) context.unkept(store.forgetFolderPlaces(owner), true);
      showWriting();
    },
    stopReadingFolder: () => stopper?.abort(),
    resumeFolder: async () => {
      if (folder().reading.kind !== "notYet") await visit(QUIETLY);
    },
  };
}

/** Hold-ups that pass by themselves. */
const PASSING: ReadonlySet<FolderHoldUp> = new Set<FolderHoldUp>(["busy", "locked", "changed", "noAnswer"]);
