import type { PaneState } from "../core/paneState";
import { createAddActions, type AddActions } from "./addActions";
import { createByHandActions, type ByHandActions } from "./byHandActions";
import { createCreateActions, type CreateActions } from "./createActions";
import { createModel } from "./model";
import { createPaneContext } from "./paneContext";
import type { Reach, Services } from "./ports";
import { createSessionActions, type SessionActions } from "./sessionActions";
import { createWorkbookActions, type WorkbookActions } from "./workbookActions";

export type PaneActions = WorkbookActions & SessionActions & CreateActions & AddActions & ByHandActions;

/** The whole pane without its face: a state to draw, and what a user can do. */
export type Pane = {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  readonly store: Services["store"];
  readonly now: () => number;
  readonly reach: () => Reach;
};

export function createPane(services: Services, reach: Reach): Pane {
  const owner = services.store.lastOwner();
  const model = createModel({
    workbook: { kind: "starting" },
    sessions: [],
    setAside: 0,
    activities: new Map(),
    creating: { kind: "idle" },
    ...(owner === undefined ? {} : { owner }),
  });
  const context = createPaneContext(services, model, reach);
  services.store.onChange(context.redraw);
  services.store.tidy(services.clock.now());
  context.redraw();
  return {
    state: model.state,
    subscribe: model.subscribe,
    store: services.store,
    now: services.clock.now,
    reach: context.reach,
    actions: {
      ...createWorkbookActions(context),
      ...createSessionActions(context),
      ...createCreateActions(context),
      ...createAddActions(context),
      ...createByHandActions(context),
    },
  };
}
