import { isWebAddress } from "../core/documents/openDocument";
import { isAtWork, startingState, type PaneState } from "../core/paneState";
import { actionsThrough, PART_MISSING } from "./actionsThrough";
import { caught } from "./caught";
import { coalesce } from "./coalesce";
import { loadOnce } from "./loadOnce";
import type { OnlineActions } from "./onlineActions";
import type { PaneActions } from "./paneActions";
import { createModel, createPaneContext, type PaneContext } from "./paneContext";
import type { FileAccess } from "./ports/signIn";
import type { LocalServices } from "./ports/services";
import { runInSteps } from "./steps";
import { createViewActions } from "./viewActions";
import { createWorkbookActions, type FindItem } from "./workbookActions";

/** The whole pane without its user interface: a state to draw, and what a user can do. */
export type Pane = {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  readonly store: LocalServices["store"];
  readonly now: () => number;
  readonly fileAccess: () => FileAccess;
  /** May something have been sent to Microsoft that changes something, and whose outcome is not shown yet? */
  readonly maySend: () => boolean;
  /** Reports an error that was thrown outside every action. */
  readonly failed: (thrown: unknown) => void;
  /** Draws what is not read yet, before a person's click or key can count only the first rows as all. */
  readonly drawNow: () => void;
  /** Does in idle time what the list does not need: tidies storage, and loads what the first action would wait for. */
  readonly warm: () => Promise<void>;
};

export function createPane(services: LocalServices, fileAccess: FileAccess): Pane {
  const owner = services.store.lastOwner();
  const model = createModel({
    ...startingState(),
    view: services.store.view(),
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
  const maySend = () => isAtWork(model.state()) || context.traffic.open > 0;
  const lookBack = async () => {
    const { store } = services;
    const isLost = store.sentRequests().some(({ told }) => told !== true);
    // What is shown of a run goes when another pane dismisses it.
    const isRun = model.state().bulk !== undefined || store.partRecords("run").length > 0;
    if (!isLost && !isRun) return;
    const [later] = await Promise.all([load(), context.readAll()]);
    context.redraw();
    await later?.lookBack();
  };
  const redraw = () => {
    context.redraw();
    // The pane that sent a request may be gone.
    void lookBack();
  };
  const keepFirst = async () => {
    if (model.state().firstOf === undefined) (await load())?.keepFirstRows(model.state());
  };
  if (services.store.isLarge()) model.subscribe(coalesce(services.clock, KEEP_MS, () => void keepFirst()));
  services.store.onChange(coalesce(services.clock, FOREIGN_CHANGE_MS, redraw));
  return {
    state: model.state,
    subscribe: model.subscribe,
    store: services.store,
    now: services.clock.now,
    fileAccess: context.fileAccess,
    drawNow: context.redraw,
    warm: async () => {
      const [later] = await Promise.all([load(), context.readAll()]);
      await runInSteps(later?.tidy() ?? [], services.pause);
      context.redraw();
      await keepFirst();
    },
    actions: caught<PaneActions>(
      context,
      {
        ...createViewActions(context),
        ...createWorkbookActions(context, findThrough(context, load), async (url, item) =>
          (await load())?.placeSessions(url, item),
        ),
        ...actionsThrough(context, load, lookBack),
      },
      {
        add: stopped,
        signIn: () => false,
        lookUpLink: stopped,
        lookUpIds: stopped,
        whichFile: stopped,
        lookAtFile: stopped,
        sendResults: mailStopped,
        readCheckOut: stopped,
      },
    ),
    maySend,
    failed: (thrown) => context.failed(thrown, maySend() || context.traffic.sent),
  };
}

/** So that a run over many sessions is noted a few times, and not for each. */
const KEEP_MS = 1_000;
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
      if (isWebAddress(url)) services.loadAhead();
      return (await (await load())?.findDocument(url, asking)) ?? PART_MISSING;
    } catch (thrown) {
      return stopped(thrown);
    }
  };
}
