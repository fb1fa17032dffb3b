import type { Account } from "../core/account";
import type { DriveItem } from "../core/documents/driveItem";
import { createRepeatedMerge } from "../core/statements/repeatedMerge";
import { noticeOf, withNotice, withoutNotice } from "../core/noticePlace";
import type { Notice, RowActivity, PaneState } from "../core/paneState";
import type { SessionStatement } from "../core/statements/sessionStatement";
import type { KnownSession } from "../core/sessions/knownSession";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { FileAccess } from "./ports/signIn";
import type { LocalServices, Services } from "./ports/services";
import { maySince, type Traffic } from "./traffic";
import type { StoreAnswer } from "./ports/sessionStore";
import { runInSteps } from "./steps";
import type { StatementWriter } from "./recordStatement";

/** What every action of the pane shares. `fileAccess` grows when the user grants more, and never shrinks in one pane. */
export type PaneContext = {
  readonly services: LocalServices;
  readonly model: Model;
  readonly fileAccess: () => FileAccess;
  readonly allowAllFiles: () => void;
  /** Draws the list again from storage. */
  readonly redraw: () => void;
  /** Draws the list, if nothing of it is drawn yet. */
  readonly draw: () => void;
  /**
   * Where much is stored and nothing is drawn yet, draws the first rows of the document, and the whole list once they are
   * painted. Returns the document's driveItem if it was read with them.
   */
  readonly drawFirstRows: (url: string) => DriveItem | undefined;
  /**
   * Reads and merges in short steps all that is stored, so that `redraw` and every action find it done; resolves once it
   * is. What fails is left to them.
   */
  readonly readAll: () => Promise<void>;
  /** Makes the account of an answer the one that the pane shows, with its rows. */
  readonly noteAccount: (account: Account) => Promise<void>;
  /** Called after each `noteAccount`. */
  readonly onSignedIn: (listener: () => void) => void;
  readonly setActivity: (id: WorkbookSessionId, activity: RowActivity | undefined) => void;
  /** `put` adds it to the state, if not as `withNotice` does. */
  readonly notify: (notice: NewNotice, put?: typeof withNotice) => void;
  /**
   * Reports that storage refused to store or remove something. `eachTime` after a click that asked for just that; else
   * once per reason, as part of what was told last, as long as that is shown.
   */
  readonly reportStorageFailure: (answer: StoreAnswer, eachTime?: boolean) => void;
  readonly traffic: Traffic;
  /**
   * Reports an error. `sentBefore`: the traffic when the action began, or true where a request may have been sent, as it
   * may without it and while any other request is unanswered.
   */
  readonly failed: (thrown: unknown, sentBefore?: number | true, session?: KnownSession) => void;
};

/** The same for the actions that are loaded with the ports they need. */
export type OnlineContext = PaneContext & { readonly services: Services; readonly recordStatement: StatementWriter };

/** Distributes over the union, so that each kind keeps its own fields. */
export type NewNotice = Notice extends infer N ? (N extends Notice ? Omit<N, "number"> : never) : never;

export function createPaneContext(services: LocalServices, model: Model, initialAccess: FileAccess): PaneContext {
  let fileAccess = initialAccess;
  let notices = 0;
  const signedIn: (() => void)[] = [];
  const { merge, steps } = createRepeatedMerge();
  let drawn: readonly SessionStatement[] | undefined;
  let isDrawn = false;
  const redraw = () => {
    // The array is the same until something is written: thousands of statements are not merged again for nothing.
    isDrawn = true;
    const statements = services.store.statements();
    const quarantined = services.store.quarantined().length;
    if (statements === drawn && quarantined === model.state().quarantined) return;
    const sessions = statements === drawn ? model.state().sessions : merge(statements);
    drawn = statements;
    model.update((state) => ({ ...state, sessions, quarantined, firstOf: undefined, firstOfOpen: undefined }));
  };
  function* reading() {
    while (services.store.readOn()) yield;
    yield* steps(services.store.statements());
  }
  let whole: Promise<void> | undefined;
  const readAll = () => (whole ??= runInSteps(reading(), services.pause).catch(() => undefined));
  const drawFirstRows = (url: string) => {
    const first = isDrawn ? undefined : services.store.firstRows(url);
    if (first === undefined) return undefined;
    isDrawn = true;
    const sessions = merge(first.statements);
    model.update((state) => ({ ...state, sessions, firstOf: first.count, firstOfOpen: first.open }));
    void services.painted().then(readAll).then(redraw);
    return first.item;
  };
  if (!services.store.isLarge()) redraw();
  const traffic = { sent: 0, open: 0 };
  const notify = (notice: NewNotice, put = withNotice) => {
    notices += 1;
    const number = notices;
    model.update((state) => put(state, { ...notice, number }));
  };
  const reportedFailures = new Set<string>();
  const reportStorageFailure = (answer: StoreAnswer, eachTime = false) => {
    if (answer.kind === "stored" || (reportedFailures.has(answer.why) && !eachTime)) return;
    const { why } = answer;
    reportedFailures.add(why);
    const notice = noticeOf(model.state(), notices);
    if (notice === undefined || eachTime)
      notify({ kind: "trouble", trouble: { kind: "storage", why }, about: { fileName: "" } });
    else if (!("storageFailure" in notice))
      model.update((state) => withNotice(withoutNotice(state, notice.number), { ...notice, storageFailure: why }));
  };
  return {
    services,
    model,
    traffic,
    reportStorageFailure,
    fileAccess: () => fileAccess,
    allowAllFiles: () => {
      fileAccess = "all";
    },
    redraw,
    draw: () => {
      if (!isDrawn) redraw();
    },
    drawFirstRows,
    readAll,
    noteAccount: async (account) => {
      try {
        const owner = await services.ownerKeyOf(account);
        reportStorageFailure(services.store.nameOwner(owner, account.displayName));
        model.update((state) => ({ ...state, account, owner }));
      } catch {
        // The owner only decides whose rows are shown: no action fails for that.
        model.update((state) => ({ ...state, account }));
      }
      for (const listener of signedIn) listener();
    },
    onSignedIn: (listener) => void signedIn.push(listener),
    setActivity: (id, activity) => {
      model.update((state) => {
        const activities = new Map(state.activities);
        if (activity === undefined) activities.delete(id);
        else activities.set(id, activity);
        return { ...state, activities };
      });
    },
    notify,
    failed: (thrown, sentBefore, session) =>
      notify({
        kind: "trouble",
        trouble: { kind: "failed", thrown, maybeSent: maySince(traffic, sentBefore) },
        about: { fileName: "", ...(session === undefined ? {} : { session }) },
      }),
  };
}

/** The pane's only mutable object: a state that is replaced as a whole, and its listeners. */
export type Model = {
  readonly state: () => PaneState;
  readonly update: (change: (state: PaneState) => PaneState) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createModel(initial: PaneState): Model {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    update: (change) => {
      const next = change(current);
      if (next === current) return;
      current = next;
      const thrown: unknown[] = [];
      for (const listener of listeners) {
        try {
          listener();
        } catch (error) {
          thrown.push(error);
        }
      }
      // One that throws keeps no other from what has changed; whoever made the change tells of it.
      if (thrown.length > 0) throw thrown[0];
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
