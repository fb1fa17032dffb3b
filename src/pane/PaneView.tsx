import { useEffect, useMemo } from "react";
import { sessionsOf } from "../core/sessions/sessionsOf";
import { Footer } from "./Footer";
import { Announcing, LiveRegion } from "./LiveRegion";
import hidden from "./hidden.module.css";
import { paneSentences } from "../strings/messages/paneSentences";
import { PaneToolsContext, useMessages, usePaneState, usePaneTools, type PaneTools } from "./paneTools";
import { Messages } from "./Messages";
import { LazyView } from "./LazyView";
import { firstViews, lazyViews, withKeys, preloadViews } from "./lazyViews";
import styles from "./PaneView.module.css";
import { SessionList } from "./SessionList";
import { WorkbookHeader } from "./WorkbookHeader";
import { estimateEnd } from "../core/sessions/estimateEnd";
import type { KnownSession } from "../core/sessions/knownSession";
import { SelectionContext, useSelectionState } from "./selection/useSelection";
import { DialogsContext, useOpenDialog } from "./useDialogs";
import { useNow } from "./useNow";

export function PaneView({ tools }: { readonly tools: PaneTools }) {
  return (
    <PaneToolsContext.Provider value={tools}>
      <Announcing>
        <PaneBody />
      </Announcing>
    </PaneToolsContext.Provider>
  );
}

function PaneBody() {
  const state = usePaneState();
  const { shown, dialogs } = useOpenDialog();
  const { sessions, workbook, owner } = state;
  const groups = useMemo(() => sessionsOf({ sessions, workbook, owner }), [sessions, workbook, owner]);
  const selection = useSelectionState(sessions);
  const { pane, isStarting } = usePaneTools();
  const words = useMessages(paneSentences);
  const looking = workbook.kind === "starting" || workbook.kind === "finding";
  // Not while the workbook is looked up: parts that may never be needed must not slow down that download.
  useEffect(() => {
    if (looking) return undefined;
    return whenIdle(() => {
      preloadViews();
      void pane.warm();
    });
  }, [pane, looking]);
  const { firstOf } = state;
  // Before any other handler, so that "all" means all.
  const wholeFirst = firstOf !== undefined && { onClickCapture: pane.drawNow, onKeyDownCapture: pane.drawNow };
  useEffect(() => (isStarting ? undefined : whenIdle(() => withKeys(({ startKeys }) => startKeys()))), [isStarting]);
  const problem = !looking && workbook.kind !== "found";
  return (
    <DialogsContext.Provider value={dialogs}>
      <SelectionContext.Provider value={selection}>
        {isStarting && (
          <p role="status" className={hidden.hidden}>
            {words.starting}
          </p>
        )}
        {/* React 18 knows no inert, and passes it on as any other attribute. */}
        <div className={styles.pane} {...wholeFirst} {...(isStarting && { inert: "" })}>
          <WorkbookHeader workbook={state.workbook} />
          <main className={styles.main}>
            {problem && <LazyView load={firstViews.problem} with={{ workbook: state.workbook }} />}
            {state.creating.kind !== "idle" && (
              <LazyView load={firstViews.creating} with={{ creating: state.creating }} />
            )}
            <SessionList groups={groups} />
            {state.folder !== undefined && <LazyView load={lazyViews.folder} with={{ folder: state.folder }} />}
          </main>
          <footer className={styles.bottom}>
            {firstOf === undefined && <OpenHere sessions={groups.here} />}
            {state.bulk !== undefined && <LazyView load={lazyViews.bulk} with={{ run: state.bulk }} />}
            <Messages listed={groups.here} />
            <LiveRegion />
            <Footer />
          </footer>
          {/* Stays mounted from the first dialog on: see Dialogs. */}
          {shown !== undefined && <LazyView load={lazyViews.dialogs} with={shown} />}
        </div>
      </SelectionContext.Provider>
    </DialogsContext.Provider>
  );
}

function whenIdle(work: () => void): () => void {
  // Safari, and so Excel on a Mac, has no requestIdleCallback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 3_000 });
  return () => cancelIdleCallback(handle);
}

/** As long as a session created here is open, the pane says so; for a temporary one, that its changes will be lost. */
function OpenHere({ sessions }: { readonly sessions: readonly KnownSession[] }) {
  const now = useNow(15_000);
  const open = sessions.filter(
    (session) => session.status.kind === "open" && estimateEnd(session, now).kind === "likely",
  );
  const temporary = open.filter(({ persistChanges }) => persistChanges === false).length;
  return open.length === 0 ? null : <LazyView load={firstViews.standing} with={{ open: open.length, temporary }} />;
}
