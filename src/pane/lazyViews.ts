import { firstParts } from "./firstPart";
import type * as Keys from "./keys/startKeys";

/** Parts that the first paint does not need, and that may be what the pane shows first. */
export const firstViews = firstParts({
  activity: async () => (await import(/* webpackChunkName: "lines" */ "./ActivityLine")).ActivityLine,
  creating: async () => (await import(/* webpackChunkName: "lines" */ "./CreatingLine")).CreatingLine,
  keptAlive: async () => (await import(/* webpackChunkName: "lines" */ "./KeptAliveLine")).KeptAliveLine,
  standing: async () => (await import(/* webpackChunkName: "lines" */ "./StandingLine")).StandingLine,
  warnings: async () => (await import(/* webpackChunkName: "lines" */ "./WarningLines")).WarningLines,
  notice: async () => (await import(/* webpackChunkName: "notice" */ "./notice/NoticeCard")).NoticeCard,
  messages: async () => (await import(/* webpackChunkName: "notice" */ "./notice/MessageStack")).MessageStack,
  empty: async () => (await import(/* webpackChunkName: "lines" */ "./EmptyList")).EmptyList,
  problem: async () => (await import(/* webpackChunkName: "notice" */ "./notice/WorkbookProblem")).WorkbookProblem,
  failedPage: async () => (await import(/* webpackChunkName: "start-page" */ "./FailedPage")).FailedPage,
});

/** Parts that wait for the whole language. Preloaded in idle time, so that a click rarely waits. */
export const lazyViews = {
  dialogs: async () => (await import(/* webpackChunkName: "dialogs" */ "./dialogs/Dialogs")).Dialogs,
  rowMenu: async () => (await import(/* webpackChunkName: "menus" */ "./menus/RowMenu")).RowMenu,
  paneMenu: async () => (await import(/* webpackChunkName: "menus" */ "./menus/PaneMenu")).PaneMenu,
  selection: async () => (await import(/* webpackChunkName: "selection" */ "./selection/SelectionBar")).SelectionBar,
  bulk: async () => (await import(/* webpackChunkName: "bulk" */ "./bulk/BulkProgress")).BulkProgress,
  folder: async () => (await import(/* webpackChunkName: "lines" */ "./folder/FolderLine")).FolderLine,
};

/** What keys do, and what keeps the focus. Before it is there, rows can be walked through and nothing else. */
export function withKeys(use: (keys: typeof Keys) => void): void {
  // Without a network the next key tries again.
  import(/* webpackChunkName: "keys" */ "./keys/startKeys").then(use, () => undefined);
}

/** A failure to load here is not shown: the part is loaded again when it is needed, and a failure then is shown. */
export function preloadViews(): void {
  const { dialogs, rowMenu } = lazyViews;
  const { notice, activity, failedPage } = firstViews;
  // The last one because an ID that is nowhere else is shown there, whatever has become of the network by then.
  void Promise.allSettled([dialogs(), rowMenu(), notice(), activity(), failedPage()]);
}
