import { isAtWork, type PaneState } from "../core/paneState";
import { createAddActions, type AddActions } from "./addActions";
import type { BulkActions } from "./bulk/bulkActions";
import type { CheckOutActions } from "./checkOutActions";
import type { ByHandActions } from "./byHandActions";
import type { CreateActions } from "./createActions";
import type { FolderActions } from "./folder/folderActions";
import { caught } from "./caught";
import { coalesce } from "./coalesce";
import { loadOnce } from "./loadOnce";
import type { KeepAliveActions } from "./keepAliveActions";
import type { OnlineActions } from "./onlineActions";
import { createModel, createPaneContext, type PaneContext } from "./paneContext";
import type { FileAccess } from "./ports/signIn";
import type { LocalServices } from "./ports/services";
import type { ProofActions } from "./proofActions";
import type { MailActions } from "./sendResults";
import type { SessionEdits } from "./sessionEdits";
import type { SessionActions } from "./sessionActions";
import type { SignInActions } from "./signInActions";
import { createWorkbookActions, type FindItem, type WorkbookActions } from "./workbookActions";

export type PaneActions = WorkbookActions &
  SessionActions &
  BulkActions &
  KeepAliveActions &
  CreateActions &
  AddActions &
  FolderActions &
  SignInActions &
  ByHandActions &
  MailActions &
  CheckOutActions &
  ProofActions &
  SessionEdits;

/** The whole pane without its user interface: a state to draw, and what a user can do. */
export type Pane = {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  readonly store: LocalServices["store"];
  readonly now: () => number;
  readonly fileAccess: () => FileAccess;
  /** Reports an error that was thrown outside every action. */
  readonly failed: (thrown: unknown) => void;
  /** Does in idle time what the list does not need: tidies storage, and loads what the first action would wait for. */
  readonly warm: () => void;
};

export function createPane(services: LocalServices, fileAccess: FileAccess): Pane {
  const owner = services.store.lastOwner();
  const model = createModel({
    workbook: { kind: "starting" },
    ...{ sessions: [], quarantined: 0 },
    view: services.store.view(),
    activities: new Map(),
    keptAlive: new Map(),
    paneNotices: [],
    rowNotices: new Map(),
    creating: { kind: "idle" },
    ...(owner === undefined ? {} : { owner }),
  });
  const context = createPaneContext(services, model, fileAccess);
  const load = loadOnce(async () => {
    const [{ createOnlineActions }, online] = await Promise.all([
      import(/* webpackChunkName: "actions" */ "./onlineActions"),
      services.loadOnline(),
    ]);
    return createOnlineActions({ ...context, services: { ...services, ...online } });
  });
  const lookBack = async () => {
    const { store } = services;
    const isLost = store.sentRequests().some(({ told }) => told !== true);
    if (isLost || store.partRecords("run").length > 0) await (await load())?.lookBack();
  };
  const redraw = () => {
    context.redraw();
    // The pane that sent a request may be gone.
    void lookBack();
  };
  services.store.onChange(coalesce(services.clock, FOREIGN_CHANGE_MS, redraw));
  context.redraw();
  return {
    state: model.state,
    subscribe: model.subscribe,
    store: services.store,
    now: services.clock.now,
    fileAccess: context.fileAccess,
    warm: () => {
      void load();
      services.store.tidy(services.clock.now());
      context.redraw();
    },
    actions: caught<PaneActions>(
      context,
      {
        ...createAddActions(context),
        ...createWorkbookActions(context, findThrough(context, load)),
        ...actionsThrough(context, load, lookBack),
      },
      {
        add: () => ({ kind: "refused", why: "blocked" }),
        signIn: () => false,
        lookUpLink: stopped,
        lookUpIds: stopped,
        whichFile: stopped,
        lookAtFile: stopped,
        sendResults: mailStopped,
        readCheckOut: stopped,
      },
    ),
    failed: (thrown) => context.failed(thrown, isAtWork(model.state()) ? undefined : context.traffic.sent),
  };
}

/** Too short to be seen as a delay, and long enough for a burst. */
const FOREIGN_CHANGE_MS = 100;

function stopped(thrown: unknown) {
  return { kind: "trouble", trouble: { kind: "failed", thrown, maybeSent: false } } as const;
}

/** The email was asked for: where an error was thrown instead of an answer, it may have been sent. */
function mailStopped() {
  return { kind: "unknown" } as const;
}

/** An error while a workbook is looked up becomes an answer, so that every lookup ends. */
function findThrough({ services }: PaneContext, load: () => Promise<OnlineActions | undefined>): FindItem {
  return async (url, asking) => {
    try {
      if (/^https:/i.test(url)) services.loadAhead();
      return (await (await load())?.findDocument(url, asking)) ?? PART_MISSING;
    } catch (thrown) {
      return stopped(thrown);
    }
  };
}

const PART_MISSING = { kind: "trouble", trouble: { kind: "partMissing" } } as const;

/** Each action returns a promise, even one that itself answers at once: an error after loading rejects that promise. */
type Told<Actions extends { readonly [Name in keyof Actions]: (...args: never[]) => unknown }> = {
  readonly [Name in keyof Actions]: (...args: Parameters<Actions[Name]>) => Promise<Awaited<ReturnType<Actions[Name]>>>;
};

/** Each action waits for the part that holds it; if that does not load, the user is told so instead. */
function actionsThrough(
  context: PaneContext,
  load: () => Promise<OnlineActions | undefined>,
  lookBack: () => Promise<void>,
): Told<Omit<PaneActions, keyof (WorkbookActions & AddActions)>> {
  const tell = async <T>(act: (later: OnlineActions) => Promise<T> | T): Promise<T | undefined> => {
    const later = await load();
    if (later !== undefined) return act(later);
    context.notify({ ...PART_MISSING, about: { fileName: "" } });
    return undefined;
  };
  return {
    close: (...args) => tell((later) => later.close(...args)),
    contact: (...args) => tell((later) => later.contact(...args)),
    stop: (id) => tell((later) => later.stop(id)),
    closeMany: (...args) => tell((later) => later.closeMany(...args)),
    checkMany: (...args) => tell((later) => later.checkMany(...args)),
    keepAliveMany: (...args) => tell((later) => later.keepAliveMany(...args)),
    forgetMany: (sessions) => tell((later) => later.forgetMany(sessions)),
    stopMany: () => tell((later) => later.stopMany()),
    retryFailed: (interactive) => tell((later) => later.retryFailed(interactive)),
    continueMany: (interactive) => tell((later) => later.continueMany(interactive)),
    dismissMany: () => tell((later) => later.dismissMany()),
    setDetails: (...args) => tell((later) => later.setDetails(...args)),
    assignToWorkbook: (...args) => tell((later) => later.assignToWorkbook(...args)),
    forgetEverything: () => tell((later) => later.forgetEverything()),
    forget: (session) => tell((later) => later.forget(session)),
    undoForget: (notice) => tell((later) => later.undoForget(notice)),
    markHandedOff: (session) => tell((later) => later.markHandedOff(session)),
    keepAlive: (...args) => tell((later) => later.keepAlive(...args)),
    stopKeepingAlive: (id) => tell((later) => later.stopKeepingAlive(id)),
    signIn: async (...args) => (await tell((later) => later.signIn(...args))) ?? false,
    create: (...args) => tell((later) => later.create(...args)),
    stopCreating: () => tell((later) => later.stopCreating()),
    resumePending: async () => {
      void lookBack();
      if (context.services.store.pendingCreates().length > 0) await tell((later) => later.resumePending());
    },
    readFolder: (interactive) => tell((later) => later.readFolder(interactive)),
    keepInFolder: () => tell((later) => later.keepInFolder()),
    stopKeepingInFolder: () => tell((later) => later.stopKeepingInFolder()),
    stopReadingFolder: () => tell((later) => later.stopReadingFolder()),
    resumeFolder: () => tell((later) => later.resumeFolder()),
    lookUpLink: async (...args) => (await load())?.lookUpLink(...args) ?? PART_MISSING,
    readCheckOut: async (...args) => (await load())?.readCheckOut(...args) ?? PART_MISSING,
    whichFile: async (...args) => (await load())?.whichFile(...args) ?? PART_MISSING,
    lookAtFile: async (...args) => (await load())?.lookAtFile(...args) ?? PART_MISSING,
    sendResults: async (...args) =>
      (await load())?.sendResults(...args) ?? { kind: "notSent", trouble: PART_MISSING.trouble },
    lookUpIds: async (...args) => (await load())?.lookUpIds(...args) ?? PART_MISSING,
  };
}
