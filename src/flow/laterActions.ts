import { createByHandActions, type ByHandActions } from "./byHandActions";
import { createCreateActions, type CreateActions } from "./createActions";
import { findDriveItem } from "./findDriveItem";
import type { PaneContext } from "./paneContext";
import { createSessionActions, type SessionActions } from "./sessionActions";

/** All that speaks with Graph: loaded after the list is shown, because the list comes from storage. */
export type LaterActions = SessionActions &
  CreateActions &
  ByHandActions & { readonly findDriveItem: typeof findDriveItem };

export function createLaterActions(context: PaneContext): LaterActions {
  return {
    ...createSessionActions(context),
    ...createCreateActions(context),
    ...createByHandActions(context),
    findDriveItem,
  };
}
